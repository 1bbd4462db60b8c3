import "server-only";
import type { Comparison } from "@/domain/comparison/compare";
import { measureRobustness, type Robustness } from "@/domain/explain/robustness";
import type { Assessment } from "@/domain/scoring/assessment";
import type { Policy } from "@/domain/scoring/policy";
import { Lru } from "../lru";
import { keyOfPolicy } from "../policy/current";

const DRAWS = 10_000;
/** Any would do; it is shown, so that anybody can draw the same again. */
const SEED = 1;

const REMEMBERED = 100;
const measured = new Lru<Robustness>(REMEMBERED);
const numbers = new WeakMap<Assessment, number>();
let counter = 0;

/** Assessments of revisions are remembered as they are, so that the same object is the same content. */
function numberOf(assessment: Assessment): number {
  const known = numbers.get(assessment);
  if (known !== undefined) return known;
  counter += 1;
  numbers.set(assessment, counter);
  return counter;
}

/** How order and tiers of compared coins stand up to other weights; drawn once for each comparison. */
export function measureComparison({ coins }: Comparison, policy: Policy): Robustness {
  const key = [...coins.map(numberOf), keyOfPolicy(policy)].join(" ");
  const known = measured.get(key);
  if (known !== undefined) return known;
  const made = measureRobustness({ assessments: coins, policy, draws: DRAWS, seed: SEED });
  measured.set(key, made);
  return made;
}
