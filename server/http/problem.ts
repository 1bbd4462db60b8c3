import "server-only";
import { APP_ERRORS, isAppError, type AppErrorCode } from "../errors";

/** Problem details (RFC 9457) as sent to programs. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: AppErrorCode | "internal";
  /** What is to be done about it, in a sentence or two. */
  readonly detail?: string;
  /** Found in the log beside the full account of what went wrong. */
  readonly eventId?: string;
  /** Found in the log and in the trail. */
  readonly requestId?: string;
};

export function toProblem(error: unknown, eventId: string): Problem {
  if (isAppError(error)) {
    const { status, title } = APP_ERRORS[error.code];
    return { type: "about:blank", title, status, code: error.code };
  }
  return {
    type: "about:blank",
    title: "Something went wrong on our side.",
    status: 500,
    code: "internal",
    eventId,
  };
}

export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.status === 401 ? { "WWW-Authenticate": 'Bearer realm="Assay"' } : {}),
    },
  });
}
