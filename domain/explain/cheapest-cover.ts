import type { Effort } from "./effort";

export type CoverItem = {
  readonly id: string;
  readonly effort: Effort;
  /** Exact and comparable among the items; never negative. */
  readonly gain: bigint;
  /** True where the item also settles an unknown; what it settles is worth as much as it gains. */
  readonly settles: boolean;
};

/** What the chosen items have to gain together, and how much of that by settling unknowns. */
export type Need = { readonly gain: bigint; readonly settled: bigint };

/** What a choice costs: effort first, then the number of items. */
export type Cost = { readonly effort: number; readonly count: number };

type Group = {
  readonly effort: Effort;
  readonly items: readonly CoverItem[];
  /** Gain of the first 0, 1, 2 … items. */
  readonly sums: readonly bigint[];
  /** The fewest that have to be taken. */
  readonly least: number;
};
type Choice = Cost & { readonly counts: readonly number[] };

/**
 * The items whose gains reach the need with the least effort, then the fewest items; null where all together do not.
 *
 * Exact: items that settle are all of one effort, and of items of one kind and effort the larger gain is never worse.
 * So some best choice takes the largest of each group, and only how many of each has to be tried: for n items in four
 * groups at most (n/3 + 1)³ choices.
 */
export function cheapestCover(
  items: readonly CoverItem[],
  need: Need,
): readonly CoverItem[] | null {
  const groups = toGroups(items, need.settled);
  if (groups === null) return null;
  const best = choose(groups, need.gain);
  if (best === null) return null;
  return groups.flatMap((group, index) => group.items.slice(0, best.counts[index] ?? 0));
}

/** Null where the unknowns do not suffice. Throws RangeError where unknowns differ in effort: that breaks the proof. */
function toGroups(items: readonly CoverItem[], settled: bigint): readonly Group[] | null {
  const settling = items.filter((item) => item.settles);
  const [first] = settling;
  if (first !== undefined && settling.some(({ effort }) => effort !== first.effort))
    throw new RangeError("unknowns that differ in effort");
  const toGroup = (effort: Effort, own: readonly CoverItem[]): Group => {
    const sorted = own.filter(({ gain }) => gain > 0n).sort(byGain);
    const sums = [0n];
    for (const { gain } of sorted) sums.push((sums.at(-1) ?? 0n) + gain);
    return { effort, items: sorted, sums, least: 0 };
  };
  const unknowns = toGroup(first?.effort ?? 1, settling);
  const least = unknowns.sums.findIndex((sum) => sum >= settled);
  if (least === -1) return null;
  const rest = items.filter((item) => !item.settles);
  const efforts = [...new Set(rest.map(({ effort }) => effort))].sort((a, b) => b - a);
  const others = efforts.map((effort) =>
    toGroup(
      effort,
      rest.filter((item) => item.effort === effort),
    ),
  );
  return [...others, { ...unknowns, least }];
}

function byGain(a: CoverItem, b: CoverItem): number {
  if (a.gain !== b.gain) return a.gain > b.gain ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function choose(groups: readonly Group[], need: bigint): Choice | null {
  const [group, ...others] = groups;
  if (group === undefined) return need <= 0n ? { effort: 0, count: 0, counts: [] } : null;
  if (others.length === 0) return chooseLast(group, need);
  let best: Choice | null = null;
  for (const [count, sum] of group.sums.entries()) {
    if (count < group.least) continue;
    const rest = choose(others, need - sum);
    if (rest !== null) {
      const made = {
        effort: rest.effort + count * group.effort,
        count: rest.count + count,
        counts: [count, ...rest.counts],
      };
      if (best === null || isCheaper(made, best)) best = made;
    }
    if (sum >= need) break;
  }
  return best;
}

function chooseLast({ effort, sums, least }: Group, need: bigint): Choice | null {
  const count = sums.findIndex((sum, index) => index >= least && sum >= need);
  return count === -1 ? null : { effort: effort * count, count, counts: [count] };
}

export function isCheaper(a: Cost, b: Cost): boolean {
  return a.effort === b.effort ? a.count < b.count : a.effort < b.effort;
}
