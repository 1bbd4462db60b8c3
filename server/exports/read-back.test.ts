import { ruleset } from "@/checklists";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import readSheets from "read-excel-file/node";
import { profileSchema } from "@/domain/profile/schema";
import { REGIME_STATES } from "@/domain/regime/judge-regime";
import { assessmentFileSchema } from "@/domain/report/assessment-file";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { listAnalysisLines } from "@/domain/report/analysis-lines";
import { VERDICT_LABELS } from "@/domain/report/words";
import { buildProfile, dated, type ProfileInput } from "@/tests/support/profile-builder";
import { parseCsv, readPdf } from "@/tests/support/read-files";
import { HOLED } from "@/tests/support/sample-profiles";
import { assessProfile } from "../assessments/summaries";
import { buildCoinExport } from "./build-exports";
import { closePdfCompiler } from "./pdf/compiler";
import { hashProfile } from "./hash-profile";
import { type ReportFormat, writeReport } from "./write-report";

/** Text that a careless writer would turn into a formula, markup or a broken line. */
const NASTY = '=1+1,"quoted"\r\n<b>#strong[x]</b> 漢 😀';
const INPUT: ProfileInput = {
  ...HOLED,
  facts: {
    ...HOLED.facts,
    "reserve.fairValueUsd": dated("1100", { note: NASTY }),
  },
};

const profile = { ...buildProfile(INPUT), coin: { symbol: "=USDX", name: NASTY, dti: null } };
const policy = DEFAULT_POLICY;
const assessment = assessProfile(profile, { asOf: profile.asOf, policy });
const exportable = buildCoinExport({ assessment, profile, revision: 3, policy });
const { proven, possible } = assessment.result;

const counts: Record<string, number> = {};
for (const { verdict } of assessment.findings) {
  counts[VERDICT_LABELS[verdict]] = (counts[VERDICT_LABELS[verdict]] ?? 0) + 1;
}

const write = async (format: ReportFormat) => (await writeReport(exportable, format)).bytes;

function tally(words: readonly unknown[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const word of words) {
    if (typeof word === "string" && word in counts) found[word] = (found[word] ?? 0) + 1;
  }
  return found;
}

afterAll(() => closePdfCompiler());

describe("one report in four formats", () => {
  let pdf: Awaited<ReturnType<typeof readPdf>>;
  let sheets: Map<string, readonly (readonly unknown[])[]>;
  beforeAll(async () => {
    pdf = await readPdf(await write("pdf"));
    const read = await readSheets(await write("xlsx"));
    sheets = new Map(read.map(({ sheet, data }) => [sheet, data]));
  });

  it("gives the same figures and verdict counts back out of each", async () => {
    const json = assessmentFileSchema.parse(JSON.parse((await write("json")).toString("utf8")));
    const fromJson = json.findings.map(({ verdict }) => VERDICT_LABELS[verdict]);
    expect([json.result.proven, json.result.possible, tally(fromJson)]).toEqual([
      proven,
      possible,
      counts,
    ]);

    const [head = [], ...lines] = parseCsv((await write("csv")).toString("utf8").slice(1));
    const column = (name: string) => lines.map((line) => line[head.indexOf(name)]);
    expect(new Set(column("Proven (0–100, higher is better)"))).toEqual(new Set([String(proven)]));
    expect(new Set(column("Possible (0–100, higher is better)"))).toEqual(
      new Set([String(possible)]),
    );
    const ofBacking = lines.filter(
      (line) => line[head.indexOf("Checklist")] === "Backing checklist",
    );
    expect(tally(ofBacking.map((line) => line[head.indexOf("Verdict")]))).toEqual(counts);

    const band = proven === possible ? String(proven) : `${proven}–${possible}`;
    const result = sheets.get("Result") ?? [];
    expect(result.find(([label]) => String(label).startsWith("Proven–possible"))?.[1]).toBe(band);
    expect(tally((sheets.get("Findings") ?? []).map((row) => row[3]))).toEqual(counts);

    expect(pdf.text).toContain(`Proven–possible (0–100, higher is better) ${band}`);
    const pillars = pdf.text.slice(pdf.text.indexOf("Not met Unknown N/A"));
    const unknowns = counts[VERDICT_LABELS.unknown] ?? 0;
    expect(pdf.text).toContain(`${unknowns} criteria without a verdict`);
    for (const { label, weight, counts: own } of assessment.pillars) {
      const row = [own.met, own.partly_met, own.not_met, own.unknown, own.not_applicable].join(" ");
      const named = pillars.slice(pillars.indexOf(`${label} ${weight.toLocaleString("en")}`));
      expect(named.slice(0, 80)).toContain(row);
    }
  });

  it("keeps numbers, days and text apart in the workbook", () => {
    const findings = sheets.get("Findings") ?? [];
    expect(findings.slice(1).every((row) => typeof row[5] === "number")).toBe(true);
    const facts = [...sheets].find(([name]) => name.startsWith("Facts"))?.[1] ?? [];
    const launched = facts.find((row) => row[1] === "Launched on" || row[2] instanceof Date);
    expect(launched?.[2]).toEqual(new Date("2020-02-29T00:00:00Z"));
    expect(facts.flat()).toContain(1100);
    const result = sheets.get("Result") ?? [];
    expect(String(result[0]?.[0])).toContain("=1+1");
  });

  it("carries its provenance, page numbers and bookmarks in the PDF", () => {
    expect(pdf.text).toContain(`Page ${pdf.pages} of ${pdf.pages}`);
    expect(pdf.text.replaceAll(" ", "")).toContain(hashProfile(profile));
    expect(pdf.text).toContain(assessment.ruleset.version);
    expect(pdf.text).toContain("not a rating, and not legal, tax, accounting or investment advice");
    expect(pdf.outline).toEqual([
      ...exportable.report.sections.map(({ title }) => title),
      "Provenance",
    ]);
    expect(pdf.text).toContain("#strong[x]");
    expect(pdf.text.replaceAll(" ", "")).toContain("</b>漢😀");
  });

  it("gives the same PDF bytes for the same report, with a text for every picture", async () => {
    const [first, second] = [await write("pdf"), await write("pdf")];
    expect(first.equals(second)).toBe(true);
    const figures = exportable.report.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === "figure"),
    );
    expect(first.toString("latin1").match(/\/Alt[ (<]/g)).toHaveLength(figures.length);
  });

  it("defuses formulas in CSV and ends every line as spreadsheets expect", async () => {
    const text = (await write("csv")).toString("utf8");
    expect(text.startsWith("\ufeffPillar,")).toBe(true);
    const rows = parseCsv(text.slice(1));
    expect(rows.flat().filter((cell) => /^[=+@\t-]/.test(cell))).toEqual([]);
    const rules = ruleset.regimes.reduce((sum, regime) => sum + regime.rules.length, 0);
    const analyses = listAnalysisLines(exportable.report.sections);
    expect(analyses.length).toBeGreaterThan(30);
    expect(rows).toHaveLength(1 + 91 + 2 * rules + analyses.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(text.endsWith("\r\n")).toBe(true);
    expect((await write("csv")).toString("utf8")).toBe(text);
  });

  it("carries every rule of every regime in CSV, mode by mode, as JSON has it", async () => {
    const json = assessmentFileSchema.parse(JSON.parse((await write("json")).toString("utf8")));
    const [head = [], ...lines] = parseCsv((await write("csv")).toString("utf8").slice(1));
    const cellsOf = (line: readonly string[], ...names: readonly string[]) =>
      names.map((name) => line[head.indexOf(name)]);
    const linesIn = (mode: string) => lines.filter((line) => cellsOf(line, "Mode")[0] === mode);
    const rules = (json.regimes ?? []).flatMap(({ name, perimeter, benchmark, ...regime }) =>
      regime.rules.map((rule) => ({ name, perimeter, benchmark, rule })),
    );
    expect(
      linesIn("What binds it").map((line) =>
        cellsOf(line, "Id", "Checklist", "Verdict", "Result of the regime", "Applies from"),
      ),
    ).toEqual(
      rules.map(({ name, perimeter, rule }) => [
        rule.id,
        name,
        VERDICT_LABELS[rule.verdict],
        REGIME_STATES[perimeter.state],
        rule.force.from ?? "",
      ]),
    );
    expect(
      linesIn("Benchmark").map((line) => cellsOf(line, "Id", "Verdict", "Result of the regime")),
    ).toEqual(
      rules.map(({ benchmark, rule }) => [
        rule.id,
        VERDICT_LABELS[rule.benchmark],
        REGIME_STATES[benchmark.state],
      ]),
    );
    const proposed = linesIn("What binds it").filter(
      (line) => cellsOf(line, "Checklist")[0] === "GENIUS Act rulemakings of 2026",
    );
    const standings = proposed.map((line) => cellsOf(line, "Standing on the day")[0]);
    expect(new Set(standings)).toEqual(new Set(["Does not bind"]));
  });

  it("packs the profile itself, whose hash can be worked out again", async () => {
    const json: unknown = JSON.parse((await write("json")).toString("utf8"));
    const packed = assessmentFileSchema.parse(json);
    expect(packed.revision).toBe(3);
    const again = profileSchema.parse(packed.profile);
    expect(hashProfile(again)).toBe(packed.profileHash);
    expect(assessProfile(again, { asOf: packed.asOf, policy }).result).toEqual(packed.result);
  });

  it("names the file by symbol and day, safely", async () => {
    expect((await writeReport(exportable, "csv")).name).toBe(`USDX-${profile.asOf}.csv`);
  });
});
