import type { Verdict } from "@/domain/checklist/criterion";
import { LIST_IDS } from "@/domain/facts/lists";
import { expandReads } from "@/domain/facts/reads";
import type { FactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";
import type { Condition } from "@/domain/regime/condition";
import { judgeRule } from "@/domain/regime/judge-rule";
import { readsOf } from "@/domain/regime/reads";
import type { Regime } from "@/domain/regime/regime";
import type { Rule } from "@/domain/regime/rule";
import { type Change, changesOf, listChanges } from "./model-changes";
import type { RegimeModel } from "./model-issuer";
import { buildProfile } from "../profile-builder";
import { viewOf } from "../view";

/** A rule that is judged otherwise once one thing has changed. */
export type Move = {
  readonly rule: Rule;
  readonly change: Pick<Change, "ref" | "hides" | "what">;
  readonly from: Verdict;
  readonly to: Verdict;
};

/** Changes every fact and column that the regime reads, one at a time, and judges every rule anew. */
export function tryChanges(regime: Regime, model: RegimeModel): readonly Move[] {
  const profile = buildProfile(model.profile);
  const before = verdictsOf(regime, profile);
  const reads = new Set([
    ...readsOf(regime.applies),
    ...regime.rules.flatMap((each) => each.reads),
  ]);
  const changes = [
    ...[...reads].flatMap((ref) => changesOf(profile, ref)),
    ...LIST_IDS.flatMap((list) => listChanges(profile, list)),
  ];
  return changes.flatMap(({ profile: changed, ...change }) =>
    movesBetween(regime, before, verdictsOf(regime, changed)).map((move) => ({ ...move, change })),
  );
}

function verdictsOf({ rules }: Regime, profile: Profile): readonly Verdict[] {
  const view = viewOf(profile);
  return rules.map((rule) => judgeRule(rule, view, "perimeter").verdict);
}

function movesBetween(
  { rules }: Regime,
  before: readonly Verdict[],
  after: readonly Verdict[],
): readonly Omit<Move, "change">[] {
  return rules.flatMap((rule, index) => {
    const [from, to] = [before[index], after[index]];
    return from === undefined || to === undefined || from === to ? [] : [{ rule, from, to }];
  });
}

/** Whether the rule says that it rests on what changed; the loss of a row changes all its columns. */
export function declares({ reads }: Rule, { ref }: Move["change"]): boolean {
  return reads.some((read) => read === ref || (ref.endsWith("[]") && read.startsWith(ref)));
}

/** Whether the rule asks if this fact is on record at all. */
export function looksForAbsence(rule: Rule, { ref }: Move["change"]): boolean {
  const conditions = [rule.applies, rule.met, rule.partly].filter((each) => each !== undefined);
  return expandReads(conditions.flatMap(factsAskedFor)).includes(ref);
}

function factsAskedFor(condition: Condition): readonly FactId[] {
  switch (condition.kind) {
    case "known":
      return [condition.fact];
    case "all":
    case "any":
      return condition.of.flatMap(factsAskedFor);
    case "not":
    case "licensed":
      return factsAskedFor(condition.of);
    default:
      return [];
  }
}
