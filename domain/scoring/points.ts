import type { Pillar } from "../checklist/checklist";
import type { Finding } from "../checklist/finding";
import type { Band, PillarOutcome } from "./assessment";
import type { Policy } from "./policy";

type NamedPillar = Pick<Pillar, "id" | "label">;
type Counts = Record<Finding["verdict"], number>;

/** Points of a verdict: unknown counts nothing in proven and all in possible; not applicable leaves both. */
export function pointsOf(
  verdict: Exclude<Finding["verdict"], "not_applicable">,
  points: Policy["points"],
): { readonly proven: number; readonly possible: number } {
  if (verdict === "unknown") return { proven: points.not_met, possible: points.met };
  return { proven: points[verdict], possible: points[verdict] };
}

/** One outcome per pillar, in the checklist's order. Integers until the last step. */
export function scorePillars(
  pillars: readonly NamedPillar[],
  findings: readonly Finding[],
  policy: Policy,
): readonly PillarOutcome[] {
  return pillars.map((pillar) => scorePillar(pillar, findings, policy));
}

function scorePillar(
  pillar: NamedPillar,
  findings: readonly Finding[],
  policy: Policy,
): PillarOutcome {
  const counts: Counts = { met: 0, partly_met: 0, not_met: 0, unknown: 0, not_applicable: 0 };
  let proven = 0;
  let possible = 0;
  let most = 0;
  for (const finding of findings) {
    if (finding.pillar !== pillar.id) continue;
    counts[finding.verdict] += 1;
    if (finding.verdict === "not_applicable") continue;
    const points = pointsOf(finding.verdict, policy.points);
    proven += points.proven * finding.weight;
    possible += points.possible * finding.weight;
    most += policy.points.met * finding.weight;
  }
  const weight = policy.pillarWeights[pillar.id] ?? 0;
  const band =
    most === 0
      ? null
      : { proven: wholePercent(proven, most), possible: wholePercent(possible, most) };
  return {
    id: pillar.id,
    label: pillar.label,
    weight,
    band,
    parts: { proven, possible, most },
    counts,
  };
}

function wholePercent(part: number, whole: number): number {
  return Math.floor((100 * part) / whole);
}

/**
 * Weighted mean over the pillars in which something applies, 0–100, rounded down once at the end, so that a
 * tier's floor counts as reached only when it is fully reached. Null when nothing applies.
 */
export function scoreTotal(pillars: readonly PillarOutcome[]): Band | null {
  const applicable = pillars.filter((pillar) => pillar.parts.most > 0 && pillar.weight > 0);
  if (applicable.length === 0) return null;
  const denominator = applicable.reduce((product, { parts }) => product * BigInt(parts.most), 1n);
  const weights = applicable.reduce((total, { weight }) => total + BigInt(weight), 0n);
  const mean = (pick: "proven" | "possible"): number => {
    const total = applicable.reduce(
      (sum, { weight, parts }) =>
        sum + BigInt(weight) * BigInt(parts[pick]) * (denominator / BigInt(parts.most)),
      0n,
    );
    return Number((100n * total) / (denominator * weights));
  };
  return { proven: mean("proven"), possible: mean("possible") };
}
