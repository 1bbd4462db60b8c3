import type { UseCaseOutcome } from "../scoring/assessment";
import type { Policy, UseCaseRule } from "../scoring/policy";
import type { HeldCoin } from "./book";
import { limitText } from "../report/words";
import { checkLimit, type LimitCheck, type OwnFigures } from "./limits";

export type HeldUse = {
  readonly outcome: UseCaseOutcome;
  readonly limit: LimitCheck;
  /** The suggested limit in words; without a tier there is none. */
  readonly suggested: string;
  /** Required criteria that are not met or not known, and those behind a condition: where the reasons are found. */
  readonly findings: readonly string[];
};

const NO_TIER: LimitCheck = {
  state: "cannot_compare",
  limitUsd: null,
  why: "not enough is known for a tier",
};

/**
 * The situations of the policy for one holding, with whether the amount exceeds the suggested limit: the one it is
 * held for, or all where none was chosen. Empty where nothing of the coin is published.
 */
export function usesOf(
  { reading, amountUsd }: HeldCoin,
  {
    policy,
    useCase,
    own,
  }: { readonly policy: Policy; readonly useCase: string | null; readonly own: OwnFigures },
): readonly HeldUse[] {
  if (reading === null) return [];
  const { useCases, findings, result } = reading.assessment;
  const verdicts = new Map(findings.map(({ id, verdict }) => [id, verdict]));
  const isOpen = (id: string): boolean =>
    !["met", "not_applicable"].includes(verdicts.get(id) ?? "unknown");
  return useCases
    .filter(({ id }) => useCase === null || id === useCase)
    .map((outcome) => ({
      outcome,
      limit: result.state === "scored" ? checkLimit(amountUsd, outcome.exposure, own) : NO_TIER,
      suggested: limitText(outcome, result),
      findings: askedBy(policy.useCases.find(({ id }) => id === outcome.id)).filter(isOpen),
    }));
}

function askedBy(rule: UseCaseRule | undefined): readonly string[] {
  if (rule === undefined) return [];
  return [...new Set([...rule.requires, ...rule.conditions.map(({ criterion }) => criterion)])];
}
