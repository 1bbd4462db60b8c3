import { createHash, randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createSealer, useSealer } from "@/server/audit/signing";
import { toSystemActor } from "@/server/auth/authorise";
import { useActor } from "@/server/auth/require";
import { closeDatabase, useConnection } from "@/server/db/client";
import type { Database } from "@/server/db/client";
import { queryRows } from "@/server/db/connection";
import type { DatabaseConnection } from "@/server/db/connection";
import { wrapEmbedded } from "@/server/db/embedded";
import { migrateDatabase } from "@/server/db/migrate";
import { readMigrationFolder } from "@/server/db/migration-files";
import { openServer } from "@/server/db/postgres";

export interface TestDatabase {
  readonly db: Database;
  readonly connection: DatabaseConnection;
  close(): Promise<void>;
}

/** The PostgreSQL server to test on (a URL that may create databases), or undefined for the embedded database. */
export const TEST_SERVER_URL = process.env.ASSAY_TEST_DATABASE_URL || undefined;

const TURN_KEY = 4_150_914;

async function readFingerprint(): Promise<string> {
  const { migrations } = await readMigrationFolder();
  const hash = createHash("sha256");
  for (const { name, checksum } of migrations) hash.update(`${name} ${checksum}\n`);
  return hash.digest("hex").slice(0, 16);
}

async function dumpMigrated(): Promise<Uint8Array<ArrayBuffer>> {
  const database = await PGlite.create();
  await migrateDatabase(wrapEmbedded(database, () => database.close()));
  const dump = await database.dumpDataDir("none");
  await database.close();
  return new Uint8Array(await dump.arrayBuffer());
}

/** Migrating takes seconds and loading the result a fraction of one, so the result is kept for the next file. */
async function readDump(): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(tmpdir(), `assay-test-database-${await readFingerprint()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept !== null) return new Uint8Array(kept);
  const dump = await dumpMigrated();
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, dump);
  await rename(draft, file);
  return dump;
}

async function openEmbeddedCopy(): Promise<DatabaseConnection> {
  const database = await PGlite.create({ loadDataDir: new Blob([await readDump()]) });
  await database.exec("SET TIME ZONE 'UTC'");
  return wrapEmbedded(database, () => database.close());
}

function toDatabaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function runOnServer(serverUrl: string, statement: string): Promise<void> {
  const adapter = await (await openServer(serverUrl)).factory.connect();
  try {
    await queryRows(adapter, statement);
  } finally {
    await adapter.dispose();
  }
}

async function fillTemplate(serverUrl: string, name: string): Promise<void> {
  const draft = `assay_draft_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${draft}`);
  await migrateDatabase(await openServer(toDatabaseUrl(serverUrl, draft)));
  await runOnServer(serverUrl, `ALTER DATABASE ${draft} RENAME TO ${name}`);
}

/** Test files may start together: the first makes the template, the others wait for it. */
async function requireTemplate(serverUrl: string): Promise<string> {
  const name = `assay_template_${await readFingerprint()}`;
  const adapter = await (await openServer(serverUrl)).factory.connect();
  const turn = await adapter.startTransaction();
  try {
    await queryRows(turn, `SELECT pg_advisory_xact_lock(${TURN_KEY})::text`);
    const found = await queryRows(turn, `SELECT 1 FROM pg_database WHERE datname = '${name}'`);
    if (found.length === 0) await fillTemplate(serverUrl, name);
    return name;
  } finally {
    await queryRows(turn, "ROLLBACK");
    await turn.rollback();
    await adapter.dispose();
  }
}

/** A new, empty database on the test server and what removes it again. */
export async function createServerDatabase(
  serverUrl: string,
  template = "template0",
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `assay_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = () => runOnServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  return { url: toDatabaseUrl(serverUrl, name), drop };
}

async function openServerCopy(serverUrl: string): Promise<DatabaseConnection> {
  const { url, drop } = await createServerDatabase(serverUrl, await requireTemplate(serverUrl));
  return { ...(await openServer(url)), close: drop };
}

/**
 * A migrated database without rows that no other test sees. It becomes the database of this process,
 * so commands and queries under test use it; call `close` before creating the next one.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const connection = await (TEST_SERVER_URL === undefined
    ? openEmbeddedCopy()
    : openServerCopy(TEST_SERVER_URL));
  // Seals of a database that is thrown away must not end up among those of this folder's own.
  useSealer(createSealer());
  // Queries ask who asks; tests of permissions put somebody else in this place.
  useActor(toSystemActor("Test"));
  return { db: useConnection(connection), connection, close: closeDatabase };
}

/** A database no migration has touched yet; it does not become the database of this process. */
export async function openBlankDatabase(): Promise<DatabaseConnection> {
  if (TEST_SERVER_URL !== undefined) {
    const { url, drop } = await createServerDatabase(TEST_SERVER_URL);
    return { ...(await openServer(url)), close: drop };
  }
  const database = await PGlite.create();
  return wrapEmbedded(database, () => database.close());
}
