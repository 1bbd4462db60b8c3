import type { Parameter } from "../checklist/parameter";
import { LONGEST_TERMS, MARKET_DISCOUNTS, RATE_SHOCK } from "../reserve-analysis/rate-haircuts";
import { REMIND_DAYS } from "./due";
import { JUDGEMENT_LONGEST_MONTHS } from "./judgement";

/** House numbers that no criterion reads: they say how reviews are run. */
const REVIEW: readonly Parameter[] = [REMIND_DAYS, JUDGEMENT_LONGEST_MONTHS];

/** House numbers of the reserve page: how prices fall by maturity. */
const RESERVE: readonly Parameter[] = [RATE_SHOCK, MARKET_DISCOUNTS, LONGEST_TERMS];

/** Every number that a policy may name: those of the ruleset, of reviews and of the reserve page. */
export function listPolicyParameters({
  parameters,
}: {
  readonly parameters: readonly Parameter[];
}): readonly Parameter[] {
  return [...parameters, ...REVIEW, ...RESERVE];
}
