import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

export interface MigrationFolder {
  readonly schema: string;
  readonly migrations: readonly MigrationScript[];
}

export interface MigrationScript {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const NAME = /^\d{14}_[a-z0-9_]+$/;

export async function readMigrationFolder(prismaDir = resolve("prisma")): Promise<MigrationFolder> {
  const schema = await readFile(join(prismaDir, "schema.prisma"), "utf8");
  const entries = await readdir(join(prismaDir, "migrations"), { withFileTypes: true }).catch(
    () => [],
  );
  const names = entries
    .filter((entry) => entry.isDirectory() && NAME.test(entry.name))
    .map((entry) => entry.name);
  const migrations = await Promise.all(names.sort().map((name) => readScript(prismaDir, name)));
  return { schema, migrations };
}

async function readScript(prismaDir: string, name: string): Promise<MigrationScript> {
  const sql = await readFile(join(prismaDir, "migrations", name, "migration.sql"), "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

export function toMigrationList(migrations: readonly MigrationScript[]): MigrationList {
  return {
    baseDir: resolve("prisma/migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
