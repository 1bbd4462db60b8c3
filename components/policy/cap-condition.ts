import { formatFact, inText } from "@/domain/facts/format";
import { definitionOf } from "@/domain/facts/vocabulary";
import type { CapCondition } from "@/domain/scoring/policy";

/** When a cap holds, as a sentence. */
export function describeCondition(
  condition: CapCondition,
  titleOf: (criterion: string) => string,
): string {
  if (condition.kind === "criterion_not_met")
    return `Where “${titleOf(condition.criterion)}” is not met.`;
  const label = inText(definitionOf(condition.fact).label);
  if (condition.kind === "fact_is")
    return `Where ${label} is “${formatFact(condition.fact, condition.value)}”.`;
  const limit = formatFact(condition.fact, condition.limit);
  return `Where ${label} is ${condition.kind === "fact_above" ? "above" : "below"} ${limit}.`;
}
