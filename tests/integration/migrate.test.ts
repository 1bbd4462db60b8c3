import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { queryRows } from "@/server/db/connection";
import type { DatabaseConnection } from "@/server/db/connection";
import { migrateDatabase } from "@/server/db/migrate";
import { diffMigrations } from "@/server/db/schema-diff";
import { openBlankDatabase, TEST_SERVER_URL } from "../support/database";
import { useTempFolder } from "../support/use-temp-folder";

let connection: DatabaseConnection;
const folder = useTempFolder("test");

beforeEach(async () => {
  connection = await openBlankDatabase();
  await cp("prisma", folder(), { recursive: true });
});

afterEach(() => connection.close());

async function query(sql: string): Promise<unknown[][]> {
  const adapter = await connection.factory.connect();
  try {
    return await queryRows(adapter, sql);
  } finally {
    await adapter.dispose();
  }
}

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder(), "migrations", name), { recursive: true });
  await writeFile(join(folder(), "migrations", name, "migration.sql"), sql);
}

async function listMigrations(): Promise<string[]> {
  const entries = await readdir("prisma/migrations", { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

const HISTORY = `SELECT migration_name, finished_at IS NOT NULL, rolled_back_at IS NOT NULL
  FROM _prisma_migrations ORDER BY started_at`;

describe("migrateDatabase", () => {
  it("applies every migration once, in order, in Prisma's own table", async () => {
    const names = await listMigrations();
    expect(await migrateDatabase(connection)).toEqual({ applied: names });
    expect(await migrateDatabase(connection)).toEqual({ applied: [] });
    expect(await query(HISTORY)).toEqual(names.map((name) => [name, true, false]));
  });

  it("applies only what is new", async () => {
    await migrateDatabase(connection, folder());
    await addMigration("29990101000000_extra", "CREATE TABLE extra (id int);");
    expect(await migrateDatabase(connection, folder())).toEqual({
      applied: ["29990101000000_extra"],
    });
  });

  it("undoes a step that fails, says why in one sentence, and can be run again", async () => {
    await migrateDatabase(connection, folder());
    await addMigration(
      "29990101000000_extra",
      "CREATE TABLE extra (id int); SELECT 1 FROM absent_table;",
    );
    const failure = await migrateDatabase(connection, folder()).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "StartupError" });
    expect(String(failure)).toMatch(
      /could not be brought up to date \(.*absent_table.*\); the step that failed was undone\.$/,
    );
    expect(await query("SELECT to_regclass('extra')::text")).toEqual([[null]]);

    await addMigration("29990101000000_extra", "CREATE TABLE extra (id int);");
    expect(await migrateDatabase(connection, folder())).toEqual({
      applied: ["29990101000000_extra"],
    });
    expect((await query(HISTORY)).slice(-2)).toEqual([
      ["29990101000000_extra", false, true],
      ["29990101000000_extra", true, false],
    ]);
  });

  it("refuses a database from a newer version", async () => {
    await addMigration("29990101000000_extra", "CREATE TABLE extra (id int);");
    await migrateDatabase(connection, folder());
    await expect(migrateDatabase(connection)).rejects.toThrow(
      "already holds the migration 29990101000000_extra, which this version of Assay does not know",
    );
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await migrateDatabase(connection, folder());
    const [name = ""] = await listMigrations();
    await addMigration(name, "SELECT 1;");
    await expect(migrateDatabase(connection, folder())).rejects.toThrow(
      `The migration ${name} was changed after this database applied it`,
    );
  });

  if (TEST_SERVER_URL !== undefined) {
    it("lets instances that start together take turns", async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 3 }, () => migrateDatabase(connection)),
      );
      expect(outcomes.flatMap(({ applied }) => applied)).toEqual(await listMigrations());
    });
  }
});

describe("prisma/migrations", () => {
  it("describe the same database as prisma/schema.prisma", async () => {
    expect(await diffMigrations(connection)).toBeNull();
  });

  it("show a difference as soon as the schema gains a column", async () => {
    const schema = join(folder(), "schema.prisma");
    await cp("prisma/schema.prisma", schema);
    await writeFile(schema, "\nmodel Extra {\n  id String @id\n}\n", { flag: "a" });
    expect(await diffMigrations(connection, folder())).toContain('CREATE TABLE "Extra"');
  });
});
