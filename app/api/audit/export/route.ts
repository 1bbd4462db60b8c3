import { readTrailAddress } from "@/components/audit/trail-address";
import { EVENT_TYPES } from "@/server/audit/events";
import { exportTrail, TRAIL_FORMATS, type TrailFormat } from "@/server/audit/export-trail";
import { toTrailFilter } from "@/server/audit/trail-filter";
import { AppError } from "@/server/errors";
import { handle } from "@/server/http/handle";
import { today } from "@/server/http/today";
import { requirePermission } from "@/server/auth/require";

function readFormat(text: string | null): TrailFormat {
  if (text !== null && Object.hasOwn(TRAIL_FORMATS, text)) return text as TrailFormat;
  throw new AppError("bad_request", `no trail export as ${text ?? "nothing"}`);
}

function toStream(chunks: AsyncGenerator<Uint8Array, void>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

/** The filtered trail as a file; the filters are those of the page's address. */
export const GET = handle(async (request: Request) => {
  const actor = await requirePermission("trail.read");
  const { searchParams } = new URL(request.url);
  const format = readFormat(searchParams.get("format"));
  const { address, ignored } = readTrailAddress(Object.fromEntries(searchParams), EVENT_TYPES);
  // A file must hold exactly what its address says: a filter left out would hand out more than was asked for.
  if (ignored.length > 0) throw new AppError("bad_request", ignored.join(", "));
  const { file, type, chunks } = await exportTrail(actor, await toTrailFilter(address), {
    format,
    name: `trail-${today()}`,
  });
  return new Response(toStream(chunks), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(file.bytes),
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
