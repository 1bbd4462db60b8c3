import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { StartupError } from "../startup-error";
import { queryRows } from "./connection";
import type { DatabaseConnection } from "./connection";
import { readMigrationFolder, toMigrationList } from "./migration-files";
import type { MigrationFolder, MigrationScript } from "./migration-files";
import { withSchemaEngine } from "./schema-engine";

/** Any number of ours: instances that start together take it in turn. Prisma's own lock has another number. */
const TURN_KEY = 4_150_913;

export const NO_FILTERS = { externalTables: [], externalEnums: [] };

interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly isFinished: boolean;
}

export interface MigrationOutcome {
  readonly applied: readonly string[];
}

async function readApplied(
  adapter: Pick<SqlDriverAdapter, "queryRaw">,
): Promise<AppliedMigration[]> {
  const table = await queryRows(adapter, "SELECT to_regclass('public._prisma_migrations')::text");
  if (table[0]?.[0] === null) return [];
  const rows = await queryRows(
    adapter,
    `SELECT migration_name, checksum, finished_at IS NOT NULL
       FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows.map(([name, checksum, finished]) => ({
    name: String(name),
    checksum: String(checksum),
    isFinished: finished === true,
  }));
}

function requireKnownHistory(
  applied: readonly AppliedMigration[],
  known: readonly MigrationScript[],
): void {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum, isFinished } of applied) {
    const migration = byName.get(name);
    if (migration === undefined) {
      throw new StartupError(
        `The database already holds the migration ${name}, which this version of Assay does not know; start the newer version, or restore a backup.`,
      );
    }
    if (isFinished && migration.checksum !== checksum) {
      throw new StartupError(
        `The migration ${name} was changed after this database applied it; restore the original file and add a new migration instead.`,
      );
    }
  }
}

function isUpToDate(
  applied: readonly AppliedMigration[],
  known: readonly MigrationScript[],
): boolean {
  const finished = new Set(applied.filter(({ isFinished }) => isFinished).map(({ name }) => name));
  return applied.length === finished.size && known.every(({ name }) => finished.has(name));
}

function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error))
    .split("\n")
    .map((line) => line.trim());
  return (
    lines.find((line) => line !== "" && line !== "external connector error") ??
    "no reason was given"
  );
}

/** A script runs as one implicit transaction, so an unfinished one left nothing behind and may run again. */
async function forgetUnfinished(
  engine: SchemaEngine,
  applied: readonly AppliedMigration[],
): Promise<void> {
  for (const { name } of applied.filter(({ isFinished }) => !isFinished)) {
    await engine.markMigrationRolledBack({ migrationName: name });
  }
}

async function applyPending(
  connection: DatabaseConnection,
  { schema, migrations }: MigrationFolder,
  applied: readonly AppliedMigration[],
): Promise<MigrationOutcome> {
  try {
    return await withSchemaEngine(schema, connection.factory, async (engine) => {
      await forgetUnfinished(engine, applied);
      const migrationsList = toMigrationList(migrations);
      const outcome = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      return { applied: outcome.appliedMigrationNames };
    });
  } catch (error) {
    throw new StartupError(
      `The database could not be brought up to date (${firstLine(error)}); the step that failed was undone.`,
    );
  }
}

/** Several instances may share one server; the embedded database has only us, and a second transaction would wait for ever. */
async function inTurn<T>(connection: DatabaseConnection, run: () => Promise<T>): Promise<T> {
  if (connection.kind === "embedded") return run();
  const adapter = await connection.factory.connect();
  try {
    const turn = await adapter.startTransaction();
    try {
      await queryRows(turn, `SELECT pg_advisory_xact_lock(${TURN_KEY})::text`);
      return await run();
    } finally {
      await queryRows(turn, "ROLLBACK");
      await turn.rollback();
    }
  } finally {
    await adapter.dispose();
  }
}

/** Applies what prisma/migrations holds and the database does not; returns at once when there is nothing to do. */
export async function migrateDatabase(
  connection: DatabaseConnection,
  prismaDir?: string,
): Promise<MigrationOutcome> {
  const folder = await readMigrationFolder(prismaDir);
  const adapter = await connection.factory.connect();
  try {
    const check = async () => {
      const applied = await readApplied(adapter);
      requireKnownHistory(applied, folder.migrations);
      return applied;
    };
    if (isUpToDate(await check(), folder.migrations)) return { applied: [] };
    return await inTurn(connection, async () => applyPending(connection, folder, await check()));
  } finally {
    await adapter.dispose();
  }
}
