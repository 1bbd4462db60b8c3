import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { ExactSum, sumOf, toMoney, toPercent } from "./exact-sum";

/** Dollars, cents, finer parts, and amounts far beyond what whole cents can hold. */
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => new Decimal(`${digits}e-${places}`));

describe("ExactSum", () => {
  it("adds as decimals do", () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const expected = amounts.reduce((sum, each) => sum.plus(each), new Decimal(0));
        expect(sumOf(amounts.map(toMoney)).toDecimal().toString()).toBe(expected.toString());
      }),
    );
  });

  it("adds multiples and other sums as decimals do", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: -40_000, max: 40_000 }),
        (left, right, times) => {
          const sum = new ExactSum()
            .add(toMoney(left), times)
            .addSum(new ExactSum().add(toMoney(right)));
          const expected = left.times(times).plus(right);
          expect(sum.toDecimal().toString()).toBe(expected.toString());
          expect(sum.isZero()).toBe(expected.isZero());
          expect(sum.isAboveZero()).toBe(expected.gt(0));
        },
      ),
    );
  });

  it.each([
    ["0", 0],
    ["0.01", 1],
    ["-137687880.5", -13768788050],
    ["52527000000.37", 5252700000037],
    ["90071992547409.91", 9007199254740991],
    ["90071992547409.92", null],
    ["0.001", null],
    ["1e30", null],
  ])("%s holds %s whole cents", (text, cents) => {
    expect(toMoney(new Decimal(text)).cents).toBe(cents);
  });
});

describe("toPercent", () => {
  it("gives the digits of a decimal division", () => {
    fc.assert(
      fc.property(
        amount,
        amount.map((each) => each.abs().plus("0.01")),
        (part, whole) => {
          expect(toPercent(part, whole).toString()).toBe(part.times(100).div(whole).toString());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("gives the digits of a decimal division for whole cents of any size", () => {
    const cents = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        const part = new Decimal(left).div(100);
        const whole = new Decimal(
          Math.abs(right) + (right === Number.MAX_SAFE_INTEGER ? 0 : 1),
        ).div(100);
        expect(toPercent(part, whole).toString()).toBe(part.times(100).div(whole).toString());
      }),
      { numRuns: 2000 },
    );
  });
});
