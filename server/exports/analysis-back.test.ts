import { backingChecklist, ruleset } from "@/checklists";
import readSheets from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "@/domain/comparison/compare";
import { attribute } from "@/domain/explain/attribution";
import { measureRobustness } from "@/domain/explain/robustness";
import type { Profile } from "@/domain/profile/profile";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import type { ApprovalOfCompared } from "@/domain/report/comparison-standing";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { playRun } from "@/domain/stress-analysis/play";
import { findPreset, listPresets } from "@/domain/stress-analysis/presets";
import { buildProfile, missing } from "@/tests/support/profile-builder";
import { parseCsv, readPdf } from "@/tests/support/read-files";
import { FULL, HOLED } from "@/tests/support/sample-profiles";
import { assessProfile } from "../assessments/summaries";
import { buildCoinExport, buildComparisonExport } from "./build-exports";
import { closePdfCompiler } from "./pdf/compiler";
import { type Exportable, type ReportFormat, writeReport } from "./write-report";

const policy = DEFAULT_POLICY;
const profile = buildProfile(FULL);
const earlier = buildProfile({
  ...FULL,
  facts: { ...FULL.facts, "redemption.timePromised": missing() },
});
const assessed = (each: Profile) => assessProfile(each, { asOf: each.asOf, policy });
const assessment = assessed(profile);
const side = { ruleset, policy, asOf: profile.asOf };
const made = attribute({ ...side, profile: earlier }, { ...side, profile });
const since = {
  from: "Revision 1, 2026-06-30",
  to: "Revision 2, 2026-06-30",
  standing: null,
  made,
};
const coin = buildCoinExport({ assessment, profile, revision: 2, policy, since });

const write = async (exportable: Exportable, format: ReportFormat) =>
  (await writeReport(exportable, format)).bytes;
const textOf = async (exportable: Exportable, format: "csv" | "json") =>
  (await write(exportable, format)).toString("utf8").replace("\ufeff", "");
const sheetsOf = async (exportable: Exportable) =>
  new Map(
    (await readSheets(await write(exportable, "xlsx"))).map((each) => [each.sheet, each.data]),
  );

function playFiveDays() {
  const view = openForAssessment(profile, side);
  const preset = findPreset(listPresets(view.at), "five-days");
  const reading = preset === null ? null : playRun(view, preset.scenario);
  if (reading === null || "status" in reading) throw new Error("the run cannot be played");
  return reading;
}

afterAll(() => closePdfCompiler());

describe("what a report works out, in every format", () => {
  const { late, early } = playFiveDays();

  it("has the run as JSON that fits its schema, the same as the engine plays it", async () => {
    const { runTest } = assessmentFileSchema.parse(JSON.parse(await textOf(coin, "json")));
    expect(runTest?.runs.map(({ id }) => id)).toEqual(["one-day", "five-days"]);
    const [best, worst] = runTest?.runs[1]?.ends ?? [];
    expect([best?.end, worst?.end]).toEqual(["best", "worst"]);
    expect([Number(best?.largestPaidPct), Number(worst?.largestPaidPct)]).toEqual([
      early.largest / 10,
      late.largest / 10,
    ]);
    expect(Number(worst?.lossUsd)).toBe(late.outcome.loss / 100);
    const asked = worst?.days.reduce((sum, { requestedUsd }) => sum + Number(requestedUsd), 0);
    expect(asked).toBe((late.plan.supply / 100) * 0.3);
  });

  it("has the explanation as JSON, whose parts add up", async () => {
    const { explanation, result } = assessmentFileSchema.parse(
      JSON.parse(await textOf(coin, "json")),
    );
    const { pillars = [], limits = 0, rounding = 0 } = explanation?.contributions ?? {};
    const sum = pillars.reduce((total, { proven }) => total + proven, limits + rounding);
    expect(sum).toBe(100 * result.proven);
    const moved = explanation?.since?.parts.reduce((total, { by }) => total + by.proven, 0);
    expect(moved).toBe(made.after.proven - made.before.proven);
    expect(explanation?.questionsOpen).toBeGreaterThanOrEqual(explanation?.questions.length ?? 0);
  });

  it("has numbers in the workbook, sheet by sheet", async () => {
    const sheets = await sheetsOf(coin);
    const largest = (sheets.get("What the house runs come to") ?? []).find(([label]) =>
      String(label).startsWith("Largest run"),
    );
    expect(largest?.[4]).toBeCloseTo(late.largest / 1000, 9);
    const days = sheets.get("Day by day at worst") ?? [];
    expect(days.slice(1).every((row) => row.slice(1, 13).every((x) => typeof x === "number"))).toBe(
      true,
    );
    const layers = sheets.get("What moved the result") ?? [];
    expect(layers.slice(1).map((row) => row[1])).toEqual([
      made.before.proven,
      ...made.parts.map(({ by }) => by.proven),
      made.after.proven,
    ]);
  });

  it("has them as lines of the CSV under their section, and in the PDF with their pictures", async () => {
    const [head = [], ...lines] = parseCsv(await textOf(coin, "csv"));
    const of = (kind: string) => lines.filter((line) => line[head.indexOf("Checklist")] === kind);
    expect(of("Run test").map((line) => line[head.indexOf("Id")])).toContain("run-settings");
    expect(of("What to ask next")).toHaveLength(10);
    expect(of("What moved it since Revision 1, 2026-06-30").length).toBeGreaterThan(6);
    const pdf = await readPdf(await write(coin, "pdf"));
    for (const title of ["Run test", "What makes up the figure", "What to ask next"]) {
      expect(pdf.outline).toContain(title);
    }
    expect(pdf.text).toContain("Day by day at worst, 30 % in five days");
  });
});

describe("what a comparison works out, in every format", () => {
  const profiles = [profile, buildProfile(HOLED)];
  const comparison = compare(
    profiles.map((each) => ({
      assessment: assessed(each),
      view: openForAssessment(each, { ...side, asOf: each.asOf }),
      revision: 2,
    })),
    backingChecklist.criteria,
  );
  const robustness = measureRobustness({
    assessments: comparison.coins,
    policy,
    draws: 200,
    seed: 7,
  });
  const approval: ApprovalOfCompared = {
    number: 4,
    asOf: profile.asOf,
    approvals: [{ name: "Dora Approver", when: "2026-07-02T09:30:00.000Z" }],
    packageHash: "a".repeat(64),
    judgements: 0,
    shown: assessment.result,
    differs: ["as of another day"],
  };
  const compared = buildComparisonExport({
    ...{ comparison, policy, robustness },
    differencesOnly: true,
    approvals: [approval, null],
  });
  const WHO = "Dora Approver, 2026-07-02 09:30:00 UTC";

  it("names who approved what, and where nothing is approved", async () => {
    const sheet = (await sheetsOf(compared)).get("Approved assessments of the") ?? [];
    expect(sheet.find(([label]) => label === "Approved by")?.slice(1)).toEqual([
      WHO,
      "no approved assessment of this revision",
    ]);
    expect(sheet.find(([label]) => String(label).startsWith("Is it"))?.[1]).toBe(
      "No: approved as of another day",
    );
    const pdf = await readPdf(await write(compared, "pdf"));
    expect(pdf.text).toContain(WHO);
    expect(pdf.outline).toEqual(
      expect.arrayContaining(["Does the order hold under other weights", "Run test side by side"]),
    );
    expect(await textOf(compared, "csv")).toContain(
      `assessment 4 (as of another day) approved by ${WHO}`,
    );
  });

  it("states draws, seed and shares that add up to the whole", async () => {
    const pairs = (await sheetsOf(compared)).get("How often one coin's proven") ?? [];
    const [, , ...shares] = [null, ...(pairs[1] ?? [])];
    const numbers = shares.map(Number);
    expect(numbers.slice(0, 3).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(numbers.slice(3).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
    expect(numbers[0]).toBeCloseTo((robustness.pairs[0]?.capped.above ?? NaN) / 200, 9);
    const pdf = await readPdf(await write(compared, "pdf"));
    expect(pdf.text).toContain("200 weightings of the pillars drawn");
    expect(pdf.text).toContain("seed 7");
    const json = JSON.parse(await textOf(compared, "json")) as { robustness: unknown };
    expect(json.robustness).toEqual(robustness);
  });

  it("sets the house runs side by side at both ends, or says why a coin has none", async () => {
    const { late } = playFiveDays();
    const rows = (await sheetsOf(compared)).get("30 % in five days") ?? [];
    const worst = rows.find(([label]) => /^Largest run.*at worst$/.test(String(label)));
    expect(worst?.[1]).toBeCloseTo(late.largest / 1000, 9);
    expect(rows).toHaveLength(1 + 6 * 2);
    const [head = [], ...lines] = parseCsv(await textOf(compared, "csv"));
    const line = lines.find((each) => each[head.indexOf("Id")] === "compared-runs-five-days");
    expect(line?.slice(0, 2)).toEqual(["Run test side by side", "Promise first broken, at best"]);
    expect(line?.[4]).toMatch(/^(day \d+, 20|not within \d+ days)/);
  });
});
