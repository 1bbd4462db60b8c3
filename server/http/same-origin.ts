import "server-only";
import { AppError } from "../errors";

/**
 * Refuses a write that another site made the browser send. Route handlers get no such check from Next.
 * A program without a browser sends neither header and carries no cookies of ours, so it may pass.
 */
export function requireSameOrigin(request: Request): void {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) {
    if (site === "same-origin" || site === "none") return;
    throw new AppError("forbidden", `cross-site request: ${site}`);
  }
  const origin = request.headers.get("origin");
  if (origin === null) return;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (URL.canParse(origin) && new URL(origin).host === host) return;
  throw new AppError("forbidden", "request from another origin");
}
