import { Decimal as Base } from "decimal.js";

/** Exact decimals: 60 significant digits, half-even, never exponent notation on the wire. */
export const Decimal = Base.clone({
  precision: 60,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -40,
  toExpPos: 60,
});
export type Decimal = Base;

export const ZERO = new Decimal(0);
export const ONE = new Decimal(1);
export const HUNDRED = new Decimal(100);

/** Exact sum. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** `part` as a percentage of `whole`, 0–100 for a true part. Throws RangeError when the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  if (whole.isZero()) throw new RangeError("a share of zero is not defined");
  return part.times(HUNDRED).div(whole);
}
