import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase, type Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { ask, createAuth } from "./auth";
import { type Credential, findCredential } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { toCookieName, withoutCookies } from "./cookies";
import { recordHeldBack } from "./attempts";
import { recordFailure, refuseWaiting, refuseWrong, type SignInRefusal } from "./failures";
import { finishOpening, toRecorder } from "./opening";
import { isPasswordOf, rememberPasswordWork } from "./passwords";
import { toPlain } from "./plain-name";
import { readSession, SESSION_TOKEN } from "./session";
import { deleteSession } from "./session.repository";
import { chargeOrWait, forgiveTries, toTryKey } from "./throttle";

export type SignedIn = {
  readonly ok: true;
  readonly step: "done" | "code";
  readonly cookies: Headers;
};

/** An address as it is kept. */
export const toAddress = (text: string): string => toPlain(text.trim().toLowerCase());

type Given = { readonly email: string; readonly password: string };

/** With address and password. The answer, and the time it takes, are the same whether or not there is such an account. */
export async function signIn(
  request: AuthRequest,
  { email, password }: Given,
): Promise<SignedIn | SignInRefusal> {
  const address = toAddress(email);
  const key = toTryKey(request, { kind: "password", account: address });
  const wait = await chargeOrWait(key, new Date());
  const credential = await findCredential(getDatabase(), { email: address });
  if (wait > 0) {
    await recordHeldBack(request, { personId: credential?.personId ?? null, step: "password" });
    return refuseWaiting(wait);
  }
  const isRight = await isPasswordOf(credential?.hash ?? null, password);
  const isOpen = credential !== null && credential.hash !== null && credential.disabledAt === null;
  if (!isRight || !isOpen) {
    const personId = credential?.personId ?? null;
    await withTransaction((tx) => recordFailure(tx, request, { personId, step: "password" }));
    return refuseWrong("password");
  }
  return withTransaction(async (tx) => {
    const opened = await openWithPassword(tx, request, { credential, password });
    if (opened.ok) await forgiveTries(tx, [key]);
    return opened;
  });
}

type Proved = { readonly credential: Credential; readonly password: string };

/** The password was compared before the transaction began. */
export async function openWithPassword(
  tx: Transaction,
  request: AuthRequest,
  { credential, password }: Proved,
): Promise<SignedIn | SignInRefusal> {
  const { email, hash } = credential;
  const passwords = rememberPasswordWork({ right: { hash: hash ?? "", password } });
  const auth = createAuth({ db: tx, baseUrl: request.baseUrl, passwords });
  const session = toCookieName(request.baseUrl, SESSION_TOKEN);
  const headers = withoutCookies(request.headers, [session]);
  const answer = await ask(() =>
    auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  );
  if (!answer.ok) {
    await recordFailure(tx, request, { personId: credential.personId, step: "password" });
    return refuseWrong("password");
  }
  const { value, cookies } = answer;
  if ("twoFactorRedirect" in value) return { ok: true, step: "code", cookies };
  const opening = { via: "password", secondFactor: false } as const;
  await finishOpening(tx, request, { owner: credential, token: value.token, ...opening, cookies });
  return { ok: true, step: "done", cookies };
}

/** Ends the session of this browser. */
export async function signOut(request: AuthRequest): Promise<Headers> {
  const session = await readSession(request);
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl });
    const answer = await ask(() =>
      auth.api.signOut({ headers: request.headers, returnHeaders: true }),
    );
    if (session !== null) {
      await deleteSession(tx, session.sessionId);
      const { id, name } = session.person;
      const recorder = toRecorder(request, { personId: id, name });
      const subject = toPersonSubject({ id });
      await record(tx, recorder, { type: "person.signed_out", subject, details: {} });
    }
    return answer.ok ? answer.cookies : new Headers();
  });
}
