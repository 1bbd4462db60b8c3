import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freeze, RESULTS, sampleNames } from "./freeze";

mkdirSync(RESULTS, { recursive: true });
for (const name of sampleNames()) {
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(freeze(name), null, 2)}\n`);
}
process.stdout.write(`froze ${sampleNames().length} results in tests/golden/results\n`);
