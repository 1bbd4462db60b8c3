import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "./decimal";
import { quotientOf } from "./quotient";

describe("quotients of whole numbers", () => {
  it("are what the library gives, to the sixtieth digit", () => {
    const top = fc.bigInt({ min: 0n, max: 10n ** 40n });
    const bottom = fc.bigInt({ min: 1n, max: 10n ** 40n });
    fc.assert(
      fc.property(top, bottom, (a, b) => {
        const exact = new Decimal(String(a)).div(String(b));
        const found = quotientOf(a, b);
        expect(found.toString()).toBe(exact.toString());
        expect(found.eq(exact)).toBe(true);
      }),
    );
  });

  it("round a tie to even, and to the next power of ten", () => {
    expect(quotientOf(0n, 7n).toString()).toBe("0");
    expect(quotientOf(2n, 3n).toString()).toBe(`0.${"6".repeat(59)}7`);
    // Sixty-one digits that end in five: to the even neighbour below and above.
    expect(quotientOf(10n ** 60n + 5n, 10n).toFixed()).toBe(`1${"0".repeat(59)}`);
    expect(quotientOf(10n ** 60n + 15n, 10n).toFixed()).toBe(`1${"0".repeat(58)}2`);
    expect(quotientOf(10n ** 61n - 1n, 10n).toFixed()).toBe(`1${"0".repeat(60)}`);
  });
});
