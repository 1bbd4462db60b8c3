import "server-only";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { type Credential, findCredential } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { recordHeldBack } from "./attempts";
import { recordFailure, refuseWaiting, type SignInRefusal } from "./failures";
import { isPasswordOf, type PasswordWork, rememberPasswordWork } from "./passwords";
import type { Session } from "./session";
import { chargeOrWait, forgiveTries, toTryKey } from "./throttle";

export type Confirmed = {
  readonly ok: true;
  readonly owner: Credential;
  readonly passwords: PasswordWork;
};

const WRONG: SignInRefusal = { ok: false, message: "This is not your password." };

type Given = { readonly password: string; readonly next?: { hash: string; password: string } };

/** Asks again for the password before what a stolen session must not be able to do. */
export async function confirmPassword(
  request: AuthRequest,
  { person }: Session,
  { password, next }: Given,
): Promise<Confirmed | SignInRefusal> {
  const key = toTryKey(request, { kind: "confirm", account: person.id });
  const wait = await chargeOrWait(key, new Date());
  if (wait > 0) {
    await recordHeldBack(request, { personId: person.id, step: "password" });
    return refuseWaiting(wait);
  }
  const owner = await findCredential(getDatabase(), { id: person.id });
  const isRight = await isPasswordOf(owner?.hash ?? null, password);
  if (!isRight || owner === null || owner.hash === null) {
    await withTransaction((tx) =>
      recordFailure(tx, request, { personId: person.id, step: "password" }),
    );
    return WRONG;
  }
  await withTransaction((tx) => forgiveTries(tx, [key]));
  const right = { hash: owner.hash, password };
  const passwords = rememberPasswordWork(next === undefined ? { right } : { right, next });
  return { ok: true, owner, passwords };
}
