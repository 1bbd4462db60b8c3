import type { Severity, Verdict } from "@/domain/checklist/criterion";
import type { Finding } from "@/domain/checklist/finding";
import { VERDICT_LABELS } from "@/domain/report/words";
import { OfferedReader, type ReadParam } from "./offered";

export const SEVERITY_LABELS: Readonly<Record<Severity, string>> = {
  gate: "Gate",
  major: "Major",
  minor: "Minor",
};
export const ORDERS = ["lifts", "drops"] as const;
export type FindingOrder = (typeof ORDERS)[number];

/** What the address asks to see; null means all. */
export type FindingFilter = {
  readonly pillar: string | null;
  readonly verdict: Verdict | null;
  readonly severity: Severity | null;
  readonly order: FindingOrder | null;
};

export type FilterReading = { readonly filter: FindingFilter; readonly notices: readonly string[] };

const VERDICTS = Object.keys(VERDICT_LABELS) as readonly Verdict[];
const SEVERITIES = Object.keys(SEVERITY_LABELS) as readonly Severity[];

/** Reads the filter off an address; a value that is not on offer is left out, with a notice. */
export function readFilter(read: ReadParam, pillars: readonly string[]): FilterReading {
  const offered = new OfferedReader(read);
  const filter = {
    pillar: offered.pick("pillar", pillars),
    verdict: offered.pick("verdict", VERDICTS),
    severity: offered.pick("severity", SEVERITIES),
    order: offered.pick("order", ORDERS),
  };
  return { filter, notices: offered.notices };
}

export function matches(finding: Finding, { pillar, verdict, severity }: FindingFilter): boolean {
  return (
    (pillar === null || finding.pillar === pillar) &&
    (verdict === null || finding.verdict === verdict) &&
    (severity === null || finding.severity === severity)
  );
}
