import type { Severity, Verdict } from "@/domain/checklist/criterion";
import { VERDICT_LABELS } from "@/domain/report/words";
import type { RuleFinding } from "@/domain/regime/judge-rule";
import type { Rule } from "@/domain/regime/rule";
import { SEVERITY_LABELS } from "@/components/findings/finding-filter";
import { OfferedReader, type ReadParam } from "@/components/findings/offered";

export const FORCE_LABELS = {
  binding: "Binding on the day",
  awaited: "Not yet in force",
  not_binding: "Not binding",
} as const;
export type ForceChoice = keyof typeof FORCE_LABELS;

/** What the address asks to see of a regime; null means all. */
export type RuleFilter = {
  readonly verdict: Verdict | null;
  readonly severity: Severity | null;
  readonly force: ForceChoice | null;
};

/** Reads the filter off an address; a value that is not on offer is left out, with a notice. */
export function readRuleFilter(read: ReadParam): {
  readonly filter: RuleFilter;
  readonly notices: readonly string[];
} {
  const offered = new OfferedReader(read);
  const filter = {
    verdict: offered.pick("verdict", Object.keys(VERDICT_LABELS) as readonly Verdict[]),
    severity: offered.pick("severity", Object.keys(SEVERITY_LABELS) as readonly Severity[]),
    force: offered.pick("force", Object.keys(FORCE_LABELS) as readonly ForceChoice[]),
  };
  return { filter, notices: offered.notices };
}

export function matchesRule(rule: Rule, finding: RuleFinding, filter: RuleFilter): boolean {
  return (
    (filter.verdict === null || finding.verdict === filter.verdict) &&
    (filter.severity === null || rule.severity === filter.severity) &&
    (filter.force === null || finding.standing === filter.force)
  );
}
