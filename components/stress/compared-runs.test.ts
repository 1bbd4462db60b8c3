import { describe, expect, it } from "vitest";
import type { SavedRun } from "@/domain/stress-analysis/saved-run";
import { toScenarioText } from "@/domain/stress-analysis/scenario-text";
import { PRESETS } from "@/tests/support/presets";
import { listOffered, pickRuns, readRunKey } from "./compared-runs";

const [preset] = PRESETS;
if (preset === undefined) throw new Error("there is no preset");
const OWN: SavedRun = {
  id: "scn_1",
  number: 2,
  latest: 3,
  name: "Own",
  why: "A test.",
  figures: toScenarioText(preset.scenario),
  isWithdrawn: false,
  by: "Anna",
  at: new Date("2026-01-01T00:00:00Z"),
};
const BROKEN: SavedRun = { ...OWN, figures: { ...OWN.figures, demand: "" } };
const keysOf = (run: string | null, asked: SavedRun | null = null) => {
  const { runs, isFound } = pickRuns(run, { presets: PRESETS, asked });
  return [runs.map(({ key }) => key), isFound];
};

describe("runs several coins are put through", () => {
  it("are the house run at both sizes unless the address adds one, which stands first", () => {
    expect(keysOf(null)).toEqual([["one-day", "five-days"], true]);
    expect(keysOf("ust-2022")).toEqual([["ust-2022", "one-day", "five-days"], true]);
    expect(keysOf("scn_1@2", OWN)).toEqual([["scn_1@2", "one-day", "five-days"], true]);
  });

  it("stand there once, and say where there is no such run", () => {
    expect(keysOf("five-days")).toEqual([["one-day", "five-days"], true]);
    expect(keysOf("nowhere")).toEqual([["one-day", "five-days"], false]);
    expect(keysOf("scn_1@2", BROKEN)).toEqual([["one-day", "five-days"], false]);
  });

  it("offer every other preset and every saved run that can be read", () => {
    const keys = listOffered({ presets: PRESETS, saved: [OWN, BROKEN] }).map(({ key }) => key);
    expect(keys).toHaveLength(PRESETS.length - 2 + 1);
    expect(keys.at(-1)).toBe("scn_1@2");
    expect(keys).not.toContain("one-day");
  });

  it("are named with their version after an @", () => {
    expect(readRunKey("scn_1@2")).toEqual({ id: "scn_1", version: "2" });
    expect(readRunKey("scn_1")).toEqual({ id: "scn_1", version: null });
    expect(readRunKey(null)).toEqual({ id: null, version: null });
  });
});
