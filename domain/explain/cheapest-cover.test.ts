import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cost, type CoverItem, cheapestCover, isCheaper, type Need } from "./cheapest-cover";

const items = fc
  .array(fc.record({ effort: fc.constantFrom(1, 2, 3), gain: fc.nat(9), settles: fc.boolean() }), {
    maxLength: 10,
  })
  .map((list) =>
    list.map(({ effort, gain, settles }, index): CoverItem => {
      const own = effort === 1 || effort === 2 ? effort : 3;
      return { id: `c${index}`, effort: settles ? 1 : own, gain: BigInt(gain), settles };
    }),
  );

const needs = fc
  .record({ gain: fc.integer({ min: -3, max: 60 }), settled: fc.integer({ min: -3, max: 20 }) })
  .map(({ gain, settled }): Need => ({ gain: BigInt(gain), settled: BigInt(settled) }));

const costOf = (list: readonly CoverItem[]): Cost => ({
  effort: list.reduce((sum, { effort }) => sum + effort, 0),
  count: list.length,
});
const gainOf = (list: readonly CoverItem[]): bigint =>
  list.reduce((sum, { gain }) => sum + gain, 0n);

const settledOf = (list: readonly CoverItem[]): bigint =>
  gainOf(list.filter(({ settles }) => settles));

/** Tries every subset. */
function bruteForce(list: readonly CoverItem[], need: Need): Cost | null {
  let best: Cost | null = null;
  for (let mask = 0; mask < 2 ** list.length; mask += 1) {
    const picked = list.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    if (gainOf(picked) < need.gain || settledOf(picked) < need.settled) continue;
    const cost = costOf(picked);
    if (best === null || isCheaper(cost, best)) best = cost;
  }
  return best;
}

describe("cheapest cover", () => {
  it("costs what the best of all subsets costs, and reaches the need", () => {
    fc.assert(
      fc.property(items, needs, (list, need) => {
        const found = cheapestCover(list, need);
        const best = bruteForce(list, need);
        expect(found === null ? null : costOf(found)).toEqual(best);
        if (found === null) return;
        expect(gainOf(found) >= need.gain).toBe(true);
        expect(settledOf(found) >= need.settled).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("takes two easy changes before one hard one, and one of equal effort before two", () => {
    const hard: CoverItem = { id: "hard", effort: 3, gain: 10n, settles: false };
    const middle: CoverItem = { id: "middle", effort: 2, gain: 10n, settles: false };
    const easy: CoverItem = { id: "easy", effort: 1, gain: 5n, settles: false };
    const open: CoverItem = { id: "open", effort: 1, gain: 5n, settles: true };
    const ids = (list: readonly CoverItem[], settled = 0n) =>
      cheapestCover(list, { gain: 10n, settled })?.map(({ id }) => id);
    expect(ids([hard, middle, easy, open])).toEqual(["middle"]);
    expect(ids([hard, easy, open])).toEqual(["easy", "open"]);
    expect(ids([hard, middle, easy, open], 1n)).toEqual(["easy", "open"]);
    expect(ids([hard, middle, open], 6n)).toBeUndefined();
  });

  it("needs nothing where nothing is missing, and says where all is not enough", () => {
    expect(cheapestCover([], { gain: 0n, settled: 0n })).toEqual([]);
    const one: CoverItem = { id: "a", effort: 1, gain: 1n, settles: false };
    expect(cheapestCover([one], { gain: 2n, settled: 0n })).toBeNull();
  });

  it("refuses unknowns of different effort, for which the choice would not be proven", () => {
    const of = (id: string, effort: 1 | 2): CoverItem => ({ id, effort, gain: 1n, settles: true });
    const need = { gain: 1n, settled: 0n };
    expect(() => cheapestCover([of("a", 1), of("b", 2)], need)).toThrow(RangeError);
  });
});
