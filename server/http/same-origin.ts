import "server-only";
import { AppError } from "../errors";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD"]);

/**
 * Refuses what another site made the browser send. Route handlers get no such check from Next. A write has to say that
 * it comes from a page of ours, by Sec-Fetch-Site or by Origin: every browser that can sign in here says at least one.
 * Only a read may say nothing, or come from an address that somebody typed.
 */
export function requireSameOrigin(request: Request): void {
  const fault = findForeign(request);
  if (fault !== null) throw new AppError("forbidden", fault, "origin");
}

/** As `requireSameOrigin`: what is wrong, for the log; null where nothing is. */
export function findForeign({ headers, method }: Request): string | null {
  const isRead = READS.has(method);
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin") return null;
  if (site !== null && site !== "none") return `cross-site request: ${site}`;
  if (site === "none" && isRead) return null;
  const origin = headers.get("origin");
  if (origin === null) return isRead ? null : "a write without an origin";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  if (URL.canParse(origin) && new URL(origin).host === host) return null;
  return "request from another origin";
}
