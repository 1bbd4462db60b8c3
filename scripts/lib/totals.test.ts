import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { countCheck, readPlaywrightTotals, readVitestTotals } from "./totals.mjs";

const folder = mkdtempSync(join(tmpdir(), "assay-totals-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const FAILURE = { passed: 0, failed: 1 };

describe("readVitestTotals", () => {
  it("takes the numbers from the report", () => {
    const file = write({ numPassedTests: 7, numFailedTests: 2, testResults: [] });
    expect(readVitestTotals(file, 1)).toEqual({ passed: 7, failed: 2 });
  });

  it("counts a file that did not load", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    const file = write({ numPassedTests: 7, numFailedTests: 0, testResults });
    expect(readVitestTotals(file, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it("does not call a run passed that ended with an error", () => {
    const file = write({ numPassedTests: 7, numFailedTests: 0, testResults: [] });
    expect(readVitestTotals(file, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it.each([
    ["nothing ran", { numPassedTests: 0, numFailedTests: 0, testResults: [] }],
    ["the report is broken", "{"],
  ])("fails when %s", (_case, content) => {
    expect(readVitestTotals(write(content), 0)).toEqual(FAILURE);
  });

  it("fails when there is no report", () => {
    expect(readVitestTotals(join(folder, "absent.json"), 0)).toEqual(FAILURE);
  });
});

describe("readPlaywrightTotals", () => {
  it("counts a test that passed only when repeated as failed", () => {
    const file = write({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } });
    expect(readPlaywrightTotals(file, 1)).toEqual({ passed: 5, failed: 2 });
  });

  it("fails when nothing ran", () => {
    expect(
      readPlaywrightTotals(write({ stats: { expected: 0, unexpected: 0, flaky: 0 } }), 0),
    ).toEqual(FAILURE);
    expect(readPlaywrightTotals(join(folder, "absent.json"), 0)).toEqual(FAILURE);
  });
});

describe("countCheck", () => {
  it("counts a check as one", () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(countCheck(2)).toEqual(FAILURE);
  });
});
