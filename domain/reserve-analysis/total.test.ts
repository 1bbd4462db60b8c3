import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum, ZERO } from "@/domain/decimal";
import { toMoney } from "../reserve/exact-sum";
import { Total, totalOf } from "./total";

/** Whole dollars, cents, finer parts, and amounts beyond what a machine number holds. */
const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom(0, 0, 2, 2, 2, 7, 18))
  .map(([digits, scale]) => new Decimal(`${digits}e-${scale}`));

describe("running sums of money", () => {
  it("are exact, whatever is added in whatever order", () => {
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (added, taken) => {
        const rest = totalOf(added.map(toMoney)).minus(totalOf(taken.map(toMoney)));
        const exact = sum(added).minus(sum(taken));
        expect(rest.toDecimal().toFixed()).toBe(exact.plus(0).toFixed());
        expect(rest.toMoney().amount.eq(exact)).toBe(true);
        expect(Math.sign(rest.compare(new Total()))).toBe(Math.sign(exact.cmp(ZERO)));
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
        const total = new Total().add(toMoney(money), times).add(toMoney(other));
        const exact = money.times(times).plus(other);
        expect(total.toDecimal().eq(exact)).toBe(true);
        const whole = other.abs().plus(1);
        const quotient = total.dividedBy(new Total().add(toMoney(whole)));
        expect(quotient.toString()).toBe(exact.div(whole).plus(0).toString());
      }),
    );
  });
});
