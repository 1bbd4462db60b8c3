import type { Finding } from "../checklist/finding";
import type { Assessment } from "../scoring/assessment";
import { pointsOf } from "../scoring/points";
import type { Policy } from "../scoring/policy";
import type { Need } from "./cheapest-cover";

/** What is missing to a goal and what each finding brings if it is met, in one exact unit; not above nought: reached. */
export type Exact = { readonly need: Need; readonly gainOf: (finding: Finding) => bigint };

type Share = { readonly unit: bigint; readonly proven: number; readonly known: number };

/**
 * How far the proven points are from a whole score of `floor`, and the weight that is known from the least share that
 * the policy asks for a tier. The unit is a hundredth of one point of one pillar's weight over the product of what the
 * pillars can give, so that nothing is rounded; the known share is counted in the points its unknowns would gain.
 */
export function measureExact(assessment: Assessment, policy: Policy, floor: number): Exact {
  const { shares, whole } = toShares(assessment);
  const { met, not_met: least } = policy.points;
  let points = BigInt(floor) * whole;
  let known = BigInt(policy.leastKnown) * whole;
  for (const { unit, proven, known: settled } of shares.values()) {
    points -= 100n * unit * BigInt(proven);
    known -= 10_000n * unit * BigInt(met * settled);
  }
  const settled = ceilDivide(known * BigInt(met - least), 100n * BigInt(met));
  return {
    need: { gain: points, settled },
    gainOf: (finding) => {
      const share = shares.get(finding.pillar);
      if (share === undefined || finding.verdict === "not_applicable") return 0n;
      const gain = (met - pointsOf(finding.verdict, policy.points).proven) * finding.weight;
      return 100n * share.unit * BigInt(gain);
    },
  };
}

function toShares({ pillars, findings }: Assessment): {
  readonly shares: ReadonlyMap<string, Share>;
  readonly whole: bigint;
} {
  const counted = pillars.filter(({ parts, weight }) => parts.most > 0 && weight > 0);
  const product = counted.reduce((all, { parts }) => all * BigInt(parts.most), 1n);
  const weights = counted.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const shares = counted.map(({ id, weight, parts }): [string, Share] => {
    const known = findings.filter(
      ({ pillar, verdict }) =>
        pillar === id && verdict !== "not_applicable" && verdict !== "unknown",
    );
    return [
      id,
      {
        unit: BigInt(weight) * (product / BigInt(parts.most)),
        proven: parts.proven,
        known: known.reduce((sum, each) => sum + each.weight, 0),
      },
    ];
  });
  return { shares: new Map(shares), whole: product * weights };
}

function ceilDivide(part: bigint, whole: bigint): bigint {
  return part <= 0n ? 0n : (part + whole - 1n) / whole;
}
