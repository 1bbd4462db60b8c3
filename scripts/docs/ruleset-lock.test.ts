import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashRuleset, renderLock } from "./ruleset-lock";

const SOURCES = [
  "checklists/backing/liquidity.ts",
  "domain/checklist/evaluate.ts",
  "domain/dates.ts",
  "domain/decimal.ts",
  "domain/derivation/combine.ts",
  "domain/facts/reads.ts",
  "domain/percent.ts",
  "domain/regime/truth.ts",
  "domain/reserve/ladder.ts",
  "domain/scoring/points.ts",
  "domain/stress/run-test.ts",
];

let root = "";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "assay-lock-"));
  for (const path of SOURCES) write(path, `export const name = "${path}";\n`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("hashRuleset", () => {
  it.each(SOURCES)("changes with %s", (path) => {
    const before = hashRuleset(root);
    write(path, "export const name = 1;\n");
    expect(hashRuleset(root)).not.toBe(before);
  });

  it("changes when a file is renamed", () => {
    const before = hashRuleset(root);
    rmSync(join(root, "domain/facts/reads.ts"));
    write("domain/facts/read.ts", 'export const name = "domain/facts/reads.ts";\n');
    expect(hashRuleset(root)).not.toBe(before);
  });

  it("does not change with line ends, tests, cases, data files or what judges nothing", () => {
    const before = hashRuleset(root);
    write("domain/facts/reads.ts", 'export const name = "domain/facts/reads.ts";\r\n');
    write("domain/facts/reads.test.ts", "export {};\n");
    write("checklists/backing/liquidity.cases.ts", "export {};\n");
    write("checklists/ruleset.lock.json", "{}\n");
    write("domain/report/tree.ts", "export {};\n");
    expect(hashRuleset(root)).toBe(before);
  });

  it("refuses a tree without the sources", () => {
    rmSync(join(root, "domain/stress/run-test.ts"));
    expect(() => hashRuleset(root)).toThrow("not complete");
  });
});

it("writes the lock as JSON with a line end", () => {
  expect(renderLock("2026.11.0", "ab")).toBe('{\n  "version": "2026.11.0",\n  "hash": "ab"\n}\n');
});
