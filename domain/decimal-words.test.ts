import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "./decimal";
import { compareDecimals, fromCents, fromDigits, toTenths } from "./decimal-words";

const texts = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.bigInt({ min: 0n, max: 10n ** 45n }),
    fc.integer({ min: -30, max: 50 }),
  )
  .map(([sign, digits, scale]) => `${sign}${digits}e${-scale}`);

describe("decimals by their words", () => {
  it("make dollars of cents as the library does", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const cents = fc.oneof(
      fc.integer({ min: -most, max: most }),
      fc.integer({ min: -12_000, max: 12_000 }),
      fc.constantFrom(0, 1, 10, 99, 100, 999_999_999, 1_000_000_000, most, -most),
    );
    fc.assert(
      fc.property(cents, (each) => {
        const [made, exact] = [fromCents(each), new Decimal(each).div(100)];
        expect([made.s, made.e, made.d]).toEqual([exact.s, exact.e, exact.d]);
      }),
    );
  });

  it("compare as the library does", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [new Decimal(a), new Decimal(b)];
        expect(Math.sign(compareDecimals(left, right))).toBe(Math.sign(left.cmp(right)));
        expect(Math.sign(compareDecimals(left, new Decimal(a)))).toBe(0);
      }),
    );
    for (const [a, b] of [
      ["0", "-0"],
      ["0", "-1e-9"],
      ["0", "1e-9"],
      ["9999999", "10000000"],
      ["1.0000001", "1"],
      ["-1.0000001", "-1"],
    ] as const) {
      const [left, right] = [new Decimal(a), new Decimal(b)];
      expect([a, b, Math.sign(compareDecimals(left, right))]).toEqual([a, b, left.cmp(right)]);
    }
  });

  it("leave infinities to the library", () => {
    expect(compareDecimals(new Decimal(Infinity), new Decimal(1))).toBe(1);
  });

  it("round to tenths half-even, as the library does", () => {
    const figures = fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }).map((tenths) => new Decimal(tenths).div(10)),
      fc.integer({ min: 0, max: 1e9 }).map((each) => new Decimal(each).div(200)),
      texts.map((text) => new Decimal(text)),
    );
    fc.assert(
      fc.property(figures, (value) => {
        const tenths = toTenths(value);
        if (tenths === null) {
          expect(value.gte(0) && value.gte("1e-7") && value.lt("1e7")).toBe(false);
          return;
        }
        const rounded = value.toDecimalPlaces(1);
        expect(tenths).toEqual({
          tenths: rounded.times(10).toNumber(),
          isExact: rounded.eq(value),
        });
      }),
    );
  });

  it("are made of digits as text would make them", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 60n - 1n }),
        fc.integer({ min: -20, max: 70 }),
        fc.constantFrom<1 | -1>(1, -1),
        (digits, scale, sign) => {
          const made = fromDigits(String(digits), scale, sign);
          const wanted = new Decimal(`${sign < 0 ? "-" : ""}${digits}e${-scale}`);
          expect([made.d, made.e, made.s]).toEqual([wanted.d, wanted.e, wanted.s]);
          expect(made.plus(0).eq(wanted)).toBe(true);
        },
      ),
    );
  });
});
