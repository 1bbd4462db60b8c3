import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freeze, type Frozen, loadSample, assessSample, RESULTS, sampleNames } from "./freeze";

const NAMES = [
  "TUSD-2024-01-16",
  "TUSD-2024-11-21",
  "USDC-2023-03-11",
  "USDC-2026-06-30",
  "USDP-2024-04-30",
  "USDP-2026-07-31",
  "USDS-2026-06-18",
  "USDT-2026-06-30",
  "UST-2022-04-18",
];

describe("sample library", () => {
  it("holds the nine snapshots", () => {
    expect(sampleNames()).toEqual(NAMES);
  });

  it.each(NAMES)("%s gives its frozen result", (name) => {
    const frozen = JSON.parse(readFileSync(join(RESULTS, `${name}.json`), "utf8")) as Frozen;
    const now = freeze(name);
    expect(
      now,
      `${name} moved: raise the ruleset version, run "npm run golden" and say whom it moves`,
    ).toEqual(frozen);
  });
});

describe("point in time", () => {
  it("does not let April 2022 see the collapse or the cases after it", () => {
    const ust = loadSample("UST-2022-04-18");
    const then = assessSample(ust);
    const later = assessSample(ust, "2026-11-21");
    const verdict = (which: typeof then, id: string) =>
      which.findings.find((each) => each.id === id);
    const enforcement = "backing.governance.enforcement";
    expect(verdict(then, enforcement)?.verdict).not.toBe("not_met");
    expect(verdict(later, enforcement)?.verdict).toBe("not_met");
    expect(JSON.stringify(then.findings)).not.toContain("2022-05");
  });

  it("does not let a report be used before it was published", () => {
    const usdt = loadSample("USDT-2026-06-30");
    const age = (asOf: string) =>
      assessSample(usdt, asOf).findings.find((each) => each.id.endsWith("attestation-recency"))
        ?.reason;
    expect(age("2026-07-30")).not.toBe(age("2026-07-31"));
  });

  it("knows nothing before the day the profile describes", () => {
    const usdc = loadSample("USDC-2026-06-30");
    const before = assessSample(usdc, "2026-06-29");
    expect(new Set(before.findings.map((each) => each.verdict))).toEqual(new Set(["unknown"]));
    expect(before.result).toMatchObject({ state: "not_enough_evidence", proven: 0, possible: 100 });
  });
});
