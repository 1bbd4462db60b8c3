import type { Criterion } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import type { Assessment } from "../scoring/assessment";
import { pointsOf } from "../scoring/points";
import type { Policy } from "../scoring/policy";

/** What one criterion weighs in the whole and how much of that it holds. Hundredths of a score point. */
export type Contribution = {
  readonly id: string;
  readonly title: string;
  readonly pillar: string;
  readonly verdict: Finding["verdict"];
  readonly severity: Finding["severity"];
  readonly reason: string;
  readonly remedy: string;
  readonly evidenceWanted: string;
  /** The most the criterion can give. */
  readonly most: number;
  readonly proven: number;
  readonly possible: number;
};

/**
 * Splits the uncapped figures over the criteria, largest weight first. Each figure is rounded down to a
 * hundredth of a point; rounding apart they add up to the uncapped proven and possible scores.
 */
export function listContributions(
  assessment: Assessment,
  criteria: readonly Criterion[],
  policy: Policy,
): readonly Contribution[] {
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const pillars = new Map(assessment.pillars.map((pillar) => [pillar.id, pillar]));
  const weights = assessment.pillars.reduce(
    (sum, { weight, parts }) => sum + (parts.most > 0 ? weight : 0),
    0,
  );
  const list: Contribution[] = [];
  for (const finding of assessment.findings) {
    const pillar = pillars.get(finding.pillar);
    const criterion = byId.get(finding.id);
    if (finding.verdict === "not_applicable" || pillar === undefined || criterion === undefined)
      continue;
    const points = pointsOf(finding.verdict, policy.points);
    const unit = (10_000 * pillar.weight * finding.weight) / (pillar.parts.most * weights);
    list.push({
      id: finding.id,
      title: criterion.title,
      pillar: finding.pillar,
      verdict: finding.verdict,
      severity: finding.severity,
      reason: finding.reason,
      remedy: criterion.remedy,
      evidenceWanted: criterion.evidenceWanted,
      most: Math.floor(unit * policy.points.met),
      proven: Math.floor(unit * points.proven),
      possible: Math.floor(unit * points.possible),
    });
  }
  return list.sort((a, b) => b.most - a.most || (a.id < b.id ? -1 : 1));
}

export type Lever = Contribution & {
  /** Hundredths of a point the proven figure would move if this criterion alone changed. */
  readonly effect: number;
};

/** What would raise the proven figure most: unknowns to settle and shortcomings to cure. */
export function findLifts(contributions: readonly Contribution[]): readonly Lever[] {
  return contributions
    .map((each) => ({ ...each, effect: each.most - each.proven }))
    .filter((each) => each.effect > 0)
    .sort(byEffect);
}

/** What could lower the proven figure if it stopped being met, largest first; a gate is marked as one. */
export function findDrops(contributions: readonly Contribution[]): readonly Lever[] {
  return contributions
    .map((each) => ({ ...each, effect: each.proven }))
    .filter((each) => each.effect > 0)
    .sort(byEffect);
}

function byEffect(a: Lever, b: Lever): number {
  return b.effect - a.effect || (a.id < b.id ? -1 : 1);
}
