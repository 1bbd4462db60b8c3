import { readdir, readFile, writeFile } from "node:fs/promises";
import { insertModels } from "./profile-models";
import { listChecks, renderChanges } from "./profile-checks";

/**
 * `tsx prisma/write-schema.ts` rewrites the generated models of schema.prisma. With `--checks` it prints the
 * constraints that the vocabulary asks for and the migrations do not hold yet, as SQL for the next migration.
 */
const SCHEMA = new URL("schema.prisma", import.meta.url);
const MIGRATIONS = new URL("migrations/", import.meta.url);

async function readMigrations(): Promise<string> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const texts = await Promise.all(
    names.sort().map((name) => readFile(new URL(`${name}/migration.sql`, MIGRATIONS), "utf8")),
  );
  return texts.join("\n");
}

if (process.argv.includes("--checks")) {
  console.log(renderChanges(listChecks(), await readMigrations()));
} else {
  await writeFile(SCHEMA, insertModels(await readFile(SCHEMA, "utf8")));
}
