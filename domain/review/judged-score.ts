import type { Checklist } from "../checklist/checklist";
import type { Finding } from "../checklist/finding";
import type { FactView } from "../derivation/fact-view";
import type { Assessment, AssessmentResult, Band, PillarOutcome } from "../scoring/assessment";
import { applyLimits } from "../scoring/caps";
import { knownShare } from "../scoring/coverage";
import { scorePillars, scoreTotal } from "../scoring/points";
import type { Policy } from "../scoring/policy";
import { tierOf } from "../scoring/tiers";

const NOTHING: Band = { proven: 0, possible: 0 };

/** Scores findings some of which were judged, by the same steps as the computed ones. */
export function scoreJudged(
  assessment: Assessment,
  findings: readonly Finding[],
  input: { readonly view: FactView; readonly checklist: Checklist; readonly policy: Policy },
): { readonly result: AssessmentResult; readonly pillars: readonly PillarOutcome[] } {
  const { view, checklist, policy } = input;
  const pillars = scorePillars(checklist.pillars, findings, policy);
  const uncapped = scoreTotal(pillars);
  const { band, caps, gates } = applyLimits(uncapped ?? NOTHING, {
    view,
    findings,
    criteria: checklist.criteria,
    policy,
  });
  if (uncapped === null) {
    const tier = { low: null, high: null };
    const result = {
      ...NOTHING,
      state: "nothing_applicable",
      tier,
      uncapped: NOTHING,
      caps,
      gates,
    } as const;
    return { result, pillars };
  }
  // What was computed is known or not whatever somebody judges.
  const isEnough = knownShare(assessment.findings, assessment.pillars) >= policy.leastKnown;
  const tier = isEnough
    ? { low: tierOf(band.proven, policy), high: tierOf(band.possible, policy) }
    : { low: null, high: null };
  const state = isEnough ? "scored" : "not_enough_evidence";
  return { result: { ...band, state, tier, uncapped, caps, gates }, pillars };
}
