import type { Severity, Verdict } from "@/domain/checklist/criterion";
import { VERDICT_LABELS } from "@/domain/report/words";
import type { RuleFinding } from "@/domain/regime/judge-rule";
import type { Rule } from "@/domain/regime/rule";
import { SEVERITY_LABELS } from "@/components/findings/finding-filter";

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

type Read = (name: string) => string | null;

/** Reads the filter off an address; a value that is not on offer is left out, with a notice. */
export function readRuleFilter(read: Read): {
  readonly filter: RuleFilter;
  readonly notices: readonly string[];
} {
  const notices: string[] = [];
  const pick = <T extends string>(name: string, offered: readonly T[]): T | null => {
    const text = read(name);
    const found = offered.find((each) => each === text) ?? null;
    if (text !== null && found === null)
      notices.push(`There is no ${name} “${text.slice(0, 40)}”; all are shown.`);
    return found;
  };
  const filter = {
    verdict: pick("verdict", Object.keys(VERDICT_LABELS) as readonly Verdict[]),
    severity: pick("severity", Object.keys(SEVERITY_LABELS) as readonly Severity[]),
    force: pick("force", Object.keys(FORCE_LABELS) as readonly ForceChoice[]),
  };
  return { filter, notices };
}

export function matchesRule(rule: Rule, finding: RuleFinding, filter: RuleFilter): boolean {
  return (
    (filter.verdict === null || finding.verdict === filter.verdict) &&
    (filter.severity === null || rule.severity === filter.severity) &&
    (filter.force === null || finding.standing === filter.force)
  );
}
