import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PRESETS } from "@/tests/support/presets";
import { figureWords, listRunChanges, scenarioOf } from "./saved-run";
import { toScenarioText } from "./scenario-text";

const run = (index: number, rest: { name?: string; isWithdrawn?: boolean } = {}) => {
  const preset = PRESETS[index];
  if (preset === undefined) throw new Error(`no preset ${index}`);
  const figures = toScenarioText(preset.scenario);
  return { name: preset.label, why: "A test.", figures, isWithdrawn: false, ...rest };
};

describe("versions of a run", () => {
  it("differ field by field, in words", () => {
    // 10 in one day against 2023's run: requests and the bank; the haircut and the days are the same.
    expect(listRunChanges(run(0, { name: "Run" }), run(2, { name: "Run" }))).toEqual([
      {
        path: "demand",
        label: "Asked back, day by day",
        before: "10 % of the supply",
        after: "6.8396 1.0613 1.0613 % of the supply",
      },
      {
        path: "bank",
        label: "Name of the bank or its group",
        before: null,
        after: "Silicon Valley Bank",
      },
      { path: "share", label: "Part of the reserve there", before: null, after: "7.8385 %" },
      { path: "closed", label: "Bank days shut", before: null, after: "0" },
      { path: "recovery", label: "Paid when it opens", before: null, after: "100 %" },
    ]);
  });

  it("say everything where nothing stood before, and when they are taken out of use", () => {
    expect(listRunChanges(null, run(0)).map(({ path }) => path)).toEqual([
      "name",
      "demand",
      "countedIn",
      "days",
      "haircut",
      "why",
      "isWithdrawn",
    ]);
    expect(listRunChanges(run(0), run(0, { isWithdrawn: true }))).toEqual([
      { path: "isWithdrawn", label: "State", before: "in use", after: "withdrawn" },
    ]);
  });

  it("of one content do not differ, and back is forth turned round", () => {
    const any = fc.integer({ min: 0, max: PRESETS.length - 1 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const forth = listRunChanges(run(one), run(other));
        const back = listRunChanges(run(other), run(one));
        expect(forth).toEqual(
          back.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })),
        );
        expect(forth.length === 0).toBe(one === other);
      }),
    );
  });

  it("play what they say, and nothing where they cannot be read", () => {
    for (const { scenario } of PRESETS)
      expect(scenarioOf({ figures: toScenarioText(scenario) })).toEqual(scenario);
    expect(scenarioOf({ figures: { ...run(0).figures, demand: "" } })).toBeNull();
  });

  it("name the days counted in words", () => {
    expect(figureWords("countedIn", "calendarDays")).toBe("all days, weekends too");
    expect(figureWords("bank", " ")).toBeNull();
  });
});
