import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** All source that can move a verdict or a score. */
const SOURCES = [
  "checklists",
  "domain/checklist",
  "domain/dates.ts",
  "domain/decimal.ts",
  "domain/derivation",
  "domain/facts",
  "domain/percent.ts",
  "domain/regime",
  "domain/reserve",
  "domain/scoring",
  "domain/stress",
];

const NOT_METHOD = /\.(test|cases)\.ts$/;

/** SHA-256 over the sorted paths and contents of the ruleset's source, with line ends normalised. */
export function hashRuleset(root: string): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((path) => listSources(root, path)).sort();
  if (files.length < SOURCES.length) throw new Error("The source of the ruleset is not complete.");
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${file}\0${Buffer.byteLength(text)}\0${text}`);
  }
  return hash.digest("hex");
}

/** The lock file's text: version and hash. */
export function renderLock(version: string, hash: string): string {
  return `${JSON.stringify({ version, hash }, null, 2)}\n`;
}

function listSources(root: string, path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory())
    return path.endsWith(".ts") && !NOT_METHOD.test(path) ? [path] : [];
  return readdirSync(join(root, path)).flatMap((name) => listSources(root, `${path}/${name}`));
}
