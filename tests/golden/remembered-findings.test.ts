import { describe, expect, it } from "vitest";
import { loadSamples } from "@/bench/samples";
import { ruleset } from "@/checklists";
import { evaluate } from "@/domain/checklist/evaluate";
import { Decimal } from "@/domain/decimal";
import type { Profile } from "@/domain/profile/profile";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";

const { criteria } = ruleset;

/** Every profile with one answer less, and the profile itself. */
function variantsOf(profile: Profile): readonly Profile[] {
  const ids = Object.keys(profile.facts);
  return [profile].concat(
    ids.map((id) => ({
      ...profile,
      facts: Object.fromEntries(Object.entries(profile.facts).filter(([key]) => key !== id)),
    })),
  );
}

/** A copy of the list has no memory: everything in it is judged afresh. */
function expectSame(profile: Profile, policy: Policy): void {
  const open = () => openForAssessment(profile, { ruleset, policy, asOf: profile.asOf });
  const remembered = evaluate(open(), criteria).map((finding) => ({ ...finding }));
  const fresh = evaluate(open(), [...criteria]).map((finding) => ({ ...finding }));
  expect(remembered).toEqual(fresh);
}

describe("remembered findings", () => {
  it.each(loadSamples().map((profile) => [profile.coin.symbol, profile.asOf, profile] as const))(
    "are those a fresh judgement gives: %s of %s",
    (_symbol, _day, profile) => {
      for (const variant of variantsOf(profile)) expectSame(variant, DEFAULT_POLICY);
    },
  );

  it("are not used under a policy that replaces a number", () => {
    const [profile] = loadSamples();
    if (profile === undefined) throw new Error("no samples");
    const strict: Policy = {
      ...DEFAULT_POLICY,
      overrides: {
        ...DEFAULT_POLICY.overrides,
        "backing.redemption.timely-met": new Decimal(0),
        "backing.redemption.timely-partly": new Decimal(0),
        "record.enforcementCleanYears": 50,
      },
    };
    expectSame(profile, DEFAULT_POLICY);
    expectSame(profile, strict);
    expectSame(profile, DEFAULT_POLICY);
  });
});
