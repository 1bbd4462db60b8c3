import { describe, expect, it } from "vitest";
import { buildProfile, missing } from "@/tests/support/profile-builder";
import { Decimal } from "../decimal";
import { assess } from "../scoring/assess";
import { DEFAULT_POLICY } from "../scoring/default-policy";
import type { Policy } from "../scoring/policy";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { diffPolicies } from "./policy-diff";
import { previewMoves } from "./policy-preview";

function sentencesOf(change: Partial<Policy>): readonly string[] {
  return diffPolicies(DEFAULT_POLICY, { ...DEFAULT_POLICY, ...change }).map(
    ({ sentence }) => sentence,
  );
}

const { caps, pillarWeights } = DEFAULT_POLICY;

describe("the differences of two policies", () => {
  it("are none for one and the same, whatever the order of caps and keys", () => {
    const turned = {
      caps: [...caps].reverse(),
      pillarWeights: Object.fromEntries(Object.entries(pillarWeights).reverse()),
    };
    expect(sentencesOf(turned)).toEqual([]);
  });

  it("name field, before and after, in the order of the format", () => {
    expect(
      sentencesOf({
        leastKnown: 7000,
        approvals: 2,
        version: "1.1.0",
        pillarWeights: { ...pillarWeights, reserve: 2000, regulation: 700 },
      }),
    ).toEqual([
      "Version changes from 1.0.0 to 1.1.0.",
      "Weight of a pillar, basis points (reserve) changes from 2200 to 2000.",
      "Weight of a pillar, basis points (regulation) changes from 500 to 700.",
      "Least share known for a tier, basis points changes from 6000 to 7000.",
      "People who have to approve changes from 1 to 2.",
    ]);
  });

  it("match caps by id: a limit, one that is new, one that is gone", () => {
    const changed = caps.map((cap) =>
      cap.id === "cap.vague-above-10"
        ? {
            ...cap,
            condition: {
              kind: "fact_above",
              fact: "disclosure.vagueSharePct",
              limit: new Decimal("12.50"),
            } as const,
          }
        : cap,
    );
    const diff = diffPolicies(DEFAULT_POLICY, { ...DEFAULT_POLICY, caps: changed.slice(1) });
    const first = diff[0];
    expect(diff).toContainEqual({
      path: "caps[cap.vague-above-10].condition.limit",
      before: "10",
      after: "12.5",
      sentence: "Cap ([cap.vague-above-10].condition.limit) changes from 10 to 12.5.",
    });
    expect(first?.path).toBe("caps[cap.vague-above-10].condition.limit");
    expect(diff.filter(({ after }) => after === null).map(({ path }) => path)).toContain(
      "caps[cap.no-direct-redemption].ceiling",
    );
    const back = diffPolicies({ ...DEFAULT_POLICY, caps: changed.slice(1) }, DEFAULT_POLICY);
    expect(back).toHaveLength(diff.length);
    expect(back.filter(({ before }) => before === null).length).toBe(
      diff.filter(({ after }) => after === null).length,
    );
  });
});

describe("whom a policy moves", () => {
  const facts = {
    "marketing.claimsGuarantee": false,
    "holder.yieldPaid": true,
    "redemption.atPar": true,
    "redemption.timePromised": false,
    "redemption.eligible": "anyLawfulHolder",
  } as const;
  const next: Policy = { ...HOUSE_POLICY, pillarWeights: { reserve: 2000, redemption: 8000 } };
  const preview = (key: string, change: object) => {
    const profile = buildProfile({ facts: { ...facts, ...change } });
    const under = (policy: Policy) =>
      assess(profile, { ruleset: HOUSE, policy, asOf: "2026-06-30" });
    return { key, label: key.toUpperCase(), before: under(HOUSE_POLICY), after: under(next) };
  };

  it("says points and tiers before and after, tier moves first, those that stay last", () => {
    const moves = previewMoves([
      preview("none", { "redemption.timePromised": true, "holder.yieldPaid": false }),
      preview("some", { "redemption.timePromised": true }),
      preview("tier", {}),
    ]);
    expect(
      moves.map(({ key, by, tierMoves, moves: does }) => [key, by.proven, tierMoves, does]),
    ).toEqual([
      // Reserve 90, redemption 60: 78 by the old weights, 66 by the new.
      ["tier", -12, true, true],
      // Reserve 90, redemption 100: 94, then 98.
      ["some", 4, false, true],
      ["none", 0, false, false],
    ]);
    expect(moves.map(({ sentence }) => sentence)).toEqual([
      "TIER moves from 78 to 66, the tier from Sound to Adequate.",
      "SOME moves from 94 to 98, the tier stays Strong.",
      "NONE stays at 100, the tier stays Strong.",
    ]);
  });

  it("says so where too little is known for a tier", () => {
    const open = { "redemption.atPar": missing(), "marketing.claimsGuarantee": missing() };
    const [move] = previewMoves([preview("open", open)]);
    expect(move?.sentence).toMatch(/, still without a tier[.;]/);
  });

  it("shows a use case that is new or gone", () => {
    const { key, label, before, after } = preview("x", {});
    const [move] = previewMoves([{ key, label, before, after: { ...after, useCases: [] } }]);
    expect(move?.sentence).toContain("; another answer for Short-term payments and remittance.");
    expect(move?.moves).toBe(true);
    expect(move?.useCases).toEqual([
      { title: HOUSE_POLICY.useCases[0]?.title, before: before.useCases[0]?.verdict, after: null },
    ]);
  });
});
