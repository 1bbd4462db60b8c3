import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freeze, RESULTS, sampleNames } from "./freeze";
import { ANALYSES, freezeAnalyses } from "./freeze-analyses";

mkdirSync(ANALYSES, { recursive: true });
for (const name of sampleNames()) {
  const analyses = JSON.stringify(freezeAnalyses(name), null, 2);
  writeFileSync(join(ANALYSES, `${name}.json`), `${analyses}\n`);
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(freeze(name), null, 2)}\n`);
}
process.stdout.write(`froze ${sampleNames().length} results in tests/golden/results\n`);
