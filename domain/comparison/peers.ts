import type { Band } from "../scoring/assessment";

/** Below this many other coins a place among them says nothing. */
export const LEAST_PEERS = 5;

/** The whole, or a pillar by its id. */
export const TOTAL = "total";

/** A coin's figures by measure: whole numbers 0–100, higher is better; absent or null where nothing applies. */
export type PeerFigures = ReadonlyMap<string, Band | null>;

export type Spread = {
  /** How many other coins stand at each whole score, 0 to 100. */
  readonly counts: readonly number[];
  /** Lower quartile, median and upper quartile of the others by nearest rank; null without others. */
  readonly quartiles: readonly [low: number, median: number, high: number] | null;
  /** 0–100, higher is better; null with fewer than five others, or where the coin has no figure. */
  readonly percentile: number | null;
};

export type PeerMeasure = {
  readonly id: string;
  readonly own: Band | null;
  /** Other coins with a figure. */
  readonly peers: number;
  readonly proven: Spread;
  readonly possible: Spread;
};

/**
 * Where a coin stands among others. The percentile is the share of the other coins that stand lower, half of those
 * that stand equal counted with them, in percent and rounded down: 100 × (lower + equal ÷ 2) ÷ others. The coin itself
 * is not among the others. The order of the others does not matter. Source: mid-rank percentile; house choice.
 */
export function comparePeers(
  own: PeerFigures,
  others: readonly PeerFigures[],
  measures: readonly string[],
): readonly PeerMeasure[] {
  return measures.map((id) => {
    const band = own.get(id) ?? null;
    const bands = others.flatMap((each) => each.get(id) ?? []);
    const spread = (end: keyof Band): Spread =>
      spreadOf(
        bands.map((each) => each[end]),
        band?.[end] ?? null,
      );
    return {
      id,
      own: band,
      peers: bands.length,
      proven: spread("proven"),
      possible: spread("possible"),
    };
  });
}

const SCORES = 101;

function spreadOf(scores: readonly number[], own: number | null): Spread {
  const counts = Array.from({ length: SCORES }, () => 0);
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  return {
    counts,
    quartiles: quartilesOf(counts, scores.length),
    percentile: own === null ? null : percentileOf(counts, scores.length, own),
  };
}

function percentileOf(counts: readonly number[], total: number, own: number): number | null {
  if (total < LEAST_PEERS) return null;
  const lower = counts.slice(0, own).reduce((sum, count) => sum + count, 0);
  return Math.floor((50 * (2 * lower + (counts[own] ?? 0))) / total);
}

function quartilesOf(counts: readonly number[], total: number): Spread["quartiles"] {
  if (total === 0) return null;
  const at = (quarter: number): number => {
    const rank = Math.max(1, Math.ceil((quarter * total) / 4));
    let seen = 0;
    for (const [score, count] of counts.entries()) {
      seen += count;
      if (seen >= rank) return score;
    }
    return SCORES - 1;
  };
  return [at(1), at(2), at(3)];
}
