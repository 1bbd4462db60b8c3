import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { buildProfile } from "@/tests/support/profile-builder";
import { toContributions } from "../report/explain-sections";
import { assess } from "../scoring/assess";
import type { Assessment } from "../scoring/assessment";
import { stackPillars } from "./pillar-steps";

const profile = buildProfile({});
const made = assess(profile, { ruleset: HOUSE, policy: HOUSE_POLICY, asOf: profile.asOf });

/** Pillars of equal weight with 3 points each, of which so many are proven; the whole is rounded down to a point. */
function prove(...points: readonly number[]): Assessment {
  const [pillar] = made.pillars;
  if (pillar === undefined) throw new Error("no pillar");
  const proven = Math.floor(
    (100 * points.reduce((sum, each) => sum + each, 0)) / 3 / points.length,
  );
  const pillars = points.map((each, index) => ({
    ...pillar,
    id: `p${index}`,
    label: `Pillar ${index + 1}`,
    weight: 10,
    parts: { proven: each, possible: each, most: 3 },
  }));
  const uncapped = { proven, possible: proven };
  return { ...made, pillars, result: { ...made.result, ...uncapped, uncapped } };
}

describe("the way to the proven figure", () => {
  it("rounds each pillar down, and the whole to a point", () => {
    const { pillars, rounding, limits, proven } = stackPillars(prove(1, 1));
    // 16.66 twice, and 33.33 rounded down to 33.
    expect([pillars.map((each) => each.proven), rounding, limits, proven]).toEqual([
      [1666, 1666],
      -32,
      0,
      3300,
    ]);
  });

  it("gives back by rounding what the pillars lost and the whole did not, and says so", () => {
    const assessment = prove(1, 2);
    // 16.66 and 33.33 of 50 that are exact.
    const { pillars, rounding, proven } = stackPillars(assessment);
    expect([pillars.map((each) => each.proven), rounding, proven]).toEqual([[1666, 3333], 1, 5000]);
    const [figure, table] = toContributions(assessment).blocks;
    const labels = table?.kind === "table" ? table.rows.map(([label]) => label) : [];
    expect(labels[2]).toMatchObject({ text: "Rounding" });
    expect(figure?.kind === "figure" ? figure.description : "").toContain("Rounding 0.01");
  });
});
