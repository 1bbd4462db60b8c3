import { Decimal, ZERO } from "../decimal";
import { isAboveZero } from "../derivation/interval";
import { type FactState, known, unknown } from "../facts/state";
import type { DayRange } from "../reserve/maturity";

/** Calendar days, both ends included; a null high end is open. Averages need more than whole days. */
export type DaySpan = { readonly low: Decimal; readonly high: Decimal | null };

export function toSpan({ low, high }: DayRange): DaySpan {
  return { low: ZERO.plus(low), high: high === null ? null : ZERO.plus(high) };
}

/** A line as an average of days sees it. `days` is null for what never falls due. */
export type DatedLine = { readonly amount: Decimal; readonly days: DaySpan | null };

const COLUMNS = ["position[].residualMaturityDays"];

/**
 * Value-weighted average of days. Lines that never fall due are left out above and below the line; a range counts at
 * both ends, an open one up to `longest`; a line below zero moves the average the other way. A line that may never
 * fall due lies inside the ends as well: leaving it out is the same as dating it at the average of the others.
 * Unknown where what falls due does not add up to more than nothing.
 */
export function averageDays(lines: readonly DatedLine[], longest: number): FactState<Decimal> {
  let weight = ZERO;
  let low = ZERO;
  let high = ZERO;
  let open = ZERO;
  for (const { amount, days } of lines) {
    if (days === null) continue;
    const most = farEnd(days, longest);
    const [near, far] = amount.isNegative() ? [most, days.low] : [days.low, most];
    weight = weight.plus(amount);
    low = low.plus(amount.times(near));
    high = high.plus(amount.times(far));
    if (!most.eq(days.low)) open = open.plus(amount.abs());
  }
  if (!isAboveZero(weight)) return nothingFallsDue();
  if (open.isZero()) return known(low.div(weight));
  return { status: "bounded", low: low.div(weight), high: high.div(weight), ...WHY };
}

/** Longest days of any line above zero; both ends where one is a range. Unknown where nothing falls due. */
export function longestDays(lines: readonly DatedLine[], longest: number): FactState<Decimal> {
  const dated = lines.flatMap(({ amount, days }) =>
    days === null || !isAboveZero(amount) ? [] : [days],
  );
  if (dated.length === 0) return nothingFallsDue();
  const low = Decimal.max(...dated.map((days) => days.low));
  const high = Decimal.max(...dated.map((days) => farEnd(days, longest)));
  return low.eq(high) ? known(low) : { status: "bounded", low, high, ...WHY };
}

function farEnd({ low, high }: DaySpan, longest: number): Decimal {
  return high ?? Decimal.max(longest, low);
}

const WHY = { why: "some lines state no exact maturity", missing: COLUMNS } as const;

function nothingFallsDue() {
  return unknown(COLUMNS, "not_computed", "nothing in the reserve falls due");
}
