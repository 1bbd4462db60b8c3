import "server-only";
import type { AttemptKind } from "../audit/attempt-kinds";
import { isAppError } from "../errors";
import { log } from "../log";

export type Noted = {
  readonly headers: Headers;
  readonly path: string;
  readonly kind: AttemptKind;
};

/**
 * What records an attempt: left here at the start, because proxy.ts and scripts/serve.mjs are bundled apart from the
 * database.
 */
const NOTE = Symbol.for("assay.note-attempt");
const holder: typeof globalThis & { [NOTE]?: (noted: Noted) => Promise<void> } = globalThis;

export function useAttemptRecorder(run: (noted: Noted) => Promise<void>): void {
  holder[NOTE] = run;
}

/** Notes that something was refused. The refusal stands, whatever becomes of the note. */
export async function noteAttempt(noted: Noted): Promise<void> {
  try {
    await holder[NOTE]?.(noted);
  } catch (error) {
    log.error({ err: error }, "a refused attempt could not be recorded");
  }
}

/** Which attempt an error answers; null where it is none, or stands in the trail already. */
export function toAttemptKind(error: unknown): AttemptKind | null {
  if (!isAppError(error)) return null;
  if (error.attempt !== undefined) return error.attempt;
  if (error.code === "not_found") return "absent";
  if (error.code === "too_large") return "size";
  return error.code === "bad_request" || error.code === "unsupported_type" ? "form" : null;
}
