import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { wrapEmbedded } from "@/server/db/embedded";
import { diffMigrations } from "@/server/db/schema-diff";

const LOCK_FILE = '# Written by Assay. Keep it in version control.\nprovider = "postgresql"\n';

function toTimestamp(instant: Date): string {
  return instant.toISOString().replace(/\D/g, "").slice(0, 14);
}

async function writeMigration(name: string, sql: string): Promise<string> {
  const folder = resolve("prisma/migrations", `${toTimestamp(new Date())}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  await writeFile(resolve("prisma/migrations/migration_lock.toml"), LOCK_FILE);
  return folder;
}

async function findDifference(): Promise<string | null> {
  const database = await PGlite.create();
  try {
    return await diffMigrations(wrapEmbedded(database, () => database.close()));
  } finally {
    await database.close();
  }
}

/** Fails when prisma/schema.prisma and the migrations describe different databases. */
async function check(): Promise<number> {
  const sql = await findDifference();
  if (sql === null) return 0;
  console.error(`The schema holds what no migration does; run npm run migration:new.\n${sql}`);
  return 1;
}

async function create(name: string, isEmptyWanted: boolean): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Usage: npm run migration:new -- name_in_lower_case [--empty]");
    return 1;
  }
  const sql = await findDifference();
  if (sql === null && !isEmptyWanted) {
    console.error(
      "The schema holds nothing the migrations do not; add --empty to write SQL by hand.",
    );
    return 1;
  }
  const folder = await writeMigration(name, sql ?? "");
  console.log(`Wrote ${join(folder, "migration.sql")}; append checks and triggers by hand.`);
  return 0;
}

const [name = "", flag] = process.argv.slice(2);
process.exitCode = await (name === "--check" ? check() : create(name, flag === "--empty"));
