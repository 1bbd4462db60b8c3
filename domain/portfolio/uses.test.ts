import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { buildProfile } from "@/tests/support/profile-builder";
import { Decimal } from "../decimal";
import { assessView, openForAssessment } from "../scoring/assess";
import type { AssessmentResult } from "../scoring/assessment";
import { DEFAULT_USE_CASES } from "../scoring/default-use-cases";
import { judgeUseCases } from "../scoring/use-cases";
import { usesOf } from "./uses";

const policy = { ...HOUSE_POLICY, useCases: DEFAULT_USE_CASES };
const OWN = { liquidFundsUsd: new Decimal(1000), dailyPaymentsUsd: new Decimal(20) };

/** 60 dollars held for balances, of a coin proven as Sound in points. */
function limitIn(state: AssessmentResult["state"]) {
  const input = { ruleset: HOUSE, policy, asOf: "2026-06-30" };
  const view = openForAssessment(buildProfile({}), input);
  const made = assessView(view, input);
  const result: AssessmentResult = { ...made.result, state, proven: 70, possible: 70 };
  const { findings } = made;
  const useCases = judgeUseCases({ result, findings, criteria: [], policy });
  const assessment = { ...made, result, useCases };
  const [use] = usesOf(
    {
      slug: "one",
      symbol: "ONE",
      issuerId: "one",
      issuer: null,
      amountUsd: new Decimal(60),
      reading: { assessment, view, regimes: [] },
    },
    { policy, useCase: "treasury", own: OWN },
  );
  return use;
}

describe("the limit of a holding", () => {
  it("is the one of the proven tier", () => {
    const use = limitIn("scored");
    expect(use?.suggested).toBe("up to 10 % of liquid funds");
    // A tenth of 1,000.
    expect(use?.limit).toMatchObject({ state: "within", limitUsd: new Decimal(100) });
  });

  it.each(["not_enough_evidence", "nothing_applicable"] as const)(
    "is not compared where there is no tier: %s",
    (state) => {
      expect(limitIn(state)).toMatchObject({
        limit: { state: "cannot_compare", limitUsd: null, why: "not enough is known for a tier" },
        suggested: "not given, as there is no tier",
      });
    },
  );
});
