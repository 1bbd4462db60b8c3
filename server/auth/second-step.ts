import "server-only";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase, type Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { type Answer, ask, type Auth, createAuth } from "./auth";
import { type Credential, findCredential } from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { findCookie, toCookieName, withoutCookies } from "./cookies";
import { recordHeldBack } from "./attempts";
import { recordFailure, refuseWaiting, refuseWrong, type SignInRefusal } from "./failures";
import { finishOpening, toRecorder } from "./opening";
import { hashRecoveryCode } from "./recovery-codes";
import { readSigned } from "./secret";
import { SESSION_TOKEN } from "./session";
import type { SignedIn } from "./sign-in";
import { chargeOrWait, forgiveTries, toTryKey } from "./throttle";

const CHALLENGE = "two_factor";
/** There is nobody to ask for a code: the ten minutes are over, or five codes were wrong. */
export type NoChallenge = { readonly ok: false; readonly message: string; readonly isOver: true };

const OVER: NoChallenge = {
  ok: false,
  isOver: true,
  message: "The time for the second step is over. Sign in again.",
};

/** Who has given the right password and has yet to show a second factor. */
export async function findChallenged(request: AuthRequest): Promise<Credential | null> {
  const id = readSigned(findCookie(request.headers, toCookieName(request.baseUrl, CHALLENGE)));
  if (id === null) return null;
  const db = getDatabase();
  const auth = createAuth({ db, baseUrl: request.baseUrl });
  const { internalAdapter } = await auth.$context;
  const challenge = await internalAdapter.findVerificationValue(id);
  if (challenge === null || challenge.expiresAt <= new Date()) return null;
  return findCredential(db, { id: challenge.value });
}

type Code = { readonly kind: "code" | "recovery_code"; readonly text: string };
type Asked = { readonly token: string };

/** A code of the app, or one of the recovery codes; each opens one session only. */
export async function passSecondStep(
  request: AuthRequest,
  { kind, text }: Code,
): Promise<SignedIn | SignInRefusal | NoChallenge> {
  const owner = await findChallenged(request);
  if (owner === null) return OVER;
  const key = toTryKey(request, { kind: "code", account: owner.personId });
  const wait = await chargeOrWait(key, new Date());
  if (wait > 0) {
    await recordHeldBack(request, { personId: owner.personId, step: kind });
    return refuseWaiting(wait);
  }
  // With the session of somebody else in the request the library would take the code as theirs.
  const session = toCookieName(request.baseUrl, SESSION_TOKEN);
  const headers = withoutCookies(request.headers, [session]);
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl });
    const answer = await check(auth, { kind, text }, headers);
    if (!answer.ok) {
      await recordFailure(tx, request, { personId: owner.personId, step: kind });
      return refuseWrong(kind);
    }
    await forgiveTries(tx, [key]);
    if (kind === "recovery_code") await recordUse(tx, request, { owner, auth });
    const { cookies, value } = answer;
    const opening = { via: "password", secondFactor: true } as const;
    await finishOpening(tx, request, { owner, token: value.token, ...opening, cookies });
    return { ok: true, step: "done", cookies };
  });
}

function check(auth: Auth, { kind, text }: Code, headers: Headers): Promise<Answer<Asked>> {
  if (kind === "code") {
    const body = { code: text.replace(/\s/g, "") };
    return ask(() => auth.api.verifyTOTP({ body, headers, returnHeaders: true }));
  }
  const body = { code: hashRecoveryCode(text) };
  return ask(async () => {
    const { headers: sent, response } = await auth.api.verifyBackupCode({
      body,
      headers,
      returnHeaders: true,
    });
    return { headers: sent, response: { token: response.token ?? "" } };
  });
}

async function recordUse(
  tx: Transaction,
  request: AuthRequest,
  { owner, auth }: { readonly owner: Credential; readonly auth: Auth },
): Promise<void> {
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: owner.personId } });
  await record(tx, toRecorder(request, owner), {
    type: "person.recovery_code_used",
    subject: toPersonSubject({ id: owner.personId }),
    details: { left: backupCodes.length },
  });
}
