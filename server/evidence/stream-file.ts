import "server-only";
import { getDatabase } from "../db/client";
import type { StoredFile } from "./documents.repository";
import { mimeOf, toDisposition } from "./file-name";
import { readPart } from "./files.repository";

/** One part in memory at a time, read when the reader has taken the one before. */
function streamContent(sha256: string): ReadableStream<Uint8Array> {
  let index = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = await readPart(getDatabase(), sha256, index);
      index += 1;
      if (part === null) controller.close();
      else controller.enqueue(part);
    },
  });
}

/** To be saved, never shown: whatever is in it must not run as a page of ours. next.config.js sends the same policy. */
export function toFileResponse(file: StoredFile): Response {
  return new Response(streamContent(file.sha256), {
    headers: {
      "Content-Type": mimeOf(file.type),
      "Content-Length": String(file.bytes),
      "Content-Disposition": toDisposition(file.name),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
