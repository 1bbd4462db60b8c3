import type { IsoDate } from "../dates";
import { Decimal, ZERO } from "../decimal";
import { businessDayOffsets, businessDaysAfter } from "./business-days";

/** Money that arrives a number of calendar days after the start; zero is in hand at once. Negative amounts are owed. */
export type Inflow = { readonly offset: number; readonly amount: Decimal };

export type RunInput = {
  /** Day the holdings are dated; requests come in from the first business day after it. */
  readonly startsOn: IsoDate;
  /** Coins outstanding at the start, US dollars. */
  readonly supply: Decimal;
  /** Everything the reserve is worth at the start, US dollars. */
  readonly reserve: Decimal;
  readonly inflows: readonly Inflow[];
  /** US dollars asked back on each business day, from the first. Never more than the supply in sum. */
  readonly demand: readonly Decimal[];
  /** Business days after the request by which payment is due; zero is the same day. */
  readonly settlementDays: number;
  /** Business days to follow at least. */
  readonly horizon: number;
};

/** One business day of the run, after the day's payments. US dollars. */
export type RunDay = {
  /** Counts business days from 1. */
  readonly day: number;
  readonly date: IsoDate;
  /** Calendar days after the start. */
  readonly offset: number;
  readonly requested: Decimal;
  readonly paid: Decimal;
  /** Asked for and not paid yet. */
  readonly queued: Decimal;
  /** Left in hand; below zero while more is owed than is in hand. */
  readonly cash: Decimal;
  readonly reserveLeft: Decimal;
  readonly supplyLeft: Decimal;
  /** Queued beyond the promised time. */
  readonly overdue: Decimal;
};

export type RunResult = {
  readonly days: readonly RunDay[];
  /** True when every request is paid in the promised time. */
  readonly isMet: boolean;
  /** First business day on which a payment is overdue; null when none is. */
  readonly firstBreak: number | null;
};

/**
 * Follows a run day by day: requests join a queue, money in hand pays the oldest first, and nothing is sold at a
 * loss. Business days skip weekends; bank holidays are not taken into account yet. Deterministic; US dollars.
 * Source: "FAQ: What happens if many people redeem at once".
 */
export function runTest(input: RunInput): RunResult {
  const count = Math.max(input.horizon, input.demand.length + input.settlementDays);
  const calendar = businessDaysAfter(input.startsOn, count);
  const inflows = [...input.inflows].sort((a, b) => a.offset - b.offset);
  const asked: Decimal[] = [];
  const days: RunDay[] = [];
  let next = 0;
  let cash = ZERO;
  let requested = ZERO;
  let paid = ZERO;
  let firstBreak: number | null = null;
  for (const [index, { date, offset }] of calendar.entries()) {
    for (
      let inflow = inflows[next];
      inflow !== undefined && inflow.offset <= offset;
      inflow = inflows[next]
    ) {
      cash = cash.plus(inflow.amount);
      next += 1;
    }
    const request = input.demand[index] ?? ZERO;
    requested = requested.plus(request);
    asked.push(requested);
    const payment = Decimal.max(ZERO, Decimal.min(cash, requested.minus(paid)));
    paid = paid.plus(payment);
    cash = cash.minus(payment);
    const due = asked[index - input.settlementDays] ?? ZERO;
    const overdue = Decimal.max(ZERO, due.minus(paid));
    if (firstBreak === null && overdue.gt(0)) firstBreak = index + 1;
    days.push({
      day: index + 1,
      date,
      offset,
      requested: request,
      paid: payment,
      queued: requested.minus(paid),
      cash,
      reserveLeft: input.reserve.minus(paid),
      supplyLeft: input.supply.minus(paid),
      overdue,
    });
  }
  return { days, isMet: firstBreak === null, firstBreak };
}

/** What decides whether a run is paid in time; supply and reserve play no part in it. */
export type RunQuestion = Pick<RunInput, "startsOn" | "inflows" | "demand" | "settlementDays">;

/**
 * The answer of `runTest` to one question, without the days: is every request paid in the promised time? Nothing
 * leaves but payments, so by a request's due day the money that has come in must cover all requests up to it.
 */
export function isPaidInTime({ startsOn, inflows, demand, settlementDays }: RunQuestion): boolean {
  const offsets = businessDayOffsets(startsOn, demand.length + settlementDays);
  const sorted = [...inflows].sort((a, b) => a.offset - b.offset);
  let next = 0;
  let received = ZERO;
  let requested = ZERO;
  for (const [index, request] of demand.entries()) {
    requested = requested.plus(request);
    const due = offsets[index + settlementDays] ?? 0;
    for (
      let inflow = sorted[next];
      inflow !== undefined && inflow.offset <= due;
      inflow = sorted[next]
    ) {
      received = received.plus(inflow.amount);
      next += 1;
    }
    if (received.lt(requested) && !requested.isZero()) return false;
  }
  return true;
}

/** A run of `percent` of the supply in equal parts over `days` business days. */
export function evenDemand(supply: Decimal, percent: number, days: number): readonly Decimal[] {
  const daily = supply.times(new Decimal(percent).div(100 * days));
  return Array.from({ length: days }, () => daily);
}
