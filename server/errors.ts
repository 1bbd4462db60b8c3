import type { AttemptKind } from "./audit/attempt-kinds";

/** The closed list of refusals that are not answers to a form. Each is mapped to HTTP once, in http/problem.ts. */
export const APP_ERRORS = {
  bad_request: { status: 400, title: "The request could not be read." },
  unauthenticated: { status: 401, title: "Sign in first." },
  forbidden: { status: 403, title: "You may not do this." },
  not_found: { status: 404, title: "There is nothing at this address." },
  conflict: { status: 409, title: "The data has changed in the meantime." },
  too_large: { status: 413, title: "The request is larger than allowed." },
  unsupported_type: { status: 415, title: "This kind of content is not accepted here." },
  unavailable: { status: 503, title: "The data is not available at the moment." },
} as const;

export type AppErrorCode = keyof typeof APP_ERRORS;

/** Not allowed or not there. The message is for the log; a person reads the title that goes with the code. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: AppErrorCode;
  /** What the trail is to say of it, where the code alone does not tell; null where nothing. */
  readonly attempt: AttemptKind | null | undefined;

  constructor(
    code: AppErrorCode,
    message: string = APP_ERRORS[code].title,
    attempt?: AttemptKind | null,
  ) {
    super(message);
    this.code = code;
    this.attempt = attempt;
  }
}

/** Recognised by name and code: bundles may hold the class more than once. */
export function isAppError(error: unknown): error is AppError {
  return (
    error instanceof Error &&
    error.name === "AppError" &&
    "code" in error &&
    typeof error.code === "string" &&
    Object.hasOwn(APP_ERRORS, error.code)
  );
}

/** An expected refusal: shown in the form, with one sentence per field where fields are to blame. */
export type Refusal<Code extends string> = {
  readonly ok: false;
  readonly code: Code;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
};

export function refuse<Code extends string>(
  code: Code,
  message: string,
  fields?: Readonly<Record<string, string>>,
): Refusal<Code> {
  return fields === undefined ? { ok: false, code, message } : { ok: false, code, message, fields };
}

export const CHECK_MARKED = "Check what is marked below.";
export const NO_DRAFT =
  "There is no draft to change: it was published or discarded. Open a new one.";
