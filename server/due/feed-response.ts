import "server-only";
import { createHash } from "node:crypto";

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** Takes the secret out of the address before anything sees it that writes addresses down. */
export function hideAddress<Context>(handler: Handler<Context>): Handler<Context> {
  return (request, context) => {
    const address = new URL("/api/calendar/hidden.ics", request.url);
    return handler(new Request(address, { headers: request.headers }), context);
  };
}

function isKnown(wanted: string | null, tag: string): boolean {
  const tags = (wanted ?? "").split(",").map((each) => each.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}

/** A calendar for a program to show; short where the program has it already. */
export function toCalendarResponse(text: string, wanted: string | null): Response {
  const tag = `"${createHash("sha256").update(text).digest("hex").slice(0, 32)}"`;
  const headers = { "Cache-Control": "private, no-store", ETag: tag };
  if (isKnown(wanted, tag)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: {
      ...headers,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'inline; filename="assay.ics"',
      "X-Content-Type-Options": "nosniff",
    },
  });
}
