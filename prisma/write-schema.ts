import { readFile, writeFile } from "node:fs/promises";
import { insertModels } from "./profile-models";
import { listChecks, renderChecks } from "./profile-checks";

/** `tsx prisma/write-schema.ts` rewrites the generated models; with `--checks` it prints the constraints as SQL. */
const SCHEMA = new URL("schema.prisma", import.meta.url);

if (process.argv.includes("--checks")) {
  console.log(renderChecks(listChecks()));
} else {
  await writeFile(SCHEMA, insertModels(await readFile(SCHEMA, "utf8")));
}
