import type { Instrumentation } from "next";

/** Next calls this once per server process, before the first request. */
export async function register(): Promise<void> {
  // Next also builds this file for its edge runtime, which has no database; only this literal test keeps it out there.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { prepareOrExit } = await import("@/server/setup/boot");
  await prepareOrExit();
}

/** Next calls this with what an action refused; routes note it themselves, and a page somebody mistyped is no attempt. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME !== "nodejs" || request.method !== "POST") return;
  const { noteAttempt, toAttemptKind } = await import("@/server/http/note-attempt");
  const kind = toAttemptKind(error);
  if (kind === null) return;
  const { toHeaders } = await import("@/server/http/to-headers");
  await noteAttempt({ headers: toHeaders(request.headers), path: request.path, kind });
};
