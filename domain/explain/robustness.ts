import type { Finding } from "../checklist/finding";
import type { Assessment } from "../scoring/assessment";
import type { Policy, Tier } from "../scoring/policy";
import { tierOf, topOf } from "../scoring/tiers";
import { drawWeightings } from "./weightings";

export type TierOrNone = Tier | "none";

export type CoinRobustness = {
  /** The tier of the proven end under the policy's own weights; "none" where too little is known. */
  readonly tier: TierOrNone;
  /** Draws that give each tier; they add up to all draws. */
  readonly tiers: Readonly<Partial<Record<TierOrNone, number>>>;
  /** The proven figure in the middle nine tenths of the draws, whole points 0–100. */
  readonly low: number;
  readonly high: number;
};

/** Draws in which the first is above, level with or below the second; they add up to all draws. */
export type Order = { readonly above: number; readonly level: number; readonly below: number };

export type PairRobustness = {
  /** Places of the two among the assessments, the first before the second. */
  readonly first: number;
  readonly second: number;
  /** By the proven figure, after gates and caps. */
  readonly capped: Order;
  readonly uncapped: Order;
};

export type Robustness = {
  readonly draws: number;
  readonly seed: number;
  readonly coins: readonly CoinRobustness[];
  readonly pairs: readonly PairRobustness[];
};

export type RobustnessInput = {
  readonly assessments: readonly Assessment[];
  readonly policy: Policy;
  readonly draws: number;
  readonly seed: number;
};

const POINTS = 101;

/**
 * How order and tiers of the proven end stand up to other pillar weights: the same verdicts, gates and caps scored under
 * many weightings drawn around the policy (`weightings.ts`). Whole figures, rounded down as in any result. Deterministic
 * in the seed; the order of the coins changes no count.
 */
export function measureRobustness(input: RobustnessInput): Robustness {
  const { assessments, policy, draws, seed } = input;
  const pillars = [...new Set(assessments.flatMap((each) => each.pillars.map(({ id }) => id)))];
  const weights = pillars.map((id) => policy.pillarWeights[id] ?? 0);
  const coins = assessments.map((assessment) => toCoin(assessment, pillars, policy));
  const pairs = coins.flatMap((_, first) =>
    coins.slice(first + 1).map((__, after) => openPair(first, first + 1 + after)),
  );
  drawWeightings(weights, { draws, seed }, (weighting) => {
    for (const coin of coins) score(coin, weighting, policy.leastKnown);
    for (const pair of pairs) count(pair, coins[pair.first], coins[pair.second]);
  });
  return {
    draws,
    seed,
    coins: coins.map((coin) => closeCoin(coin, draws, policy)),
    pairs: pairs.map(({ first, second, capped, uncapped }) => ({
      first,
      second,
      capped: toOrder(capped),
      uncapped: toOrder(uncapped),
    })),
  };
}

type Coin = {
  readonly tier: TierOrNone;
  /** Share proven and share known of each pillar, and 0 or 1 for whether anything in it applies. */
  readonly proven: Float64Array;
  readonly known: Float64Array;
  readonly applies: Float64Array;
  readonly ceiling: number;
  /** Draws by proven figure with enough known for a tier, and without. */
  readonly withTier: Uint32Array;
  readonly without: Uint32Array;
  uncapped: number;
  capped: number;
};

function toCoin(
  { pillars, findings, result }: Assessment,
  ids: readonly string[],
  policy: Policy,
): Coin {
  const parts = ids.map((id) => pillars.find((pillar) => pillar.id === id)?.parts);
  const limits = [...result.gates, ...result.caps].filter(({ status }) => status !== "clear");
  return {
    tier: result.state === "scored" ? tierOf(result.proven, policy) : "none",
    proven: Float64Array.from(parts, (part) => (part?.most ? part.proven / part.most : 0)),
    known: Float64Array.from(ids, (id) => knownOf(findings, id)),
    applies: Float64Array.from(parts, (part) => (part?.most ? 1 : 0)),
    ceiling: Math.min(100, ...limits.map(({ ceiling }) => topOf(ceiling, policy))),
    withTier: new Uint32Array(POINTS),
    without: new Uint32Array(POINTS),
    uncapped: 0,
    capped: 0,
  };
}

function knownOf(findings: readonly Finding[], pillar: string): number {
  let all = 0;
  let known = 0;
  for (const finding of findings) {
    if (finding.pillar !== pillar || finding.verdict === "not_applicable") continue;
    all += finding.weight;
    if (finding.verdict !== "unknown") known += finding.weight;
  }
  return all === 0 ? 0 : known / all;
}

/** Takes up what floating point loses of a whole point, far below any step between two scores. */
const WHISKER = 1e-9;

function score(coin: Coin, weighting: Float64Array, leastKnown: number): void {
  const { proven, known, applies } = coin;
  let weights = 0;
  let points = 0;
  let settled = 0;
  for (let index = 0; index < weighting.length; index += 1) {
    const weight = (weighting[index] ?? 0) * (applies[index] ?? 0);
    weights += weight;
    points += weight * (proven[index] ?? 0);
    settled += weight * (known[index] ?? 0);
  }
  coin.uncapped = weights === 0 ? 0 : Math.floor((100 * points) / weights + WHISKER);
  coin.capped = Math.min(coin.uncapped, coin.ceiling);
  const isEnough = weights > 0 && (10_000 * settled) / weights + WHISKER >= leastKnown;
  const tally = isEnough ? coin.withTier : coin.without;
  tally[coin.capped] = (tally[coin.capped] ?? 0) + 1;
}

type Tally = { above: number; level: number; below: number };
type Pair = {
  readonly first: number;
  readonly second: number;
  readonly capped: Tally;
  readonly uncapped: Tally;
};

function openPair(first: number, second: number): Pair {
  const open = (): Tally => ({ above: 0, level: 0, below: 0 });
  return { first, second, capped: open(), uncapped: open() };
}

function count({ capped, uncapped }: Pair, a: Coin | undefined, b: Coin | undefined): void {
  if (a === undefined || b === undefined) return;
  add(capped, a.capped - b.capped);
  add(uncapped, a.uncapped - b.uncapped);
}

function add(tally: Tally, difference: number): void {
  if (difference > 0) tally.above += 1;
  else if (difference < 0) tally.below += 1;
  else tally.level += 1;
}

function toOrder({ above, level, below }: Tally): Order {
  return { above, level, below };
}

function closeCoin(
  { tier, withTier, without }: Coin,
  draws: number,
  policy: Policy,
): CoinRobustness {
  const tiers: Partial<Record<TierOrNone, number>> = {};
  const give = (name: TierOrNone, times: number): void => {
    if (times > 0) tiers[name] = (tiers[name] ?? 0) + times;
  };
  for (const [points, times] of withTier.entries()) give(tierOf(points, policy), times);
  for (const times of without) give("none", times);
  const at = (share: number): number => {
    let seen = 0;
    for (let points = 0; points < POINTS; points += 1) {
      seen += (withTier[points] ?? 0) + (without[points] ?? 0);
      if (seen >= share * draws) return points;
    }
    return POINTS - 1;
  };
  return { tier, tiers, low: at(0.05), high: at(0.95) };
}
