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

async function main(): Promise<number> {
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Usage: npm run migration:new -- name_in_lower_case");
    return 1;
  }
  const database = await PGlite.create();
  const sql = await diffMigrations(wrapEmbedded(database, () => database.close()));
  await database.close();
  if (sql === null && process.argv[3] !== "--empty") {
    console.error("The schema holds nothing the migrations do not; add --empty to write custom SQL only.");
    return 1;
  }
  const folder = await writeMigration(name, sql ?? "");
  console.log(`Wrote ${join(folder, "migration.sql")}; append checks and triggers by hand, then run npm run generate.`);
  return 0;
}

process.exitCode = await main();
