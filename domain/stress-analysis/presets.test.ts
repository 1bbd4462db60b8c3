import { describe, expect, it } from "vitest";
import { PRESETS } from "@/tests/support/presets";
import { buildProfile } from "@/tests/support/profile-builder";
import { derivations } from "../derivation/derivations";
import { openView } from "../derivation/fact-view";
import { listPresets } from "./presets";
import { totalDemand } from "./scenario";

type Sizes = Readonly<Record<string, number>>;

const profile = buildProfile({});

function under(sizes: Sizes) {
  const overrides = new Map(Object.entries(sizes));
  return listPresets(openView({ profile, asOf: profile.asOf, derivations, overrides }).at);
}

describe("the house run among the presets", () => {
  it("has the sizes of the house where no policy sets others", () => {
    expect(under({})).toEqual(PRESETS);
    expect(PRESETS.slice(0, 2).map(({ label, scenario }) => [label, scenario.demand])).toEqual([
      ["10 % in one day", [100_000]],
      ["30 % in five days", [60_000, 60_000, 60_000, 60_000, 60_000]],
    ]);
  });

  it("follows a policy that sets others, under the same ids, and moves no run of history", () => {
    const presets = under({ "stress.runOneDayPct": 15, "stress.runFiveDayPct": 100 });
    expect(presets.map(({ id }) => id)).toEqual(PRESETS.map(({ id }) => id));
    expect(presets.slice(0, 2).map(({ label, scenario }) => [label, scenario.demand])).toEqual([
      ["15 % in one day", [150_000]],
      ["100 % in five days", [200_000, 200_000, 200_000, 200_000, 200_000]],
    ]);
    expect(presets.slice(2)).toEqual(PRESETS.slice(2));
  });

  it("leaves out a run of nothing", () => {
    const presets = under({ "stress.runOneDayPct": 0 });
    expect(presets.map(({ id }) => id)).not.toContain("one-day");
    expect(presets.every(({ scenario }) => totalDemand(scenario) > 0)).toBe(true);
  });
});
