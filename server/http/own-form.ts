import "server-only";
import { headers } from "next/headers";
import { AppError } from "../errors";

type Named = Pick<Headers, "get">;

/**
 * Why a form did not come from a page of ours, or null when it did. Next compares Origin with Host for actions but lets
 * a missing Origin pass; every browser that can sign in here sends it with a form, so missing and "null" are refused as
 * well.
 */
export function findForeignOrigin(sent: Named): string | null {
  const site = sent.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return `cross-site form: ${site}`;
  const origin = sent.get("origin");
  const host = sent.get("x-forwarded-host") ?? sent.get("host");
  if (origin !== null && URL.canParse(origin) && new URL(origin).host === host) return null;
  return `form from origin ${origin ?? "unknown"}`;
}

/** Refuses what did not come from a page of ours. */
export function requireOwnOrigin(sent: Named): void {
  const reason = findForeignOrigin(sent);
  if (reason !== null) throw new AppError("forbidden", reason, "origin");
}

/** For actions: each begins with it. */
export async function requireOwnForm(): Promise<void> {
  requireOwnOrigin(await headers());
}
