import { DriverAdapterError } from "@prisma/driver-adapter-utils";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";

/** An open database, embedded or server: what Prisma and the schema engine talk to, and how to let go of it. */
export interface DatabaseConnection {
  readonly kind: "embedded" | "server";
  readonly factory: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

/** Runs one statement outside Prisma, for the checks that come before the client exists. */
export async function queryRows(
  adapter: Pick<SqlDriverAdapter, "queryRaw">,
  sql: string,
): Promise<unknown[][]> {
  const result = await adapter.queryRaw({ sql, args: [], argTypes: [] });
  return result.rows;
}

/** The schema engine records a failed migration only when the failure comes as its own kind of error. */
function toAdapterError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "XX000";
  const { message } = error;
  const rest = { detail: undefined, column: undefined, hint: undefined };
  return new DriverAdapterError({ kind: "postgres", code, severity: "ERROR", message, ...rest });
}

/** Runs a whole script in one call, which PostgreSQL treats as one transaction. */
export async function runScript(execute: () => Promise<unknown>): Promise<void> {
  try {
    await execute();
  } catch (error) {
    throw toAdapterError(error);
  }
}
