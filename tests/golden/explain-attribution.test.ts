import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleset } from "@/checklists";
import { fromEpochDay } from "@/domain/dates";
import {
  type Attribution,
  attribute,
  LAYERS,
  type Side,
  subtract,
} from "@/domain/explain/attribution";
import { holdKnowledge } from "@/domain/explain/held-knowledge";
import { assess } from "@/domain/scoring/assess";
import type { Band } from "@/domain/scoring/assessment";
import { DEFAULT_POLICY as policy } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { anyProfile } from "../integration/helpers/arbitrary-profile";
import { loadSample } from "./freeze";

const HARSH: Policy = {
  ...policy,
  version: "2.0.0",
  pillarWeights: { ...policy.pillarWeights, reserve: 1200, redemption: 2500 },
  caps: policy.caps.slice(2),
};

const sum = (bands: readonly Band[]): Band =>
  bands.reduce(
    (total, each) => ({
      proven: total.proven + each.proven,
      possible: total.possible + each.possible,
    }),
    { proven: 0, possible: 0 },
  );

function expectExact(made: Attribution): void {
  expect(sum(made.parts.map(({ by }) => by))).toEqual(made.by);
  expect(sum(made.parts.map(({ reversed }) => reversed))).toEqual(made.by);
  expect(subtract(made.after, made.before)).toEqual(made.by);
  const facts = made.parts.find(({ layer }) => layer === "facts");
  expect(sum(made.facts.map(({ by }) => by))).toEqual(facts?.by);
}

const sideOf = (name: string, extra: Partial<Side> = {}): Side => {
  const profile = loadSample(name);
  return { profile, ruleset, policy, asOf: profile.asOf, ...extra };
};
const partOf = (made: Attribution, layer: (typeof LAYERS)[number]): Band | undefined =>
  made.parts.find((part) => part.layer === layer)?.by;

describe("attribution between two assessments", () => {
  it("adds up exactly for any two profiles, days and policies", () => {
    const day = fc.integer({ min: 17_000, max: 22_500 }).map(fromEpochDay);
    const side = fc
      .record({ profile: anyProfile, asOf: day, policy: fc.constantFrom(policy, HARSH) })
      .map((given): Side => ({ ...given, ruleset }));
    fc.assert(
      fc.property(side, side, (from, to) => {
        const made = attribute(from, to);
        expectExact(made);
        expect(made.before).toEqual(assess(from.profile, from).result);
        expect(made.after).toEqual(assess(to.profile, to).result);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it.each([
    ["USDC-2023-03-11", "USDC-2026-06-30"],
    ["USDC-2026-06-30", "USDC-2023-03-11"],
    ["TUSD-2024-01-16", "TUSD-2024-11-21"],
    ["USDP-2024-04-30", "USDP-2026-07-31"],
  ])("%s to %s adds up, with a fact behind each step", (from, to) => {
    const made = attribute(sideOf(from), sideOf(to, { policy: HARSH }));
    expectExact(made);
    for (const { before, after, ref } of made.facts)
      if (ref !== null && !/rows?,/.test(after)) expect(before).not.toBe(after);
  });

  it("puts everything on the one layer that differs", () => {
    const still = sideOf("USDC-2026-06-30");
    const nothing = { proven: 0, possible: 0 };
    expect(attribute(still, still).parts.map(({ by }) => by)).toEqual(LAYERS.map(() => nothing));

    const harsh = attribute(still, { ...still, policy: HARSH });
    expect(partOf(harsh, "policy")).toEqual(harsh.by);
    expect(harsh.by).not.toEqual(nothing);

    const old = sideOf("TUSD-2024-01-16");
    const later = attribute(old, { ...old, asOf: "2025-01-16" });
    expect(partOf(later, "age")).toEqual(later.by);
    expect(later.by).toEqual({ proven: -2, possible: 0 });

    const { facts } = still.profile;
    const { "segregation.structure": taken, ...rest } = facts;
    expect(taken).toBeDefined();
    const changed = { ...still.profile, facts: rest };
    const forgot = attribute(still, { ...still, profile: changed });
    expect(partOf(forgot, "facts")).toEqual(forgot.by);
    expect(forgot.facts.map(({ ref }) => ref)).toEqual(["segregation.structure"]);
  });

  it("puts a criterion that comes into force on the rules", () => {
    const [first] = ruleset.checklists;
    if (first === undefined) throw new Error("no checklist");
    const criteria = first.criteria.map((each) =>
      each.id === "backing.redemption.timely"
        ? { ...each, inForce: { from: "2026-07-15", until: null } }
        : each,
    );
    const dated = { ...ruleset, checklists: [{ ...first, criteria }] };
    const from = sideOf("USDC-2026-06-30", { ruleset: dated });
    const made = attribute(from, { ...from, asOf: "2026-07-15" });
    const held = attribute(from, { ...from, asOf: "2026-07-14" });
    expect(partOf(held, "rules")).toEqual({ proven: 0, possible: 0 });
    // Not met, 2.25 of the 15 points of redemption: without it 10.31 ÷ 12.75 × 15 = 12.13 are possible, with it 10.31.
    expect(partOf(made, "rules")).toEqual({ proven: 0, possible: -2 });
    expectExact(made);
  });
});

describe("held knowledge", () => {
  it("judged on its own day is the profile itself", () => {
    const day = fc.integer({ min: 17_000, max: 22_500 }).map(fromEpochDay);
    fc.assert(
      fc.property(anyProfile, day, (profile, asOf) => {
        const input = { ruleset, policy, asOf };
        const held = holdKnowledge(profile, asOf, asOf);
        expect(assess(held, input).result).toEqual(assess(profile, input).result);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
