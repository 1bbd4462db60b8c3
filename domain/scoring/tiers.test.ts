import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "./default-policy";
import { TIERS } from "./policy";
import { compareTiers, tierOf, topOf } from "./tiers";

describe("tiers", () => {
  it.each([
    [0, "weak"],
    [39, "weak"],
    [40, "constrained"],
    [54, "constrained"],
    [55, "adequate"],
    [69, "adequate"],
    [70, "sound"],
    [84, "sound"],
    [85, "strong"],
    [100, "strong"],
  ] as const)("puts %d in %s", (score, tier) => {
    expect(tierOf(score, DEFAULT_POLICY)).toBe(tier);
  });

  it("holds a ceiling at the top whole score of its tier", () => {
    expect(TIERS.map((tier) => topOf(tier, DEFAULT_POLICY))).toEqual([39, 54, 69, 84, 100]);
    for (const tier of TIERS)
      expect(tierOf(topOf(tier, DEFAULT_POLICY), DEFAULT_POLICY)).toBe(tier);
  });

  it("orders tiers from weak to strong", () => {
    expect(compareTiers("weak", "strong")).toBeLessThan(0);
    expect(compareTiers("sound", "sound")).toBe(0);
  });
});

describe("default policy", () => {
  it("has pillar weights that add up to 10,000 basis points", () => {
    const weights = Object.values(DEFAULT_POLICY.pillarWeights);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(10_000);
  });

  it("orders its confidence rules from strict to open, the last one always holding", () => {
    expect(DEFAULT_POLICY.confidence.at(-1)).toMatchObject({
      label: "low",
      known: 0,
      cited: 0,
      strength: 0,
    });
  });
});
