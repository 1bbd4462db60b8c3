import { titlesOf } from "../checklist/titles";
import type { Assessment } from "../scoring/assessment";
import { type Policy, TIER_LABELS, TIERS, type UseCaseRule } from "../scoring/policy";
import * as cell from "./cells";
import type { ReportInput } from "./result-sections";
import type { Cell, Section, TableBlock } from "./tree";
import { limitText, USE_CASE_LABELS } from "./words";

/** The source document's fifth question: does the coin fit a situation? Verdicts, and the rules behind them. */
export function toUseCases({ assessment, policy, criteria }: ReportInput): Section {
  return {
    id: "use-cases",
    title: "Use cases",
    blocks: [toVerdicts(assessment, policy), toRules(policy, titlesOf(criteria))],
  };
}

function toVerdicts({ useCases, result }: Assessment, policy: Policy): TableBlock {
  return {
    kind: "table",
    id: "use-cases",
    caption: "Fit by situation, under the policy's requirements",
    columns: [
      cell.words("useCase", "Situation", 2),
      cell.words("verdict", "Verdict", 2),
      cell.words("tier", "Required tier", 2),
      cell.words("reasons", "Why", 4),
      cell.words("conditions", "On condition", 4),
      cell.words("exposure", "Suggested limit at the proven tier", 2),
      cell.words("diversify", "Diversify", 3),
    ],
    rows: useCases.map((useCase): readonly Cell[] => {
      const rule = policy.useCases.find(({ id }) => id === useCase.id);
      return [
        cell.text(useCase.title),
        cell.text(USE_CASE_LABELS[useCase.verdict]),
        rule === undefined ? cell.missing("not in the policy") : cell.text(TIER_LABELS[rule.tier]),
        cell.text(useCase.reasons.join(" ") || "No open point."),
        cell.text(useCase.conditions.join(" ") || "None."),
        cell.text(limitText(useCase, result)),
        cell.text(useCase.diversify),
      ];
    }),
    note: "Limits are suggestions of the policy, not advice.",
  };
}

function toRules({ useCases }: Policy, titles: ReadonlyMap<string, string>): TableBlock {
  return {
    kind: "table",
    id: "use-case-rules",
    caption: "What each situation is, what it requires, and the suggested limit by proven tier",
    columns: [
      cell.words("useCase", "Situation", 2),
      cell.words("description", "What it is", 3),
      cell.words("requires", "Has to be met", 3),
      ...TIERS.map((tier) => cell.words(tier, TIER_LABELS[tier], 2)),
    ],
    rows: useCases.map((rule: UseCaseRule): readonly Cell[] => [
      cell.text(rule.title),
      cell.text(rule.description),
      cell.text(rule.requires.map((id) => titles.get(id) ?? id).join("; ") || "nothing"),
      ...TIERS.map((tier) => cell.text(rule.exposure[tier])),
    ]),
    note: "Requirements, tiers and limits are house choices of the policy.",
  };
}
