import { getLogLevel, isDevelopment } from "../env";
import { isStartupError } from "../startup-error";
import { findSetUpPath, prepareDatabase } from "./prepare";

function describe(error: unknown): string {
  if (isStartupError(error)) return error.message;
  return `Assay could not start: ${error instanceof Error ? error.message : String(error)}`;
}

function wantsDetail(): boolean {
  return ["debug", "trace"].includes(getLogLevel());
}

/**
 * Prepares the database, or ends the process with one sentence for the operator.
 * Throwing instead would let Next print a stack trace and go on serving without a database.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    await prepareDatabase();
    const path = findSetUpPath();
    if (path !== null && isDevelopment()) process.stdout.write(`Set up Assay: open ${path}\n`);
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    if (wantsDetail() && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
    process.exit(1);
  }
}
