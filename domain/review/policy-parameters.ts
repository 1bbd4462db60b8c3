import type { Parameter } from "../checklist/parameter";
import { LONGEST_TERMS, MARKET_DISCOUNTS, RATE_SHOCK } from "../reserve-analysis/rate-haircuts";
import { DRAWN_HAIRCUTS, DRAWN_RUN_HIGH } from "../stress-analysis/monte-carlo";
import { SALE_CAPACITY } from "../stress-analysis/sale-capacity";
import { REMIND_DAYS } from "./due";
import { JUDGEMENT_LONGEST_MONTHS } from "./judgement";

/** House numbers that no criterion reads: they say how reviews are run. */
const REVIEW: readonly Parameter[] = [REMIND_DAYS, JUDGEMENT_LONGEST_MONTHS];

/** House numbers of the reserve page: how prices fall by maturity. */
const RESERVE: readonly Parameter[] = [RATE_SHOCK, MARKET_DISCOUNTS, LONGEST_TERMS];

/** House numbers of the run test: how fast a class sells, and what runs are drawn. */
const RUN: readonly Parameter[] = [SALE_CAPACITY, DRAWN_RUN_HIGH, DRAWN_HAIRCUTS];

/** Every number that a policy may name: those of the ruleset, of reviews, of the reserve page and of the run test. */
export function listPolicyParameters({
  parameters,
}: {
  readonly parameters: readonly Parameter[];
}): readonly Parameter[] {
  return [...parameters, ...REVIEW, ...RESERVE, ...RUN];
}
