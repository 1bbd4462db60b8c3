import "server-only";
import { randomBytes } from "node:crypto";
import { getDatabase, type Transaction } from "../db/client";
import type { AuthRequest } from "./auth-request";
import { findCookie, toCookieName, writeCookie } from "./cookies";
import { hashWithSecret, isEqualText } from "./secret";
import { chargeTry, deleteOldTries, findWaitEnd, forgetTries } from "./throttle.repository";

const FREE_TRIES = 5;
const LONGEST_WAIT_MS = 15 * 60_000;
const FORGET_MS = 60 * 60_000;
const DEVICE_SECONDS = 365 * 24 * 3_600;
const DEVICE = "device";

export type TryKind = "password" | "code" | "confirm";

/** The account, or the address somebody claims for it; never whether there is such an account. */
type Target = { readonly kind: TryKind; readonly account: string };

/**
 * Account and place together: whoever guesses elsewhere makes only themselves wait, and cannot lock the owner out. A
 * browser that has signed in before counts for itself even where it shares its address with others.
 */
export function toTryKey(request: AuthRequest, { kind, account }: Target): string {
  const device = findDevice(request, account);
  return hashWithSecret("try", kind, account.toLowerCase(), device ?? `at ${request.address}`);
}

/** Seconds to wait before the next try; 0 lets this one pass and counts it. Refused tries do not lengthen the wait. */
export async function chargeOrWait(key: string, now: Date): Promise<number> {
  const limits = { free: FREE_TRIES, longestWaitMs: LONGEST_WAIT_MS, forgetMs: FORGET_MS };
  const db = getDatabase();
  if (await chargeTry(db, { key, now, ...limits })) return 0;
  const end = await findWaitEnd(db, key);
  return Math.max(1, Math.ceil(((end?.getTime() ?? 0) - now.getTime()) / 1_000));
}

export async function forgiveTries(tx: Transaction, keys: readonly string[]): Promise<void> {
  await forgetTries(tx, keys);
}

export async function pruneTries(tx: Transaction, now: Date): Promise<void> {
  await deleteOldTries(tx, new Date(now.getTime() - FORGET_MS));
}

/** Marks the browser as one this account has been used from. It opens nothing. */
export function rememberDevice(request: AuthRequest, account: string, to: Headers): void {
  const id = randomBytes(16).toString("base64url");
  const value = `${id}.${signDevice(account, id)}`;
  writeCookie(to, { name: toCookieName(request.baseUrl, DEVICE), value, maxAge: DEVICE_SECONDS });
}

function findDevice({ headers, baseUrl }: AuthRequest, account: string): string | null {
  const [id = "", signature = ""] = (
    findCookie(headers, toCookieName(baseUrl, DEVICE)) ?? ""
  ).split(".");
  return id !== "" && isEqualText(signature, signDevice(account, id)) ? id : null;
}

const signDevice = (account: string, id: string): string =>
  hashWithSecret("device", account.toLowerCase(), id);

/** How long that is, in words. */
export function describeWait(seconds: number): string {
  if (seconds < 60) return `${seconds} second${seconds === 1 ? "" : "s"}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} minute${minutes === 1 ? "" : "s"}`;
}
