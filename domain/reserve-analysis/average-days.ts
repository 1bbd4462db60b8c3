import { Decimal } from "../decimal";
import { isAboveZero } from "../derivation/interval";
import { type FactState, known, unknown } from "../facts/state";
import { ExactSum, type Money } from "../reserve/exact-sum";
import type { DayRange } from "../reserve/maturity";

/** Calendar days; a decimal where they are an average. */
export type Days = number | Decimal;

/** Calendar days, both ends included; a null high end is open. */
export type DaySpan = { readonly low: Days; readonly high: Days | null };

const COLUMNS = ["position[].residualMaturityDays"];

/**
 * Value-weighted average of days. Lines that never fall due (no days) are left out above and below the line; a range
 * counts at both ends, an open one up to `longest`; a line below zero moves the average the other way. A line that may
 * never fall due lies inside the ends as well: leaving it out is the same as dating it at the average of the others.
 */
export class DayAverage {
  private readonly weight = new ExactSum();
  /** Sum of amount times nearest days; what the farthest days change about it, of lines below and above zero. */
  private readonly moment = new ExactSum();
  private readonly below = new ExactSum();
  private readonly above = new ExactSum();
  private isOpen = false;

  constructor(private readonly longest: number) {}

  add(money: Money, days: DaySpan | null): this {
    if (days === null) return this;
    this.weight.add(money);
    this.moment.add(money, days.low);
    const more = widthOf(days, this.longest);
    if (more === 0) return this;
    this.isOpen ||= !money.amount.isZero();
    (money.amount.isNegative() ? this.below : this.above).add(money, more);
    return this;
  }

  addAll({ weight, moment, below, above, isOpen }: DayAverage): this {
    this.weight.addSum(weight);
    this.moment.addSum(moment);
    this.below.addSum(below);
    this.above.addSum(above);
    this.isOpen ||= isOpen;
    return this;
  }

  /** Adds all of another as one line at its average, or at any day between that and the first where `orDaily`. */
  addAsOne(other: DayAverage, { orDaily }: { readonly orDaily: boolean }): this {
    if (!orDaily) return this.addAll(other);
    const { weight, moment } = other;
    const nearest = new ExactSum().addSum(moment).addSum(other.below);
    const farthest = new ExactSum().addSum(moment).addSum(other.above);
    const low = nearest.compare(weight) > 0 ? weight : nearest;
    const high = farthest.compare(weight) < 0 ? weight : farthest;
    this.weight.addSum(weight);
    this.moment.addSum(low);
    this.above.addSum(high).subtract(low);
    this.isOpen ||= high.compare(low) !== 0;
    return this;
  }

  /** Whether it averages exactly this amount, above zero: then one line of the amount at the average weighs the same. */
  isAverageOf(money: Money): boolean {
    return this.weight.isAboveZero() && this.weight.compare(new ExactSum().add(money)) === 0;
  }

  /** Calendar days, rounded once, to sixty digits; unknown where what falls due does not add up to more than nothing. */
  toState(): FactState<Decimal> {
    if (!this.weight.isAboveZero()) return nothingFallsDue();
    const average = (more: ExactSum): Decimal =>
      new ExactSum().addSum(this.moment).addSum(more).dividedBy(this.weight);
    if (!this.isOpen) return known(average(this.below));
    return { status: "bounded", low: average(this.below), high: average(this.above), ...WHY };
  }
}

/** Longest days of any line above zero; both ends where one is a range. */
export class LongestDays {
  private low = -1;
  private high = -1;

  constructor(private readonly longest: number) {}

  add({ amount }: Money, days: DayRange | null): this {
    if (days === null || !isAboveZero(amount)) return this;
    this.low = Math.max(this.low, days.low);
    this.high = Math.max(this.high, days.high ?? Math.max(this.longest, days.low));
    return this;
  }

  /** Calendar days; unknown where nothing falls due. */
  toState(): FactState<Decimal> {
    if (this.high < 0) return nothingFallsDue();
    const low = new Decimal(this.low);
    if (this.low === this.high) return known(low);
    return { status: "bounded", low, high: new Decimal(this.high), ...WHY };
  }
}

/** Days between the ends; an open span reaches `longest`, or its own near end where that is farther. */
function widthOf({ low, high }: DaySpan, longest: number): Days {
  if (typeof low === "number" && (high === null || typeof high === "number"))
    return (high ?? Math.max(longest, low)) - low;
  const width = (high === null ? Decimal.max(longest, low) : new Decimal(high)).minus(low);
  return width.isZero() ? 0 : width;
}

const WHY = { why: "some lines state no exact maturity", missing: COLUMNS } as const;

function nothingFallsDue() {
  return unknown(COLUMNS, "not_computed", "nothing in the reserve falls due");
}
