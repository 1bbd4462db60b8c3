import "server-only";
import { recordAttempt } from "../audit/refused-attempts";
import type { AuthRequest } from "./auth-request";
import { GONE } from "./joining";

type LinkKind = "set-up" | "reset" | "invitation";

/** Writes down that somebody came by a link that is used, over or was never made. The link itself is not kept. */
export async function recordVoidLink({ requestId }: AuthRequest, why: LinkKind): Promise<void> {
  await recordAttempt({ by: null, requestId, kind: "link", why, at: null });
}

export async function refuseLink(request: AuthRequest, why: LinkKind): Promise<typeof GONE> {
  await recordVoidLink(request, why);
  return GONE;
}
