import { type Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { toPercent } from "./exact-sum";
import type { Unknown } from "../facts/state";
import { statedLiquidity } from "./liquidity";
import { type DayRange, dueDays } from "./maturity";
import { hasPositions, type Positions, positionsOf } from "./positions";
import type { Position } from "./share";

/** By the time a sale takes in normal markets, or by contract alone. */
export type LadderBasis = "liquidity" | "contract";

const STEPS = [
  { id: "overnight", label: "At once", liquidity: 0, contract: 0 },
  { id: "day", label: "1 business day", liquidity: 1, contract: 1 },
  { id: "week", label: "5 business days", liquidity: 5, contract: 7 },
  { id: "month", label: "30 days", liquidity: 21, contract: 30 },
  { id: "quarter", label: "90 days", liquidity: 63, contract: 90 },
  { id: "beyond", label: "Beyond 90 days", liquidity: Infinity, contract: Infinity },
] as const;

export type StepId = (typeof STEPS)[number]["id"];

export type LadderStep = {
  readonly id: StepId;
  readonly label: string;
  /** What belongs to this step for sure, US dollars and percent of the reserve. */
  readonly amountUsd: Decimal;
  readonly sharePct: Decimal;
  /** Percent of the reserve that is cash by the end of this step: for sure, and at most. */
  readonly cumulative: { readonly low: Decimal; readonly high: Decimal };
};

export type LadderRest = { readonly amountUsd: Decimal; readonly sharePct: Decimal };

export type Ladder = {
  readonly basis: LadderBasis;
  readonly totalUsd: Decimal;
  readonly steps: readonly LadderStep[];
  /** Lines that never fall due (contract only). */
  readonly none: LadderRest;
  /** Lines whose step is not known, or known only to lie in one of several. */
  readonly unknown: LadderRest;
};

type Slot = { readonly amount: Decimal; readonly range: DayRange | null };

/**
 * The reserve by time to cash, for charts. Steps and rests add up to the whole; a line known only within limits
 * counts towards a step's `cumulative.high` from its earliest day and `cumulative.low` from its latest.
 * Unknown where the reserve was not researched. Source: "How reserves are held and managed".
 */
export function ladderOf(view: FactView, basis: LadderBasis): Ladder | Unknown {
  return view.remember(LADDERS[basis], () => {
    const positions = positionsOf(view);
    return hasPositions(positions) ? toLadder(view, positions, basis) : positions;
  });
}

const LADDERS: Readonly<Record<LadderBasis, object>> = { liquidity: {}, contract: {} };

function toLadder(view: FactView, positions: Positions, basis: LadderBasis): Ladder {
  const rangeOf = (row: Position): DayRange | null => {
    if (basis === "contract") return dueDays(row, view.at);
    return statedLiquidity(row) ?? fromMaturity(dueDays(row, view.at));
  };
  const slots: Slot[] = positions.lines.map(({ row, amount }) => ({ amount, range: rangeOf(row) }));
  if (!positions.remainder.amount.isZero()) {
    slots.push({ amount: positions.remainder.amount, range: { low: 0, high: null } });
  }
  const total = positions.whole.toDecimal();
  const toRest = (amountUsd: Decimal): LadderRest => ({
    amountUsd,
    sharePct: toPercent(amountUsd, total),
  });
  const steps = STEPS.map((step, index) => {
    const limit = step[basis];
    const isHere = (range: DayRange | null): boolean =>
      range !== null && stepOf(range.low, basis) === index && stepOf(range.high, basis) === index;
    const amountUsd = sumOf(slots, isHere);
    const { low, high } = cashBy(slots, limit);
    const cumulative = { low: toPercent(low, total), high: toPercent(high, total) };
    return { id: step.id, label: step.label, ...toRest(amountUsd), cumulative };
  });
  const none = sumOf(slots, (range) => range === null);
  const placed = steps.reduce((sum, step) => sum.plus(step.amountUsd), none);
  return {
    basis,
    totalUsd: total,
    steps,
    none: toRest(none),
    unknown: toRest(total.minus(placed)),
  };
}

/** What is cash within so many days, for sure and at most. A debt that may fall due by then lowers what is sure. */
function cashBy(slots: readonly Slot[], limit: number): { low: Decimal; high: Decimal } {
  const isSure = (range: DayRange | null): boolean =>
    range !== null && range.high !== null && range.high <= limit;
  const open = slots.filter(({ range }) => range !== null && range.low <= limit && !isSure(range));
  const sure = sumOf(slots, isSure);
  const within = (test: (amount: Decimal) => boolean): Decimal =>
    open.reduce((sum, { amount }) => (test(amount) ? sum.plus(amount) : sum), sure);
  return {
    low: within((amount) => amount.isNegative()),
    high: within((amount) => !amount.isNegative()),
  };
}

/** Paper that matures is cash no later than that day; whether a sale is quicker is not known. */
function fromMaturity(due: DayRange | null): DayRange {
  if (due === null || due.high === null) return { low: 0, high: null };
  const latest = STEPS.find((step) => (due.high ?? Infinity) <= step.contract);
  return { low: due.high <= 1 ? due.low : 0, high: latest?.liquidity ?? null };
}

function stepOf(days: number | null, basis: LadderBasis): number {
  if (days === null) return -1;
  return STEPS.findIndex((step) => days <= step[basis]);
}

function sumOf(slots: readonly Slot[], test: (range: DayRange | null) => boolean): Decimal {
  return slots.reduce((sum, { amount, range }) => (test(range) ? sum.plus(amount) : sum), ZERO);
}
