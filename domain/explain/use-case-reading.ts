import type { Criterion } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import { titlesOf } from "../checklist/titles";
import type { Assessment, UseCaseOutcome } from "../scoring/assessment";
import { type Policy, type Tier, TIER_LABELS, TIERS, type UseCaseRule } from "../scoring/policy";
import { tierOf } from "../scoring/tiers";

export type AskedCriterion = {
  readonly id: string;
  readonly title: string;
  readonly verdict: Finding["verdict"];
};

/** A use case with all its rule asks for, beside what was found. */
export type UseCaseReading = UseCaseOutcome & {
  readonly description: string;
  /** The lowest tier the policy accepts. */
  readonly required: string;
  /** Tiers of the proven and the possible result; null where too little is known to give any. */
  readonly found: { readonly proven: string; readonly possible: string } | null;
  readonly requires: readonly AskedCriterion[];
  /** Every condition the policy names; it counts unless its criterion is met or does not apply. */
  readonly named: readonly (AskedCriterion & {
    readonly condition: string;
    readonly counts: boolean;
  })[];
  /** The suggested limit at each tier, best tier first; none is proven where there is no tier. */
  readonly limits: readonly {
    readonly tier: string;
    readonly limit: string;
    readonly isProven: boolean;
  }[];
};

/** Lays each use case of an assessment beside the rule of the policy it was judged under. One without a rule is left out. */
export function readUseCases(
  { useCases, findings, result }: Pick<Assessment, "useCases" | "findings" | "result">,
  policy: Policy,
  criteria: readonly Criterion[],
): readonly UseCaseReading[] {
  const titles = titlesOf(criteria);
  const verdicts = new Map(findings.map(({ id, verdict }) => [id, verdict]));
  const ask = (id: string): AskedCriterion => ({
    id,
    title: titles.get(id) ?? id,
    verdict: verdicts.get(id) ?? "unknown",
  });
  const proven = tierOf(result.proven, policy);
  const possible = tierOf(result.possible, policy);
  const found =
    result.state === "scored"
      ? { proven: TIER_LABELS[proven], possible: TIER_LABELS[possible] }
      : null;
  return useCases.flatMap((outcome) => {
    const rule = policy.useCases.find(({ id }) => id === outcome.id);
    return rule === undefined
      ? []
      : [{ ...outcome, found, ...layOut(rule, { ask, proven: found === null ? null : proven }) }];
  });
}

function layOut(
  { description, tier, requires, conditions, exposure }: UseCaseRule,
  { ask, proven }: { readonly ask: (id: string) => AskedCriterion; readonly proven: Tier | null },
) {
  return {
    description,
    required: TIER_LABELS[tier],
    requires: requires.map(ask),
    named: conditions.map(({ criterion, condition }) => {
      const asked = ask(criterion);
      return { ...asked, condition, counts: counts(asked) };
    }),
    limits: TIERS.toReversed().map((each) => ({
      tier: TIER_LABELS[each],
      limit: exposure[each],
      isProven: each === proven,
    })),
  };
}

const counts = ({ verdict }: AskedCriterion): boolean =>
  verdict !== "met" && verdict !== "not_applicable";
