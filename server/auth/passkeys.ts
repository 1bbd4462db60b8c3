import "server-only";
import { toPlain } from "./plain-name";
import { z } from "zod";
import { isIP } from "node:net";
import { toPersonSubject } from "../audit/events";
import { record } from "../audit/record";
import { getDatabase } from "../db/client";
import { withTransaction } from "../db/transaction";
import { ask, type Auth, createAuth } from "./auth";
import {
  deletePasskeyOf,
  findCredential,
  type KeptPasskey,
  listPasskeysOf,
} from "./auth.repository";
import type { AuthRequest } from "./auth-request";
import { confirmPassword } from "./confirm";
import { toCookieName, withoutCookies } from "./cookies";
import { recordFailure, refuseWrong, type SignInRefusal } from "./failures";
import { finishOpening, toRecorder } from "./opening";
import { SESSION_TOKEN, type Session } from "./session";
import { findSessionOwner } from "./session.repository";
import type { SignedIn } from "./sign-in";

const NAME_LENGTH = 60;
const NO_PASSKEY: SignInRefusal = { ok: false, message: "Choose one of your passkeys." };

/** Browsers bind a passkey to a name; at a bare address they refuse. */
export function canHavePasskeys({ baseUrl }: AuthRequest): boolean {
  return isIP(new URL(baseUrl).hostname.replace(/^\[|\]$/g, "")) === 0;
}

export async function listPasskeys({ person }: Session): Promise<readonly KeptPasskey[]> {
  return listPasskeysOf(getDatabase(), person.id);
}

/** What a browser answers; the library checks what is in it. */
const newPasskey = z.record(z.string(), z.unknown());
const shownPasskey = z.object({
  id: z.string(),
  rawId: z.string(),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}),
  response: z.object({
    clientDataJSON: z.string(),
    authenticatorData: z.string(),
    signature: z.string(),
    userHandle: z.string().exactOptional(),
  }),
});

type Options<T> = { readonly options: T; readonly cookies: Headers };
type ToMake = Awaited<ReturnType<Auth["api"]["generatePasskeyRegistrationOptions"]>>;
type ToShow = Awaited<ReturnType<Auth["api"]["generatePasskeyAuthenticationOptions"]>>;

/** What the browser has to be asked to make a passkey. The password was asked before. */
export async function offerPasskey(
  request: AuthRequest,
  session: Session,
  password: string,
): Promise<({ readonly ok: true } & Options<ToMake>) | SignInRefusal> {
  const confirmed = await confirmPassword(request, session, { password });
  if (!confirmed.ok) return confirmed;
  const auth = createAuth({ db: getDatabase(), baseUrl: request.baseUrl });
  const { headers } = request;
  const answer = await ask(() =>
    auth.api.generatePasskeyRegistrationOptions({ headers, query: {}, returnHeaders: true }),
  );
  if (!answer.ok) return refuseWrong("passkey");
  return { ok: true, options: answer.value, cookies: answer.cookies };
}

type Made = { readonly response: unknown; readonly name: string };

export async function addPasskey(
  request: AuthRequest,
  { person }: Session,
  { response, name }: Made,
): Promise<{ readonly ok: true; readonly cookies: Headers } | SignInRefusal> {
  const made = newPasskey.safeParse(response);
  if (!made.success) return refuseWrong("passkey");
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl });
    const { headers } = request;
    const body = {
      response: made.data,
      name: toPlain(name.trim()).slice(0, NAME_LENGTH) || "Passkey",
    };
    const answer = await ask(() =>
      auth.api.verifyPasskeyRegistration({ headers, body, returnHeaders: true }),
    );
    if (!answer.ok) return refuseWrong("passkey");
    const recorder = toRecorder(request, { personId: person.id, name: person.name });
    await record(tx, recorder, {
      type: "person.passkey_added",
      subject: toPersonSubject(person),
      details: { passkeyId: answer.value.id },
    });
    return { ok: true, cookies: answer.cookies };
  });
}

type Removal = { readonly id: string; readonly password: string };

/** Takes a passkey away, for somebody who knows the password: a stolen session must not lock its owner out. */
export async function removePasskey(
  request: AuthRequest,
  session: Session,
  { id, password }: Removal,
): Promise<{ readonly ok: true } | SignInRefusal> {
  const confirmed = await confirmPassword(request, session, { password });
  if (!confirmed.ok) return confirmed;
  const { person } = session;
  return withTransaction(async (tx) => {
    if (!(await deletePasskeyOf(tx, person.id, id))) return NO_PASSKEY;
    const recorder = toRecorder(request, { personId: person.id, name: person.name });
    await record(tx, recorder, {
      type: "person.passkey_removed",
      subject: toPersonSubject(person),
      details: { passkeyId: id },
    });
    return { ok: true };
  });
}

/** What the browser has to be asked to sign in; nobody has said yet who they are. */
export async function askForPasskey(request: AuthRequest): Promise<Options<ToShow> | null> {
  const auth = createAuth({ db: getDatabase(), baseUrl: request.baseUrl });
  const session = toCookieName(request.baseUrl, SESSION_TOKEN);
  const headers = withoutCookies(request.headers, [session]);
  const answer = await ask(() =>
    auth.api.generatePasskeyAuthenticationOptions({ headers, returnHeaders: true }),
  );
  return answer.ok ? { options: answer.value, cookies: answer.cookies } : null;
}

/** The authenticator has seen finger, face or PIN, so a passkey is both factors. */
export async function signInWithPasskey(
  request: AuthRequest,
  response: unknown,
): Promise<SignedIn | SignInRefusal> {
  const given = shownPasskey.safeParse(response);
  if (!given.success) return refuseWrong("passkey");
  const session = toCookieName(request.baseUrl, SESSION_TOKEN);
  const headers = withoutCookies(request.headers, [session]);
  return withTransaction(async (tx) => {
    const auth = createAuth({ db: tx, baseUrl: request.baseUrl });
    const body = { response: given.data };
    const answer = await ask(() =>
      auth.api.verifyPasskeyAuthentication({ headers, body, returnHeaders: true }),
    );
    const token = answer.ok ? answer.value.session.token : "";
    const personId = answer.ok ? await findSessionOwner(tx, token) : null;
    const owner = personId === null ? null : await findCredential(tx, { id: personId });
    if (!answer.ok || owner === null) {
      await recordFailure(tx, request, { personId: null, step: "passkey" });
      return refuseWrong("passkey");
    }
    const { cookies } = answer;
    const opening = { via: "passkey", secondFactor: true } as const;
    await finishOpening(tx, request, { owner, token, ...opening, cookies });
    return { ok: true, step: "done", cookies };
  });
}
