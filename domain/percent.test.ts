import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "./decimal";
import { toTenths } from "./decimal-words";
import { compareFigures, percentOfCents, roundToTenths } from "./percent";

const cents = fc.integer({ min: -1e12, max: 9e15 });
const wholes = fc.integer({ min: 1, max: 9e15 });

const exact = (part: number, whole: number): Decimal => new Decimal(part).times(100).div(whole);

describe("a share whose digits are worked out late", () => {
  it("has the digits of the division", () => {
    fc.assert(
      fc.property(cents, wholes, (part, whole) => {
        const share = percentOfCents(part, whole);
        expect(share).toBeInstanceOf(Decimal);
        expect(share.toString()).toBe(exact(part, whole).toString());
      }),
    );
  });

  it("takes part in arithmetic like any decimal", () => {
    const third = percentOfCents(1, 3);
    expect(third.times(3).toDecimalPlaces(50).toString()).toBe("100");
    expect(new Decimal(percentOfCents(1, 8)).toString()).toBe("12.5");
    expect(Decimal.max(percentOfCents(1, 8), third)).toEqual(third);
    expect(JSON.stringify({ share: percentOfCents(1, 8) })).toBe('{"share":"12.5"}');
  });

  it("compares as its digits would, also where it all but equals the limit", () => {
    const limits = fc.oneof(
      fc.integer({ min: 0, max: 100_000 }).map((each) => new Decimal(each).div(1000)),
      fc.tuple(cents, wholes).map(([part, whole]) => percentOfCents(part, whole)),
    );
    fc.assert(
      fc.property(cents, wholes, limits, (part, whole, limit) => {
        const share = percentOfCents(part, whole);
        const wanted = exact(part, whole).cmp(new Decimal(limit.toString()));
        expect(Math.sign(compareFigures(share, limit))).toBe(wanted);
        expect(Math.sign(compareFigures(limit, share)) + wanted).toBe(0);
      }),
    );
    const whole = 9e15;
    const limit = new Decimal(95);
    for (const [part, sign] of [
      [8.55e15, 0],
      [8.55e15 + 1, 1],
      [8.55e15 - 1, -1],
    ] as const) {
      expect(Math.sign(compareFigures(percentOfCents(part, whole), limit))).toBe(sign);
    }
  });

  it("rounds to tenths as its digits would, at ties too", () => {
    const ties = fc.integer({ min: 1, max: 1999 }).map((each) => [each, 2000] as const);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(cents, wholes), ties), ([part, whole]) => {
        const tenths = roundToTenths(percentOfCents(part, whole));
        const wanted = toTenths(exact(part, whole));
        if (wanted === null) return;
        expect(tenths).toEqual(wanted);
      }),
    );
  });
});
