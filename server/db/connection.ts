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
