import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { buildProfile } from "@/tests/support/profile-builder";
import { assess } from "../scoring/assess";
import type { UseCaseRule } from "../scoring/policy";
import { judgeUseCases } from "../scoring/use-cases";
import { readUseCases } from "./use-case-reading";

const profile = buildProfile({
  facts: {
    "redemption.atPar": true,
    "marketing.claimsGuarantee": false,
    "holder.yieldPaid": false,
  },
});
const { findings, result } = assess(profile, {
  ruleset: HOUSE,
  policy: HOUSE_POLICY,
  asOf: profile.asOf,
});
const criteria = HOUSE.checklists.flatMap((each) => each.criteria);

const RULE: UseCaseRule = {
  id: "payments",
  title: "Payments",
  description: "Held for hours.",
  requires: ["t.par", "t.time"],
  conditions: [
    { criterion: "t.par", condition: "Never asked." },
    { criterion: "t.time", condition: "Ask first." },
  ],
  tier: "sound",
  exposure: { strong: "ten", sound: "five", adequate: "two", constrained: "one", weak: "none" },
  diversify: "Hold two.",
};

const policy = { ...HOUSE_POLICY, useCases: [RULE] };

function read(state = result.state, proven = 40) {
  const scored = { ...result, state, proven, possible: 90 };
  const useCases = judgeUseCases({ result: scored, findings, criteria, policy });
  return readUseCases({ useCases, findings, result: scored }, policy, criteria);
}

describe("a use case beside its rule", () => {
  it("names what it asks for, with what was found, unknown where nothing was", () => {
    const [reading] = read();
    expect(reading?.requires.map(({ verdict }) => verdict)).toEqual(["met", "unknown"]);
    expect(reading?.named.map(({ counts }) => counts)).toEqual([false, true]);
    expect(reading).toMatchObject({ description: "Held for hours.", required: "Sound" });
  });

  it("marks the limit of the proven tier, best tier first", () => {
    const [reading] = read("scored");
    expect(reading?.limits.map(({ tier }) => tier)).toEqual([
      "Strong",
      "Sound",
      "Adequate",
      "Constrained",
      "Weak",
    ]);
    expect(reading?.limits.filter(({ isProven }) => isProven)).toEqual([
      { tier: "Constrained", limit: "one", isProven: true },
    ]);
    expect(reading?.limits.find(({ isProven }) => isProven)?.limit).toBe(reading?.exposure);
    expect(reading?.found).toEqual({ proven: "Constrained", possible: "Strong" });
  });

  it("gives no tier where not enough is known", () => {
    const [reading] = read("not_enough_evidence");
    expect(reading?.found).toBeNull();
    expect(reading?.limits.map(({ isProven }) => isProven)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it("leaves out a use case the policy does not know", () => {
    const other = { ...policy, useCases: [] };
    const useCases = judgeUseCases({ result, findings, criteria, policy });
    expect(readUseCases({ useCases, findings, result }, other, criteria)).toEqual([]);
  });
});
