import type { Assessment } from "../scoring/assessment";

/** One pillar's part of the whole, in hundredths of a score point, each rounded down. */
export type PillarStep = {
  readonly id: string;
  readonly label: string;
  /** The most it can give. */
  readonly most: number;
  readonly proven: number;
  /** What hangs on unknowns. */
  readonly open: number;
  /** What is lost to criteria not met or partly met. */
  readonly lost: number;
};

export type PillarSteps = {
  readonly pillars: readonly PillarStep[];
  /** What gates and caps take from the proven end; hundredths, not above nought. */
  readonly limits: number;
  /**
   * What the whole loses by being rounded down to a point, less what the pillars lost before; hundredths, above nought
   * where they lost more.
   */
  readonly rounding: number;
  /** The proven end in hundredths: the parts above add up to it exactly. */
  readonly proven: number;
};

/** How the proven end comes about: pillar by pillar, rounding, less gates and caps. Adds up exactly. */
export function stackPillars({ pillars, result }: Assessment): PillarSteps {
  const counted = pillars.filter(({ parts, weight }) => parts.most > 0 && weight > 0);
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
  const steps = counted.map(({ id, label, weight, parts }): PillarStep => {
    const share = (points: number): number =>
      Math.floor((10_000 * weight * points) / (parts.most * weights));
    return {
      id,
      label,
      most: share(parts.most),
      proven: share(parts.proven),
      open: share(parts.possible - parts.proven),
      lost: share(parts.most - parts.possible),
    };
  });
  const sum = steps.reduce((total, { proven }) => total + proven, 0);
  const uncapped = 100 * result.uncapped.proven;
  return {
    pillars: steps,
    rounding: uncapped - sum,
    limits: 100 * (result.proven - result.uncapped.proven),
    proven: 100 * result.proven,
  };
}
