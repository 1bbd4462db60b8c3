import type { Criterion, Judgement, Values } from "@/domain/checklist/criterion";
import { type At, valueAt } from "@/domain/checklist/parameter";
import { formatFact } from "@/domain/facts/format";
import { definitionOf, type FactId, type FactValue } from "@/domain/facts/vocabulary";

export const VERDICT_WORDS: Readonly<Record<Judgement["verdict"], string>> = {
  met: "met",
  partly_met: "partly met",
  not_met: "not met",
};

type Answer = { readonly answer: string; readonly verdict: Judgement["verdict"] };

/** Later than any dated value: the documents show the newest law and limits. */
const TODAY_OR_LATER = "9999-12-31";
const at: At = (parameter) => valueAt(parameter, TODAY_OR_LATER);

/** Every answer to a criterion that reads choices only, with its verdict; empty where a figure is read. */
export function listAnswers(criterion: Criterion): readonly Answer[] {
  let options: Record<string, FactValue<FactId>>[] = [{}];
  for (const id of criterion.reads) {
    const choices = choicesOf(id);
    options = options.flatMap((option) => choices.map((value) => ({ ...option, [id]: value })));
  }
  return options.map((facts) => ({
    answer: describe(facts, criterion.reads),
    verdict: criterion.test(facts as unknown as Values<FactId>, at, () => "").verdict,
  }));
}

function choicesOf(id: FactId): readonly FactValue<FactId>[] {
  const definition = definitionOf(id);
  if (definition.kind === "boolean") return [true, false];
  return definition.kind === "enum" ? (Object.keys(definition.choices) as FactValue<FactId>[]) : [];
}

function describe(facts: Readonly<Record<string, unknown>>, reads: readonly FactId[]): string {
  if (reads.length === 1) return reads.map((id) => formatFact(id, facts[id])).join("");
  return reads.map((id) => `${definitionOf(id).label}: ${formatFact(id, facts[id])}`).join("; ");
}
