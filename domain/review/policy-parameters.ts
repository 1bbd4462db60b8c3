import type { Parameter } from "../checklist/parameter";
import { REMIND_DAYS } from "./due";
import { JUDGEMENT_LONGEST_MONTHS } from "./judgement";

/** House numbers that no criterion reads: they say how reviews are run. */
const REVIEW: readonly Parameter[] = [REMIND_DAYS, JUDGEMENT_LONGEST_MONTHS];

/** Every number that a policy may name: those of the ruleset, and those of reviews. */
export function listPolicyParameters({
  parameters,
}: {
  readonly parameters: readonly Parameter[];
}): readonly Parameter[] {
  return [...parameters, ...REVIEW];
}
