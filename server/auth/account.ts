import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, type Refusal, refuse } from "../errors";
import { ask, createAuth } from "./auth";
import { countPasskeys, findCredential, renamePerson } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { confirmPassword } from "./confirm";
import type { SignInRefusal } from "./failures";
import { personName } from "./joining";
import { toRecorder } from "./opening";
import { findPasswordFault } from "./password-rules";
import { hashPassword } from "./passwords";
import { findSetToken, type Session } from "./session";
import { deleteSessionsOf, markOpened } from "./session.repository";

export type AccountState = { readonly secondFactor: boolean; readonly passkeys: number };

export async function readAccount({ person }: Session): Promise<AccountState> {
  const db = getDatabase();
  const owner = await findCredential(db, { id: person.id });
  const passkeys = await countPasskeys(db, person.id);
  return { secondFactor: owner?.twoFactorEnabled ?? false, passkeys };
}

/** What is published keeps the name it was published under. */
export async function changeName(
  request: AuthRequest,
  { person }: Session,
  input: string,
): Promise<{ readonly ok: true } | Refusal<"invalid">> {
  const name = personName.safeParse(input);
  if (!name.success)
    return refuse("invalid", CHECK_MARKED, { name: name.error.issues[0]?.message ?? "" });
  if (name.data === person.name) return { ok: true };
  return withTransaction(async (tx) => {
    await renamePerson(tx, person.id, name.data);
    const recorder = toRecorder(request, { personId: person.id, name: person.name });
    const subject = toPersonSubject(person);
    await record(tx, recorder, { type: "person.renamed", subject, details: {} });
    return { ok: true };
  });
}

type Change = { readonly password: string; readonly next: string };
type Changed = { readonly ok: true; readonly cookies: Headers };

/** Every other session ends, and this one gets a new token. */
export async function changePassword(
  request: AuthRequest,
  session: Session,
  { password, next }: Change,
): Promise<Changed | SignInRefusal | Refusal<"invalid">> {
  const fault = next === password ? "This is the password you have." : null;
  const problem = fault ?? findPasswordFault(next, session.person);
  if (problem !== null) return refuse("invalid", CHECK_MARKED, { next: problem });
  const hashed = { password: next, hash: await hashPassword(next) };
  const confirmed = await confirmPassword(request, session, { password, next: hashed });
  if (!confirmed.ok) return confirmed;
  const { passwords, owner } = confirmed;
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl, passwords });
    const body = { currentPassword: password, newPassword: next, revokeOtherSessions: true };
    const { headers } = request;
    const answer = await ask(() => auth.api.changePassword({ body, headers, returnHeaders: true }));
    const token = answer.ok ? findSetToken(answer.cookies, request.baseUrl) : null;
    if (!answer.ok || token === null)
      return {
        ok: false,
        message: "The password was not changed. Sign in again and try once more.",
      };
    const { id } = await markOpened(tx, token, { secondFactor: session.secondFactor });
    await deleteSessionsOf(tx, owner.personId, { except: id });
    const subject = toPersonSubject({ id: owner.personId });
    const recorder = toRecorder(request, owner);
    await record(tx, recorder, { type: "person.password_changed", subject, details: {} });
    return { ok: true, cookies: answer.cookies };
  });
}
