import "server-only";
import type { ReportFile } from "../exports/write-report";

/** A file to be saved under its own name. */
export function toDownload({ name, type, bytes }: ReportFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
