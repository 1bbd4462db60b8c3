import { Decimal } from "../decimal";

/** One whole, in the millionths in which shares and haircuts are counted. */
export const MILLION = 1_000_000;

/** Most cents a run can be followed with: beyond it a machine number no longer holds every cent. */
export const MOST_CENTS = Number.MAX_SAFE_INTEGER;

/**
 * `amount × parts ÷ 1,000,000`, rounded down, exact. `amount` is whole cents from 0 to `MOST_CENTS`, `parts` a whole
 * number from 0 to a million.
 */
export function share(amount: number, parts: number): number {
  let whole = Math.floor(amount / MILLION);
  let rest = amount - whole * MILLION;
  // The division may round up to the next whole number.
  if (rest < 0) {
    whole -= 1;
    rest += MILLION;
  }
  return whole * parts + Math.floor((rest * parts) / MILLION);
}

/**
 * The least whole amount whose `share` reaches `wanted` cents; may be too large for a machine number to hold every
 * cent of, and is then only good for comparing. `parts` from 1 to a million.
 */
export function amountFor(wanted: number, parts: number): number {
  let whole = Math.floor(wanted / parts);
  let rest = wanted - whole * parts;
  if (rest < 0) {
    whole -= 1;
    rest += parts;
  }
  return whole * MILLION + Math.ceil((rest * MILLION) / parts);
}

/** Whole cents of an amount in dollars, a finer part dropped; null where a machine number cannot hold it. */
export function toCents(amount: Decimal): number | null {
  const cents = amount.times(100).trunc();
  return cents.abs().gt(MOST_CENTS) ? null : cents.toNumber();
}

/** Dollars of whole cents, exact. */
export function toDollars(cents: number): Decimal {
  return new Decimal(cents).div(100);
}

/** Millionths of a percentage with at most four decimals; a finer part is dropped. */
export function toParts(percent: Decimal): number {
  return percent.times(10_000).trunc().toNumber();
}
