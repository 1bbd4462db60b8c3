import "server-only";
import { toPersonSubject } from "../audit/events";
import { record, type Recorder } from "../audit/record";
import type { Transaction } from "../db/client";
import { deleteExpired } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { findToken } from "./session";
import { deleteByToken, markOpened } from "./session.repository";
import { pruneTries, rememberDevice } from "./throttle";

export type Way = "password" | "passkey" | "company";

/** The person a session is opened for, as the trail needs it. */
export type Owner = { readonly personId: string; readonly name: string; readonly email: string };

export const toRecorder = (
  request: AuthRequest,
  owner: Pick<Owner, "personId" | "name">,
): Recorder => ({
  id: owner.personId,
  name: owner.name,
  requestId: request.requestId,
});

type Opened = {
  readonly owner: Owner;
  readonly token: string;
  readonly via: Way;
  readonly secondFactor: boolean;
  readonly cookies: Headers;
};

/**
 * What follows every way of signing in: the session says how it was opened, the one this browser had before ends (a
 * token planted in it is worth nothing), old rows go, and the trail knows.
 */
export async function finishOpening(
  tx: Transaction,
  request: AuthRequest,
  opened: Opened,
): Promise<void> {
  const { owner, token, via, secondFactor, cookies } = opened;
  await markOpened(tx, token, { via, secondFactor });
  const before = findToken(request);
  if (before !== null && before !== token) await deleteByToken(tx, before);
  const now = new Date();
  await deleteExpired(tx, now);
  await pruneTries(tx, now);
  rememberDevice(request, owner.email, cookies);
  await record(tx, toRecorder(request, owner), {
    type: "person.signed_in",
    subject: toPersonSubject({ id: owner.personId }),
    details: { via, secondFactor },
  });
}
