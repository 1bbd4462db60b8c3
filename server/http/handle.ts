import "server-only";
import { randomUUID } from "node:crypto";
import { isAppError } from "../errors";
import { log } from "../log";
import { noteAttempt, toAttemptKind } from "./note-attempt";
import { nameRequest, withRequestId } from "./request-id";
import { problemResponse, toProblem } from "./problem";
import { type RouteAccess, withRoute } from "./route-scope";

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/**
 * Wraps a route handler: refusals become problem details, bugs are logged and shown only as an event id. Routes that
 * only our own pages ask take no keys.
 */
export function handle<Context>(
  handler: Handler<Context>,
  access: RouteAccess = "browser-or-key",
): Handler<Context> {
  return async (request, context) => {
    const requestId = nameRequest(request.headers);
    try {
      const answer = () => withRoute(access, () => handler(request, context));
      return await withRequestId(requestId, answer);
    } catch (error) {
      const eventId = `evt_${randomUUID()}`;
      const path = new URL(request.url).pathname;
      const kind = toAttemptKind(error);
      if (kind !== null) await noteAttempt({ headers: request.headers, path, kind });
      if (!isAppError(error)) log.error({ err: error, eventId, requestId, path }, "request failed");
      return problemResponse({ ...toProblem(error, eventId), requestId });
    }
  };
}
