/** A failure the operator can put right. Its message is the one sentence they are shown; no stack trace goes with it. */
export class StartupError extends Error {
  override readonly name = "StartupError";
}

/** Recognised by name: instrumentation and routes are bundled apart, so the same class exists more than once. */
export function isStartupError(error: unknown): error is StartupError {
  return error instanceof Error && error.name === "StartupError";
}
