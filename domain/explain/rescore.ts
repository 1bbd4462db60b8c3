import type { Verdict } from "../checklist/criterion";
import type { Assessment, Band, CapOutcome } from "../scoring/assessment";
import { scorePillars, scoreTotal } from "../scoring/points";
import type { Policy, Tier } from "../scoring/policy";
import { topOf } from "../scoring/tiers";

/** Verdicts and caps that are supposed to come out otherwise; everything else stays as it was found. */
export type Supposed = {
  readonly verdicts?: ReadonlyMap<string, Verdict>;
  readonly caps?: ReadonlyMap<string, "applies" | "clear">;
};

export type Rescored = {
  /** After gates and caps. */
  readonly band: Band;
  readonly uncapped: Band;
};

const NOTHING: Band = { proven: 0, possible: 0 };

/**
 * The result under other verdicts or caps, whole points 0–100, higher is better; with nothing supposed it is the
 * assessment's own. A cap on a criterion follows that criterion. Total: ids that are not there change nothing.
 */
export function rescore(assessment: Assessment, policy: Policy, supposed: Supposed): Rescored {
  const findings = assessment.findings.map((finding) => {
    const verdict = supposed.verdicts?.get(finding.id);
    const { id, pillar, severity, weight, facts, reads, missing } = finding;
    return verdict === undefined
      ? finding
      : { id, pillar, severity, weight, facts, reads, missing, verdict, reason: "" };
  });
  const uncapped = scoreTotal(scorePillars(assessment.pillars, findings, policy)) ?? NOTHING;
  const verdictOf = new Map(findings.map(({ id, verdict }) => [id, verdict]));
  let certain = 100;
  let doubtful = 100;
  const hold = (ceiling: Tier, truth: Truth): void => {
    if (truth === "no") return;
    const top = topOf(ceiling, policy);
    doubtful = Math.min(doubtful, top);
    if (truth === "yes") certain = Math.min(certain, top);
  };
  for (const { id, ceiling } of assessment.result.gates)
    hold(ceiling, truthOf(verdictOf.get(id) ?? "unknown"));
  for (const cap of assessment.result.caps)
    hold(cap.ceiling, capTruth(cap, { policy, supposed, verdictOf }));
  const band = {
    proven: Math.min(uncapped.proven, doubtful),
    possible: Math.min(uncapped.possible, certain),
  };
  return { band, uncapped };
}

type Truth = "yes" | "no" | "unknown";

/** Whether the ceiling of a gate with this verdict holds. */
function truthOf(verdict: Verdict): Truth {
  if (verdict === "unknown") return "unknown";
  return verdict === "not_met" ? "yes" : "no";
}

type CapAsk = {
  readonly policy: Policy;
  readonly supposed: Supposed;
  readonly verdictOf: ReadonlyMap<string, Verdict>;
};

function capTruth(cap: CapOutcome, { policy, supposed, verdictOf }: CapAsk): Truth {
  const said = supposed.caps?.get(cap.id);
  if (said !== undefined) return said === "applies" ? "yes" : "no";
  const criterion = criterionOfCap(cap.id, policy);
  if (criterion !== null) return truthOf(verdictOf.get(criterion) ?? "unknown");
  if (cap.status === "unknown") return "unknown";
  return cap.status === "clear" ? "no" : "yes";
}

/** The criterion a cap hangs on; null where it hangs on a fact. */
export function criterionOfCap(id: string, policy: Policy): string | null {
  const condition = policy.caps.find((cap) => cap.id === id)?.condition;
  return condition?.kind === "criterion_not_met" ? condition.criterion : null;
}
