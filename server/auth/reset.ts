import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, refuse } from "../errors";
import { renewWaysIn } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { GONE, type Joined } from "./joining";
import { toRecorder } from "./opening";
import { findPasswordFault } from "./password-rules";
import { hashPassword } from "./passwords";
import { deleteSessions, lockAdministrators } from "./people.repository";
import { type Administrator, findLink, useLink } from "./set-up-link.repository";
import { openWithPassword } from "./sign-in";
import { hashToken } from "./tokens";
import { refuseLink } from "./void-links";

/** The administrator a link of `assay people reset` lets in again; null for every other link. */
export async function findResetPerson(
  token: string,
  now: Date = new Date(),
): Promise<Administrator | null> {
  const link = await findLink(getDatabase(), hashToken(token), now);
  return link?.person ?? null;
}

type Given = { readonly token: string; readonly password: string };

/** Gives an administrator a new password. Second factor, passkeys and sessions end: they were lost, or are not theirs. */
export async function resetPassword(
  request: AuthRequest,
  { token, password }: Given,
): Promise<Joined> {
  const person = await findResetPerson(token);
  if (person === null) return refuseLink(request, "reset");
  const fault = findPasswordFault(password, person);
  if (fault !== null) return refuse("invalid", CHECK_MARKED, { password: fault });
  const hash = await hashPassword(password);
  const { id: personId, name, email } = person;
  return withTransaction(async (tx) => {
    const used = await useLink(tx, { tokenHash: hashToken(token), personId }, new Date());
    // Whoever was demoted or disabled meanwhile is not let in by an older link.
    if (!used || !(await lockAdministrators(tx)).includes(personId)) return GONE;
    const ended = await renewWaysIn(tx, personId, hash);
    const sessions = await deleteSessions(tx, personId);
    const subject = toPersonSubject({ id: personId });
    const details = { ...ended, sessions };
    await record(tx, toRecorder(request, { personId, name }), {
      type: "person.reset",
      subject,
      details,
    });
    const credential = { personId, name, email, hash, disabledAt: null, twoFactorEnabled: false };
    return openWithPassword(tx, request, { credential, password });
  });
}
