import "server-only";
import { cache } from "react";
import { redirect } from "next/navigation";
import { toPersonSubject } from "../audit/events";
import { recordAttempt } from "../audit/refused-attempts";
import { getDatabase } from "../db/client";
import { getEnv } from "../env";
import { type AuthRequest, readAuthRequest } from "./auth-request";
import { findCookie, toCookieName } from "./cookies";
import { type Role, toRole } from "./permissions";
import { readSigned } from "./secret";
import { deleteSession, findByToken, markSeen } from "./session.repository";

export type Session = {
  readonly sessionId: string;
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
  };
  readonly secondFactor: boolean;
  /** By the company's own sign-in, which asks for what factors it will. */
  readonly isCompany: boolean;
  readonly via: "cookie" | "key";
};

/** Written at most once a minute, not with each page. */
const MARK_EVERY_MS = 60_000;
export const SESSION_TOKEN = "session_token";

export function findToken({ headers, baseUrl }: AuthRequest): string | null {
  return readSigned(findCookie(headers, toCookieName(baseUrl, SESSION_TOKEN)));
}

/** The token an answer gives the browser, if it gives one. */
export function findSetToken(answer: Headers, baseUrl: string): string | null {
  const name = toCookieName(baseUrl, SESSION_TOKEN);
  const line = answer.getSetCookie().findLast((cookie) => cookie.startsWith(`${name}=`));
  const [pair] = line?.split(";") ?? [];
  return readSigned(findCookie(new Headers({ cookie: pair ?? "" }), name));
}

export const toIdleSince = (now: Date): Date =>
  new Date(now.getTime() - getEnv().idleMinutes * 60_000);

/** Who this request comes from by its cookie, or null. A session that is over is deleted here. */
export async function readSession(
  request: AuthRequest,
  now: Date = new Date(),
): Promise<Session | null> {
  const cookie = findCookie(request.headers, toCookieName(request.baseUrl, SESSION_TOKEN));
  if (cookie === undefined || cookie === "") return null;
  const token = readSigned(cookie);
  if (token === null) return refuseCookie(request, { why: "forged", now });
  const db = getDatabase();
  const markedBefore = new Date(now.getTime() - MARK_EVERY_MS);
  const found = await findByToken(db, token, { now, idleSince: toIdleSince(now), markedBefore });
  if (found === null) return refuseCookie(request, { why: "ended", now });
  const role = toRole(found.role);
  if (found.isOver || role === null) {
    await deleteSession(db, found.id);
    return refuseCookie(request, { why: "over", now, personId: found.personId });
  }
  if (found.isDue) await markSeen(db, found.id, now);
  const { id: sessionId, secondFactor, openedWith, personId, name, email } = found;
  return {
    sessionId,
    person: { id: personId, name, email, role },
    secondFactor,
    isCompany: openedWith === "company",
    via: "cookie",
  };
}

type RefusedCookie = {
  readonly why: "forged" | "ended" | "over";
  readonly now: Date;
  readonly personId?: string;
};

/** A cookie that opens nothing is written down: it may be stolen, or somebody tries what opens. */
async function refuseCookie(
  { requestId }: AuthRequest,
  { why, now, personId }: RefusedCookie,
): Promise<null> {
  const whose = personId === undefined ? {} : { subject: toPersonSubject({ id: personId }) };
  const attempt = { by: null, requestId, kind: "session", why, at: null, ...whose } as const;
  await recordAttempt(attempt, now);
  return null;
}

/** The session of the request being answered; asked once, however many parts of a page ask. */
export const findSession: () => Promise<Session | null> = cache(async () =>
  readSession(await readAuthRequest()),
);

/** Where somebody sets up the factor that the house requires. */
export const FACTOR_PAGE = "/account/second-factor";
const FACTOR_PAGES: readonly string[] = [FACTOR_PAGE, "/account/passkeys"];

/** Whether the house requires a second factor or a passkey, and this session was opened without. */
export function lacksFactor({ secondFactor, isCompany }: Session): boolean {
  return getEnv().secondFactor === "required" && !secondFactor && !isCompany;
}

/** For pages and actions of the account itself, which need no permission beyond being signed in. */
export async function requireSession(address = "/account"): Promise<Session> {
  const session = await findSession();
  if (session === null) return redirect(`/sign-in?next=${encodeURIComponent(address)}`);
  return lacksFactor(session) && !FACTOR_PAGES.includes(address) ? redirect(FACTOR_PAGE) : session;
}
