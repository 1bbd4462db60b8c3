import { type Decimal, ZERO } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import type { Unknown } from "../facts/state";
import { type AssetClass, NO_MATURITY } from "../reserve/asset-classes";
import { ExactSum, type Money } from "../reserve/exact-sum";
import { STRESS_HAIRCUTS } from "../reserve/haircuts";
import { type DayRange, dueDays } from "../reserve/maturity";
import { hasPositions, type Positions, positionsOf } from "../reserve/positions";
import type { Position } from "../reserve/share";
import type { Inflow } from "./run-test";

/** `early`: what is not known turns out kind; `late`: it turns out unkind. The same where all is known. */
export type RunEnd = "early" | "late";

/** What a run is paid from, at either end of what is known. */
export type RunLadder = {
  readonly early: readonly Inflow[];
  readonly late: readonly Inflow[];
  /** Columns that separate the two; empty when they are the same. */
  readonly missing: readonly string[];
  readonly reserve: Decimal;
};

const LADDER = {};

/**
 * Money that reaches the issuer without a sale at a loss: what is due by contract on its day, and classes
 * without any loss in stress at once. Pledged lines pay nothing. Lines below zero are owed from the start.
 */
export function runLadderOf(view: FactView): RunLadder | Unknown {
  return view.remember(LADDER, () => {
    const positions = positionsOf(view);
    return hasPositions(positions) ? toLadder(view, positions) : positions;
  });
}

function toLadder(view: FactView, positions: Positions): RunLadder {
  const haircuts = view.at(STRESS_HAIRCUTS);
  const early = new Map<number, ExactSum>();
  const late = new Map<number, ExactSum>();
  const missing = new Set<string>();
  for (const line of positions.lines) {
    const { row, amount } = line;
    const range = amount.isNegative()
      ? AT_ONCE
      : payingDays(row, haircuts, () => dueDays(row, view.at));
    if (range === null) continue;
    addOn(early, range.low, line);
    if (range.high !== null) addOn(late, range.high, line);
    if (range.low !== range.high) missing.add(gapOf(row));
  }
  if (!positions.remainder.amount.isZero()) {
    addOn(early, 0, positions.remainder);
    for (const column of positions.missing) missing.add(column);
  }
  const reserve = positions.whole.toDecimal();
  return { early: toInflows(early), late: toInflows(late), missing: [...missing].sort(), reserve };
}

function addOn(days: Map<number, ExactSum>, day: number, money: Money): void {
  const sum = days.get(day);
  if (sum === undefined) days.set(day, new ExactSum().add(money));
  else sum.add(money);
}

function toInflows(days: ReadonlyMap<number, ExactSum>): readonly Inflow[] {
  return [...days]
    .map(([offset, sum]) => ({ offset, amount: sum.toDecimal() }))
    .sort((a, b) => a.offset - b.offset);
}

const AT_ONCE: DayRange = { low: 0, high: 0 };

function payingDays(
  row: Position,
  haircuts: Readonly<Record<AssetClass, Decimal>>,
  due: () => DayRange | null,
): DayRange | null {
  const { assetClass, encumbered } = row.values;
  if (encumbered === true) return null;
  // A line of no known class may be one that is sold without loss.
  if (assetClass === undefined) return { low: 0, high: due()?.high ?? null };
  const isSaleable = !NO_MATURITY.has(assetClass);
  return isSaleable && haircuts[assetClass].isZero() ? AT_ONCE : due();
}

function gapOf(row: Position): string {
  return row.values.assetClass === undefined
    ? "position[].assetClass"
    : "position[].residualMaturityDays";
}

/** Money in hand on the reserve date at one end, US dollars. */
export function cashAtStart(ladder: RunLadder, end: RunEnd): Decimal {
  return ladder[end].reduce(
    (sum, { offset, amount }) => (offset <= 0 ? sum.plus(amount) : sum),
    ZERO,
  );
}
