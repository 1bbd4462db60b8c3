import type { Criterion } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import { titlesOf } from "../checklist/titles";
import type { AssessmentResult, UseCaseOutcome, UseCaseVerdict } from "./assessment";
import { type Policy, TIER_LABELS, type UseCaseRule } from "./policy";
import { compareTiers, tierOf } from "./tiers";

type Input = {
  readonly result: AssessmentResult;
  readonly findings: readonly Finding[];
  readonly criteria: readonly Criterion[];
  readonly policy: Policy;
};

/** The fifth question of the source document: does the coin fit this situation? Decided by rule, with reasons. */
export function judgeUseCases(input: Input): readonly UseCaseOutcome[] {
  const { findings, criteria } = input;
  const checks: Checks = {
    titles: titlesOf(criteria),
    verdicts: new Map(findings.map(({ id, verdict }) => [id, verdict])),
  };
  return input.policy.useCases.map((rule) => judgeUseCase(rule, input, checks));
}

function judgeUseCase(rule: UseCaseRule, input: Input, checks: Checks): UseCaseOutcome {
  const { result, policy } = input;
  const required = rule.requires.map((id) => toCheck(id, checks));
  const failed = required.filter((each) => each.verdict === "not_met");
  const open = required.filter((each) => each.verdict === "unknown");
  const partial = required.filter((each) => each.verdict === "partly_met");
  const tierReason = describeTier(rule, input);
  const conditions = [
    ...partial.map((each) => `${each.title}: only partly met.`),
    ...rule.conditions
      .filter((each) => needsCondition(each.criterion, checks))
      .map((each) => each.condition),
  ];
  const reasons = [
    ...failed.map((each) => `${each.title}: not met.`),
    ...open.map((each) => `${each.title}: not known.`),
    ...(tierReason === null ? [] : [tierReason.text]),
  ];
  const verdict = decide({ failed, open, conditions, tier: tierReason?.verdict ?? null });
  const exposure = rule.exposure[tierOf(result.proven, policy)];
  const { id, title, diversify } = rule;
  return { id, title, verdict, reasons, conditions, exposure, diversify };
}

type TierReason = { readonly verdict: "does_not_fit" | "cannot_conclude"; readonly text: string };

function describeTier(rule: UseCaseRule, { result, policy }: Input): TierReason | null {
  const wanted = TIER_LABELS[rule.tier];
  if (compareTiers(tierOf(result.possible, policy), rule.tier) < 0) {
    const best = TIER_LABELS[tierOf(result.possible, policy)];
    return { verdict: "does_not_fit", text: `At best ${best}; ${wanted} is required.` };
  }
  if (result.state !== "scored") {
    return { verdict: "cannot_conclude", text: "Not enough is known to give a tier." };
  }
  const low = tierOf(result.proven, policy);
  if (compareTiers(low, rule.tier) >= 0) return null;
  return {
    verdict: "cannot_conclude",
    text: `Proven only as ${TIER_LABELS[low]}; ${wanted} is required.`,
  };
}

function decide(input: {
  readonly failed: readonly unknown[];
  readonly open: readonly unknown[];
  readonly conditions: readonly string[];
  readonly tier: "does_not_fit" | "cannot_conclude" | null;
}): UseCaseVerdict {
  if (input.failed.length > 0 || input.tier === "does_not_fit") return "does_not_fit";
  if (input.open.length > 0 || input.tier === "cannot_conclude") return "cannot_conclude";
  return input.conditions.length > 0 ? "fits_with_conditions" : "fits";
}

type Check = { readonly title: string; readonly verdict: Finding["verdict"] };

/** What the rules look up, by criterion. */
type Checks = {
  readonly titles: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, Finding["verdict"]>;
};

function toCheck(id: string, { titles, verdicts }: Checks): Check {
  return { title: titles.get(id) ?? id, verdict: verdicts.get(id) ?? "unknown" };
}

function needsCondition(id: string, checks: Checks): boolean {
  const { verdict } = toCheck(id, checks);
  return verdict !== "met" && verdict !== "not_applicable";
}
