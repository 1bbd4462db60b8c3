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
export const HUNDRED = new Decimal(100);

/** Exact sum. */
export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
