import { Decimal, HUNDRED } from "../decimal";
import type { Contribution } from "../explain/contributions";
import type { Band } from "../scoring/assessment";

/** Which end of a scale is better: later steps and higher numbers, or earlier and lower ones. */
export type Direction = "higher" | "lower";

/** A rater's scale: named steps in order, or numbers between two ends. */
export type Scale = { readonly name: string; readonly direction: Direction } & (
  | { readonly kind: "steps"; readonly steps: readonly string[] }
  | { readonly kind: "range"; readonly low: Decimal; readonly high: Decimal }
);

const sameStep = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * A value of a rater's scale on 0–100, higher is better. Numbers: 100 × (value − low) ÷ (high − low). Steps, the first
 * being 0: 100 × place ÷ (steps − 1). Where lower is better, 100 less that. Null where the value is not on the scale.
 * Equal distance between steps is a house choice: raters do not publish one.
 */
export function normalise(value: string, scale: Scale): Decimal | null {
  const share = scale.kind === "steps" ? placeOf(value, scale.steps) : shareOf(value, scale);
  if (share === null) return null;
  return scale.direction === "higher" ? share : HUNDRED.minus(share);
}

function placeOf(value: string, steps: readonly string[]): Decimal | null {
  const place = steps.findIndex((step) => sameStep(step, value));
  if (place === -1 || steps.length < 2) return null;
  return HUNDRED.times(place).div(steps.length - 1);
}

function shareOf(
  value: string,
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
): Decimal | null {
  const text = value.trim();
  if (!/^-?\d+(?:\.\d+)?$/.test(text) || high.lte(low)) return null;
  const number = new Decimal(text);
  if (number.lt(low) || number.gt(high)) return null;
  return HUNDRED.times(number.minus(low)).div(high.minus(low));
}

/** The formula of `normalise` with the numbers of one scale in it. */
export function formulaOf(scale: Scale): string {
  const share =
    scale.kind === "steps"
      ? `100 × (place − 1) ÷ ${scale.steps.length - 1}`
      : `100 × (value − ${scale.low.toFixed()}) ÷ ${scale.high.minus(scale.low).toFixed()}`;
  return scale.direction === "higher" ? share : `100 − ${share}`;
}

/** What of a pillar, or what a single criterion, stands behind a difference. Hundredths of a point. */
export type Driver = {
  readonly pillar: string;
  readonly points: number;
  /** The criteria with the most of it, largest first. */
  readonly criteria: readonly {
    readonly id: string;
    readonly title: string;
    readonly points: number;
  }[];
};

export type Difference = {
  /** Above everything that is possible here, below what is proven here, or between the two. */
  readonly place: "above" | "between" | "below";
  /** Distance to the nearer end of the own result, in points; zero between them. */
  readonly gap: Decimal;
  /** What the own result rests on there, by pillar, largest first. */
  readonly drivers: readonly Driver[];
};

const MOST_CRITERIA = 3;

/**
 * Where an opinion differs from the own result, and what drives that: above it, the shortfalls found here that the
 * opinion does not count; below it, what is counted as met here; between, what nobody here knows yet. The drivers are
 * shares of the uncapped result, and no claim about what the rater looked at.
 */
export function explainDifference(
  normalised: Decimal,
  { proven, possible }: Band,
  contributions: readonly Contribution[],
): Difference {
  if (normalised.gt(possible))
    return {
      place: "above",
      gap: normalised.minus(possible),
      drivers: driversOf(contributions, (each) => each.most - each.possible),
    };
  if (normalised.lt(proven))
    return {
      place: "below",
      gap: normalised.minus(proven),
      drivers: driversOf(contributions, (each) => each.proven),
    };
  return {
    place: "between",
    gap: new Decimal(0),
    drivers: driversOf(contributions, (each) => each.possible - each.proven),
  };
}

function driversOf(
  contributions: readonly Contribution[],
  pointsOf: (each: Contribution) => number,
): readonly Driver[] {
  const byPillar = new Map<string, { id: string; title: string; points: number }[]>();
  for (const each of contributions) {
    const points = pointsOf(each);
    if (points <= 0) continue;
    const found = byPillar.get(each.pillar) ?? [];
    byPillar.set(each.pillar, [...found, { id: each.id, title: each.title, points }]);
  }
  return [...byPillar]
    .map(([pillar, criteria]) => ({
      pillar,
      points: criteria.reduce((sum, { points }) => sum + points, 0),
      criteria: criteria
        .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
        .slice(0, MOST_CRITERIA),
    }))
    .sort((a, b) => b.points - a.points || (a.pillar < b.pillar ? -1 : 1));
}
