import "server-only";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { hasPerson } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { findOpenInvitation, type OpenInvitation, useInvitation } from "./invitations.repository";
import { checkAccount, GONE, joinAndOpen, type Joined, prepareAccount } from "./joining";
import { toRole } from "./permissions";
import { hashToken } from "./tokens";
import { refuseLink } from "./void-links";

/** The invitation behind a link, while it can still be accepted. */
export async function findInvitation(
  token: string,
  now: Date = new Date(),
): Promise<OpenInvitation | null> {
  return findOpenInvitation(getDatabase(), hashToken(token), now);
}

type Accepted = { readonly token: string; readonly name: string; readonly password: string };

/** Makes the account of whoever was invited; address and role are those of the invitation. */
export async function acceptInvitation(
  request: AuthRequest,
  { token, name, password }: Accepted,
): Promise<Joined> {
  const invitation = await findInvitation(token);
  const role = toRole(invitation?.role);
  if (invitation === null || role === null) return refuseLink(request, "invitation");
  const account = checkAccount({ name, email: invitation.email, password });
  if ("ok" in account) return account;
  const prepared = await prepareAccount(account);
  return withTransaction(async (tx) => {
    if (!(await useInvitation(tx, hashToken(token), new Date()))) return GONE;
    if (await hasPerson(tx, prepared.email)) return GONE;
    return joinAndOpen(tx, request, { ...prepared, role, invitationId: invitation.id });
  });
}
