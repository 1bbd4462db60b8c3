import { ruleset } from "@/checklists";
import { describe, expect, it } from "vitest";
import { runFileSchema } from "@/domain/report/run-file";
import { toRunFile } from "@/domain/report/run-file-json";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { sayTyped } from "@/domain/stress-analysis/asked-run";
import { playRun, type RunReading } from "@/domain/stress-analysis/play";
import { findPreset, listPresets } from "@/domain/stress-analysis/presets";
import { lastMovingDay, listDays } from "@/domain/stress-analysis/run-figures";
import { parseScenario, type ScenarioText } from "@/domain/stress-analysis/scenario-text";
import { buildProfile, type ProfileInput } from "@/tests/support/profile-builder";
import { parseCsv } from "@/tests/support/read-files";
import { FULL } from "@/tests/support/sample-profiles";
import { assessProfile } from "../assessments/summaries";
import { drawRuns } from "../stress/draw-runs";
import { writeRunCsv } from "./csv/write-run-csv";
import { type WrittenCoin, writeRuns } from "./write-runs";

const policy = DEFAULT_POLICY;

function open(input: ProfileInput) {
  const built = buildProfile(input);
  const profile = { ...built, coin: { ...built.coin, symbol: "=TST" } };
  const view = openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
  const assessment = assessProfile(profile, { asOf: profile.asOf, policy });
  return { profile, view, assessment, revision: 4 };
}

const full = open(FULL);
const preset = findPreset(listPresets(full.view.at), "five-days");
if (preset === null) throw new Error("the house run is gone");
const reading = playRun(full.view, preset.scenario);
if ("status" in reading) throw new Error("the run cannot be played");
const played: RunReading = reading;
const coin: WrittenCoin = { ...full, runs: [{ run: preset, reading: played, drawn: null }] };

const write = (coins: readonly WrittenCoin[], format: "csv" | "json") =>
  writeRuns({ coins, names: ["TST"], asOf: "2026-06-30" }, format);
const jsonOf = (coins: readonly WrittenCoin[]) =>
  runFileSchema.parse(JSON.parse(write(coins, "json").bytes.toString("utf8")));
const linesOf = (coins: readonly WrittenCoin[]) => {
  const [head = [], ...lines] = parseCsv(
    write(coins, "csv").bytes.toString("utf8").replace("\ufeff", ""),
  );
  return lines.map((line) => new Map(head.map((label, index) => [label, line[index] ?? ""])));
};

describe("a run as a file", () => {
  it("has a line of CSV for each day shown of each end, exact to the cent", () => {
    const last = lastMovingDay(played);
    const ends = [played.early, played.late];
    const days = ends.flatMap((end) => listDays(end, { startsOn: played.startsOn, last }));
    const lines = linesOf([coin]);
    expect(lines).toHaveLength(days.length);
    for (const [index, day] of days.entries()) {
      const line = lines[index];
      expect(line?.get("Day")).toBe(String(day.day));
      expect(line?.get("Date")).toBe(day.date);
      for (const [label, cents] of [
        ["Asked back (USD)", day.requested],
        ["Sold for (USD)", day.soldFor],
        ["Paid (USD)", day.paid],
        ["Overdue (USD)", day.overdue],
        ["Reserve left (USD)", day.reserveLeft],
        ["Supply left (USD)", day.supplyLeft],
      ] as const) {
        expect(Math.round(Number(line?.get(label)) * 100)).toBe(cents);
      }
    }
    expect(new Set(lines.map((line) => line.get("End")))).toEqual(new Set(["at best", "at worst"]));
    expect(lines.at(-1)?.get("Largest run paid in time (% of supply; higher is better)")).toBe(
      String(played.late.largest / 10),
    );
  });

  it("defuses text that would start a formula and leaves figures figures", () => {
    const [line] = linesOf([coin]);
    expect(line?.get("Coin")).toBe("'=TST");
    // A bank that gives nothing back can cost more than the reserve has left after its debts.
    const file = toRunFile([{ ...coin, profileHash: "0" }]);
    const [first] = file.coins;
    const [run] = first?.runs ?? [];
    const days = run?.played?.ends[0]?.days ?? [];
    for (const day of days) Object.assign(day, { reserveLeftUsd: "-3.5" });
    const [head = [], owing = []] = parseCsv(
      writeRunCsv(file).toString("utf8").replace("\ufeff", ""),
    );
    expect(owing[head.indexOf("Reserve left (USD)")]).toBe("-3.5");
    expect(Number(owing[head.indexOf("Covered (%)")])).toBeLessThan(0);
  });

  it("fits its schema, with settings, rules, revision and house choices", () => {
    const [only] = jsonOf([coin]).coins;
    expect(only).toMatchObject({ revision: 4, asOf: full.assessment.asOf });
    const settings = only?.runs[0]?.played?.settings ?? [];
    expect(settings.length).toBeGreaterThan(5);
    for (const { basis } of settings) expect(basis).not.toBe("");
    expect(jsonOf([coin]).ruleset).toEqual(full.assessment.ruleset);
    expect(only?.runs[0]?.played?.drawn).toBeNull();
  });

  it("holds what was drawn: a share for every day and each quantile, in percent", async () => {
    const request = { count: 200, seed: 7 };
    const { scenario } = preset;
    const drawing = { view: full.view, reading: played, scenario, draw: request, by: null };
    const runs = await drawRuns(drawing);
    const drawn = jsonOf([
      { ...full, runs: [{ run: preset, reading: played, drawn: { request, runs } }] },
    ]).coins[0]?.runs[0]?.played?.drawn;
    expect(drawn).toMatchObject({ paths: 200, seed: 7 });
    const worst = drawn?.ends.at(-1);
    expect(worst?.survival.map(({ inTimePct }) => Number(inTimePct))).toEqual(
      runs.late.survival.map((share) => Math.round(share * 1000) / 10),
    );
    expect(worst?.quantiles.map(({ percent }) => percent)).toEqual([50, 75, 90, 95, 99]);
    expect(Number(worst?.quantiles[0]?.lossPct)).toBeCloseTo(
      (runs.late.quantiles[0]?.loss ?? NaN) / 10_000,
      6,
    );
  });

  it("says which figures were typed, and why a run cannot be played", () => {
    const text: ScenarioText = {
      ...{ demand: "6 6", countedIn: "bankDays", days: "30", settlement: "" },
      ...{ bank: "", share: "", closed: "", recovery: "", haircut: "150" },
    };
    const parsed = parseScenario(text);
    if (!parsed.ok) throw new Error("the figures cannot be read");
    const run = sayTyped(text, { scenario: parsed.scenario, from: preset.label });
    expect(run.says).toContain("Loss in sales: 150 % of the house table.");
    const empty = open({});
    const blank = {
      ...empty,
      runs: [{ run, reading: playRun(empty.view, run.scenario), drawn: null }],
    };
    expect(jsonOf([blank]).coins[0]?.runs[0]).toMatchObject({ played: null, sources: [] });
    const lines = linesOf([blank, coin]);
    expect(lines[0]?.get("End")).toMatch(/^The runs cannot be played/);
    expect(lines[0]?.get("Paid (USD)")).toBe("");
    expect(lines[0]?.get("Source, or house choice")).toMatch(/^House choice\. Every figure/);
    expect(lines.length).toBeGreaterThan(2);
  });
});
