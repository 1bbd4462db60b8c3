import { yes } from "@/domain/regime/condition";
import type { Force, ForceStatus } from "@/domain/regime/force";
import type { Regime } from "@/domain/regime/regime";
import { rule, type RuleSpec } from "@/domain/regime/rule";

export function makeForce(
  status: ForceStatus,
  from: string | null = null,
  until: string | null = null,
): Force {
  return { status, from, until, text: "test" };
}

/** A gate in force since 30 June 2024 that asks for redemption at par. */
export function makeRule(change: Partial<RuleSpec> = {}): RuleSpec {
  return {
    id: "test.redemption.par",
    title: "Par",
    requirement: "Redemption is at par.",
    force: makeForce("in_force", "2024-06-30"),
    severity: "gate",
    citation: "Art 1",
    sources: [{ title: "Law", url: null }],
    verification: "primary",
    met: yes("redemption.atPar"),
    evidenceWanted: "Terms",
    ...change,
  };
}

/** A law with these rules that reaches a coin whose reserve is titled for its holders. */
export function makeRegime(specs: readonly RuleSpec[], change: Partial<Regime> = {}): Regime {
  return {
    id: "test",
    name: "Test",
    shortName: "Test",
    jurisdiction: "Nowhere",
    nature: "law",
    instruments: [],
    applies: yes("segregation.titledForHolders"),
    appliesPlain: "Titled coins.",
    dates: [],
    notCovered: [],
    doubtful: [],
    checkedOn: "2026-06-30",
    rules: specs.map(rule),
    leftOut: [],
    ...change,
  };
}
