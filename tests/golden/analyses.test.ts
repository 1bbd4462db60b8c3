import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sampleNames } from "./freeze";
import { ANALYSES, freezeAnalyses, type FrozenAnalyses } from "./freeze-analyses";

it("freezes the analyses of every snapshot and of nothing else", () => {
  expect(readdirSync(ANALYSES).sort()).toEqual(sampleNames().map((name) => `${name}.json`));
});

it.each(sampleNames())("%s gives its frozen reserve, runs and explanations", (name) => {
  const text = readFileSync(join(ANALYSES, `${name}.json`), "utf8");
  expect(
    freezeAnalyses(name),
    `${name} moved: run "npm run golden", read the differences and say what moved and why`,
  ).toEqual(JSON.parse(text) as FrozenAnalyses);
});
