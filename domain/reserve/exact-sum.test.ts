import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum, ZERO } from "@/domain/decimal";
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

describe("running sums, taken from and divided", () => {
  it("are exact, whatever is added in whatever order", () => {
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (added, taken) => {
        const rest = sumOf(added.map(toMoney)).minus(sumOf(taken.map(toMoney)));
        const exact = sum(added).minus(sum(taken));
        expect(rest.toDecimal().toFixed()).toBe(exact.plus(0).toFixed());
        expect(rest.toMoney().amount.eq(exact)).toBe(true);
        expect(Math.sign(rest.compare(new ExactSum()))).toBe(Math.sign(exact.cmp(ZERO)));
        expect(rest.isZero()).toBe(exact.isZero());
        const cents = rest.inCents();
        if (cents !== null) expect(exact.times(100).eq(cents)).toBe(true);
      }),
    );
  });

  it("multiply by days, and divide as the library does", () => {
    const days = fc.oneof(
      fc.integer({ min: 0, max: 36_525 }),
      fc.constantFrom(new Decimal("1.5"), new Decimal(1).div(3)),
    );
    fc.assert(
      fc.property(amount, amount, days, (money, other, times) => {
        const total = new ExactSum().add(toMoney(money), times).add(toMoney(other));
        const exact = money.times(times).plus(other);
        expect(total.toDecimal().eq(exact)).toBe(true);
        const whole = other.abs().plus(1);
        const quotient = total.dividedBy(new ExactSum().add(toMoney(whole)));
        expect(quotient.toString()).toBe(exact.div(whole).plus(0).toString());
      }),
    );
  });
});
