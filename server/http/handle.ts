import "server-only";
import { randomUUID } from "node:crypto";
import { isAppError } from "../errors";
import { log } from "../log";
import { problemResponse, toProblem } from "./problem";

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

/** Wraps a route handler: refusals become problem details, bugs are logged and shown only as an event id. */
export function handle<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (error) {
      const eventId = `evt_${randomUUID()}`;
      if (!isAppError(error))
        log.error({ err: error, eventId, path: new URL(request.url).pathname }, "request failed");
      return problemResponse(toProblem(error, eventId));
    }
  };
}
