import "server-only";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { countPeople } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import {
  checkAccount,
  GONE,
  joinAndOpen,
  type Joined,
  type NewAccount,
  prepareAccount,
} from "./joining";
import { findLink, useLink } from "./set-up-link.repository";
import { hashToken } from "./tokens";
import { refuseLink } from "./void-links";

/** True until the first administrator is there. */
export async function isSetUpNeeded(): Promise<boolean> {
  return (await countPeople(getDatabase())) === 0;
}

export async function isSetUpLinkOpen(token: string, now: Date = new Date()): Promise<boolean> {
  if (!(await isSetUpNeeded())) return false;
  return (await findLink(getDatabase(), hashToken(token), now)) !== null;
}

/** Makes the first administrator. The link is used up only if that succeeds. */
export async function setUp(
  request: AuthRequest,
  { token, ...input }: NewAccount & { readonly token: string },
): Promise<Joined> {
  if (!(await isSetUpLinkOpen(token))) return refuseLink(request, "set-up");
  const account = checkAccount(input);
  if ("ok" in account) return account;
  const prepared = await prepareAccount(account);
  return withTransaction(async (tx) => {
    const link = { tokenHash: hashToken(token), personId: null };
    if (!(await useLink(tx, link, new Date()))) return GONE;
    if ((await countPeople(tx)) > 0) return GONE;
    return joinAndOpen(tx, request, { ...prepared, role: "administrator", invitationId: null });
  });
}
