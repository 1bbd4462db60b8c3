import "server-only";
import { log } from "../log";
import { type Drawing, drawRuns } from "./draw-runs";
import { requireRoom } from "./play-paths";

/** Progress is told at most this often, so that a fast run does not drown its reader. */
const TELL_EVERY_MS = 50;

/**
 * An answer that grows by a line of JSON: `{done, total}` on the way, `{runs}` or `{failed}` at the end. AppError
 * unavailable where too many wait for their turn.
 */
export function streamRuns(drawing: Drawing, asked: AbortSignal): Response {
  // Nothing is awaited between this and the place in the queue.
  requireRoom(drawing.by);
  const leave = new AbortController();
  const signal = AbortSignal.any([asked, leave.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: object): void =>
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      let told = 0;
      try {
        const runs = await drawRuns(drawing, {
          signal,
          onProgress: (progress) => {
            const now = performance.now();
            if (now - told < TELL_EVERY_MS || signal.aborted) return;
            told = now;
            tell(progress);
          },
        });
        tell({ runs });
        controller.close();
      } catch (error) {
        if (signal.aborted) return;
        log.error({ err: error }, "drawn runs failed");
        tell({ failed: true });
        controller.close();
      }
    },
    cancel: () => leave.abort(),
  });
  const headers = { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" };
  return new Response(body, { headers });
}
