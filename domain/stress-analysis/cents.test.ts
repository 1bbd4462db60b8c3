import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import { amountFor, MILLION, MOST_CENTS, share, toCents, toDollars, toParts } from "./cents";

const cents = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: MOST_CENTS }),
);
const parts = fc.integer({ min: 0, max: MILLION });

describe("whole cents", () => {
  it("are shared exactly, rounded down, at any size", () => {
    fc.assert(
      fc.property(cents, parts, (amount, of) => {
        expect(BigInt(share(amount, of))).toBe((BigInt(amount) * BigInt(of)) / BigInt(MILLION));
      }),
      { numRuns: 2000 },
    );
  });

  it("are found again from a share of them, and one less does not reach it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Math.floor(MOST_CENTS / 2) }), parts, (wanted, of) => {
        fc.pre(of > 0);
        const amount = amountFor(wanted, of);
        fc.pre(amount <= MOST_CENTS);
        expect(share(amount, of)).toBe(wanted);
        expect(share(amount - 1, of)).toBeLessThan(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it("come from dollars without their finer part, and none too large is taken", () => {
    expect(toCents(new Decimal("12.349"))).toBe(1234);
    expect(toCents(new Decimal("-0.019"))).toBe(-1);
    expect(toCents(new Decimal("90071992547409.91"))).toBe(MOST_CENTS);
    expect(toCents(new Decimal("90071992547409.92"))).toBeNull();
    expect(toDollars(1234).toString()).toBe("12.34");
    expect(toParts(new Decimal("7.83856"))).toBe(78_385);
  });
});
