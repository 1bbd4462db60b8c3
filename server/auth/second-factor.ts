import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { withTransaction } from "../db/transaction";
import { ask, createAuth } from "./auth";
import type { AuthRequest } from "./auth-request";
import { confirmPassword } from "./confirm";
import { recordHeldBack } from "./attempts";
import { recordFailure, refuseWaiting, refuseWrong, type SignInRefusal } from "./failures";
import { toRecorder } from "./opening";
import { renewRecoveryCodes } from "./recovery-codes";
import { findSetToken, type Session } from "./session";
import { deleteSessionsOf, markOpened } from "./session.repository";
import { chargeOrWait, forgiveTries, toTryKey } from "./throttle";

/** What an authenticator app has to be told; shown until a code of it has been typed. */
export type Enrolment = { readonly ok: true; readonly uri: string };
export type Codes = {
  readonly ok: true;
  readonly codes: readonly string[];
  readonly cookies: Headers;
};

const NOT_NOW: SignInRefusal = {
  ok: false,
  message: "This cannot be done now. Load the page again to see how your account stands.",
};

/** Begins to turn the second factor on; nothing changes until a code was typed. */
export async function startSecondFactor(
  request: AuthRequest,
  session: Session,
  password: string,
): Promise<Enrolment | SignInRefusal> {
  const confirmed = await confirmPassword(request, session, { password });
  if (!confirmed.ok) return confirmed;
  const { passwords } = confirmed;
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl, passwords });
    const { headers } = request;
    const answer = await ask(() =>
      auth.api.enableTwoFactor({ body: { password }, headers, returnHeaders: true }),
    );
    if (!answer.ok || !("totpURI" in answer.value)) return NOT_NOW;
    return { ok: true, uri: answer.value.totpURI };
  });
}

/** Turns it on. This session gets a new token; every other one ends, since it was opened without. */
export async function confirmSecondFactor(
  request: AuthRequest,
  { person }: Session,
  code: string,
): Promise<Codes | SignInRefusal> {
  const key = toTryKey(request, { kind: "code", account: person.id });
  const wait = await chargeOrWait(key, new Date());
  if (wait > 0) {
    await recordHeldBack(request, { personId: person.id, step: "code" });
    return refuseWaiting(wait);
  }
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl });
    const { headers } = request;
    const body = { code: code.replace(/\s/g, "") };
    const answer = await ask(() => auth.api.verifyTOTP({ body, headers, returnHeaders: true }));
    if (!answer.ok) {
      await recordFailure(tx, request, { personId: person.id, step: "code" });
      return refuseWrong("code");
    }
    await forgiveTries(tx, [key]);
    // No new token: it was on before, and its codes are not shown again without the password.
    const token = findSetToken(answer.cookies, request.baseUrl);
    if (token === null) return NOT_NOW;
    const { id } = await markOpened(tx, token, { secondFactor: true });
    await deleteSessionsOf(tx, person.id, { except: id });
    const codes = await renewRecoveryCodes(tx, person.id);
    const subject = toPersonSubject(person);
    const recorder = toRecorder(request, { personId: person.id, name: person.name });
    await record(tx, recorder, { type: "person.second_factor_on", subject, details: {} });
    return { ok: true, codes, cookies: answer.cookies };
  });
}

/** Turns it off; every other session ends, and this one counts as opened without. */
export async function stopSecondFactor(
  request: AuthRequest,
  session: Session,
  password: string,
): Promise<{ readonly ok: true; readonly cookies: Headers } | SignInRefusal> {
  const confirmed = await confirmPassword(request, session, { password });
  if (!confirmed.ok) return confirmed;
  const { passwords, owner } = confirmed;
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl, passwords });
    const { headers } = request;
    const answer = await ask(() =>
      auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
    );
    const token = answer.ok ? findSetToken(answer.cookies, request.baseUrl) : null;
    if (!answer.ok || token === null) return NOT_NOW;
    const { id } = await markOpened(tx, token, { secondFactor: false });
    await deleteSessionsOf(tx, owner.personId, { except: id });
    const subject = toPersonSubject({ id: owner.personId });
    const recorder = toRecorder(request, owner);
    await record(tx, recorder, { type: "person.second_factor_off", subject, details: {} });
    return { ok: true, cookies: answer.cookies };
  });
}

/** A new set of recovery codes in the place of the old. */
export async function makeRecoveryCodes(
  request: AuthRequest,
  session: Session,
  password: string,
): Promise<Codes | SignInRefusal> {
  const confirmed = await confirmPassword(request, session, { password });
  if (!confirmed.ok) return confirmed;
  const { passwords, owner } = confirmed;
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl, passwords });
    const { headers } = request;
    const answer = await ask(() =>
      auth.api.generateBackupCodes({ body: { password }, headers, returnHeaders: true }),
    );
    if (!answer.ok) return NOT_NOW;
    const subject = toPersonSubject({ id: owner.personId });
    const recorder = toRecorder(request, owner);
    await record(tx, recorder, { type: "person.recovery_codes_made", subject, details: {} });
    return { ok: true, codes: answer.value.backupCodes, cookies: answer.cookies };
  });
}
