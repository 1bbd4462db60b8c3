import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findMissingVariants } from "./lib/lock-file.mjs";
import { ROOT } from "./lib/run.mjs";

// A registry mirror that holds some platforms only makes npm leave the others out of the lock file it writes.
const file = join(ROOT, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = findMissingVariants(lock.packages);
const entries = Object.entries({ ...lock.packages, ...missing });
lock.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`Added ${Object.keys(missing).length} variants to package-lock.json.`);
