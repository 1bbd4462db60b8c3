import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { hashFiles, readStamp, writeStamp } from "./lib/hash.mjs";
import { ROOT, runNode, StopError } from "./lib/run.mjs";

const STAMP = join(ROOT, "generated/client-hash");
const CLIENT = join(ROOT, "generated/prisma/client.ts");
const INPUTS = ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"];

/** Writes generated/prisma from prisma/schema.prisma; does nothing when neither the schema nor Prisma changed. */
export async function ensureGenerated() {
  const hash = hashFiles(INPUTS);
  if (existsSync(CLIENT) && readStamp(STAMP) === hash) return false;
  const { code, stdout, stderr } = await runNode("node_modules/prisma/build/index.js", [
    "generate",
  ]);
  if (code !== 0)
    throw new StopError(`The database client could not be generated.\n${stdout}${stderr}`);
  writeStamp(STAMP, hash);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const isNew = await ensureGenerated();
    console.log(isNew ? "Database client generated." : "Database client is up to date.");
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
