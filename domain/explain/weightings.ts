import { seededRandom } from "../random";

/** What the whole numbers of a weighting add up to. */
const RANGE = 2 ** 31;

/**
 * House choice: how closely drawn weights keep to the policy. Weights come from a Dirichlet distribution whose mean is
 * the policy's and whose parameters add up to this; a pillar of 22 % then has a standard deviation of 5.8 points.
 */
export const CLOSENESS = 50;

/** Whole parameters in proportion to the weights, none lost: largest remainders, at least 1 where a weight is set. */
export function toParameters(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * CLOSENESS) / total);
  const parameters = exact.map((share, index) =>
    (weights[index] ?? 0) > 0 ? Math.max(1, Math.floor(share)) : 0,
  );
  const order = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .filter(({ index }) => (weights[index] ?? 0) > 0)
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = CLOSENESS - parameters.reduce((sum, each) => sum + each, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    parameters[index] = (parameters[index] ?? 0) + 1;
    left -= 1;
  }
  return parameters;
}

/**
 * Draws weightings around the given weights and hands each to `take`, which must not keep it. Whole numbers that add up
 * to 2³¹: the gaps between sorted even draws, as many gaps for a pillar as its parameter says, which is exactly the
 * Dirichlet distribution without a logarithm that differs between machines. Deterministic in the seed.
 */
export function drawWeightings(
  weights: readonly number[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
  take: (weighting: Float64Array) => void,
): void {
  const parameters = toParameters(weights);
  const gaps = parameters.reduce((sum, each) => sum + each, 0);
  if (gaps === 0) return;
  const random = seededRandom(seed);
  const cuts = new Int32Array(gaps - 1);
  const weighting = new Float64Array(weights.length);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let index = 0; index < cuts.length; index += 1) {
      cuts[index] = Math.floor(random.next() * RANGE);
    }
    cuts.sort();
    let place = 0;
    let from = 0;
    for (const [pillar, parameter] of parameters.entries()) {
      place += parameter;
      const to = parameter === 0 ? from : place >= gaps ? RANGE : (cuts[place - 1] ?? 0);
      weighting[pillar] = to - from;
      from = to;
    }
    take(weighting);
  }
}
