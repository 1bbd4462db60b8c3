import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { toMoney } from "../reserve/exact-sum";
import { type Claim, spreadOf } from "./spread";

const claim = (amount: number, ...names: string[]): Claim => ({
  names,
  ...toMoney(new Decimal(amount)),
});

function show(claims: readonly Claim[]) {
  const { groups, largest, herfindahl } = spreadOf(claims);
  const ends = ({ low, high }: { low: Decimal; high: Decimal }) =>
    [low, high].map((end) => end.toDecimalPlaces(2).toString()).join("–");
  return {
    groups: groups.map((each) => `${each.group} ${ends(each)}`),
    largest: ends(largest),
    herfindahl: herfindahl === null ? null : ends(herfindahl),
  };
}

describe("spread over names", () => {
  it("is exact where every dollar has one name, however it is spelt", () => {
    expect(show([claim(30, "B"), claim(50, "Alpha"), claim(20, " alpha ")])).toEqual({
      groups: [" alpha  70–70", "B 30–30"],
      largest: "70–70",
      // 70² + 30².
      herfindahl: "5800–5800",
    });
  });

  it("sends what nobody is named for to ever more others, or all to the largest", () => {
    expect(show([claim(60, "A"), claim(20, "B"), claim(20)])).toEqual({
      groups: ["A 60–80", "B 20–40"],
      largest: "60–80",
      // 60² + 20²; 80² + 20².
      herfindahl: "4000–6800",
    });
    expect(show([claim(100)])).toEqual({ groups: [], largest: "0–100", herfindahl: "0–10000" });
  });

  it("levels out what several names share without a split", () => {
    // 40 for A, B: with A at 30 already, 35 each; alone, A could have 70.
    expect(show([claim(30, "A"), claim(40, "A", "B"), claim(30, "C")])).toEqual({
      groups: ["A 30–70", "B 0–40", "C 30–30"],
      largest: "35–70",
      // 35² + 35² + 30²; 70² + 30².
      herfindahl: "3350–5800",
    });
  });

  it("leaves a name alone that has more than its share of the split", () => {
    expect(show([claim(80, "A"), claim(20, "A", "B")])).toMatchObject({
      largest: "80–100",
      herfindahl: "6800–10000",
    });
  });

  it("levels the fullest set first where splits overlap", () => {
    // {A,B} must hold 60, {B,C} 30: A and B 30 each, C takes the 30.
    expect(show([claim(60, "A", "B"), claim(30, "B", "C")])).toMatchObject({
      largest: "30–90",
      herfindahl: "3333.33–10000",
    });
    // {A,B} holds 80 at 40 each, so C takes the whole 20.
    expect(show([claim(80, "A", "B"), claim(20, "B", "C")])).toMatchObject({
      largest: "40–100",
      herfindahl: "3600–10000",
    });
  });

  it("counts nothing at or below zero, and gives no index of nothing", () => {
    expect(show([claim(-5, "A"), claim(0, "B")])).toEqual({
      groups: [],
      largest: "0–0",
      herfindahl: null,
    });
  });

  it("gives bounds that hold where the splits are too many to try", () => {
    const many = Array.from({ length: 14 }, (_, index) => claim(10, `N${index}`, `N${index + 20}`));
    const { largest, herfindahl, totalUsd } = spreadOf(many);
    expect(totalUsd.toString()).toBe("140");
    expect([largest.low, largest.high].map(String)).toEqual(["5", "10"]);
    expect(herfindahl?.isTight).toBe(false);
    // All whole: fourteen names of a fourteenth each.
    expect(herfindahl?.high.gte(new Decimal(10_000).div(14))).toBe(true);
    expect(herfindahl?.low.lte(new Decimal(10_000).div(28))).toBe(true);
  });
});

const NAMES = ["A", "B", "C", "D"];
const split = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 }),
  amount: fc.integer({ min: 1, max: 1000 }),
  /** How the amount is really split: weights for the names, or for strangers. */
  weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
});

describe("properties", () => {
  it("holds every split that is possible, and the order of claims does not matter", () => {
    fc.assert(
      fc.property(fc.array(split, { minLength: 1, maxLength: 6 }), (splits) => {
        const claims = splits.map(({ names, amount }) => claim(amount, ...names));
        const spread = spreadOf(claims);
        expect(show([...claims].reverse())).toEqual(show(claims));
        const held = new Map<string, Decimal>();
        for (const { names, amount, weights } of splits) {
          const to = names.length === 0 ? [...NAMES, "X", "Y"].slice(2) : names;
          const shares = to.map((_, index) => weights[index] ?? 0);
          const all = shares.reduce((sum, each) => sum + each, 0);
          to.forEach((name, index) => {
            const part = all === 0 ? 1 / to.length : (shares[index] ?? 0) / all;
            held.set(name, new Decimal(amount).times(part).plus(held.get(name) ?? 0));
          });
        }
        const noise = new Decimal("1e-6");
        const { totalUsd, largest, herfindahl } = spread;
        const actual = Decimal.max(...held.values());
        expect(largest.low.minus(noise).lte(actual)).toBe(true);
        expect(largest.high.plus(noise).gte(actual)).toBe(true);
        const squares = [...held.values()].reduce(
          (sum, each) => sum.plus(each.times(each)),
          new Decimal(0),
        );
        const index = squares.times(10_000).div(totalUsd.times(totalUsd));
        expect(herfindahl?.low.minus(noise).lte(index)).toBe(true);
        expect(herfindahl?.high.plus(noise).gte(index)).toBe(true);
        for (const { group, low, high } of spread.groups) {
          const size = held.get(group) ?? new Decimal(0);
          expect(low.minus(noise).lte(size) && high.plus(noise).gte(size)).toBe(true);
        }
      }),
    );
  });

  it("reaches its lowest largest: levelling adds up to all that is named", () => {
    const named = fc.array(
      split.filter(({ names }) => names.length > 0),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(named, (splits) => {
        const { totalUsd, largest, herfindahl } = spreadOf(
          splits.map(({ names, amount }) => claim(amount, ...names)),
        );
        // Four names at most: none can do better than a quarter each, and nobody exceeds the whole.
        expect(largest.low.times(4).plus("1e-6").gte(totalUsd)).toBe(true);
        expect(largest.high.lte(totalUsd)).toBe(true);
        expect(herfindahl?.low.plus("1e-6").gte(2500)).toBe(true);
        expect(herfindahl?.high.lte("10000.000001")).toBe(true);
      }),
    );
  });
});
