import type { At } from "../checklist/parameter";
import type { IsoDate } from "../dates";
import type { Decimal } from "../decimal";
import type { FactView } from "../derivation/fact-view";
import { isAboveZero } from "../derivation/interval";
import { type FactState, known, unknown } from "../facts/state";
import { BANK_DEPOSITS, MONEY_FUNDS, NO_MATURITY } from "./asset-classes";
import { ExactSum } from "./exact-sum";
import { CLASS_DUE_DAYS, LONGEST_MATURITY_DAYS } from "./parameters";
import { hasPositions, type Positions, positionsOf } from "./positions";
import type { Position } from "./share";
import { type MissingCells, Tally } from "./tally";

/** Calendar days, both ends included; a null high end is open. */
export type DayRange = { readonly low: number; readonly high: number | null };

const OPEN: DayRange = { low: 0, high: null };

const NO_DAYS: MissingCells = {
  columns: ["position[].residualMaturityDays"],
  what: "stated maturity",
};
const NO_EXACT_DAYS: MissingCells = {
  columns: ["position[].residualMaturityDays"],
  what: "exact maturity",
};

/**
 * Days until the holding falls due by contract, in calendar days from the reserve date: as stated, or
 * from the nature of its class (`reserve.classDueDays`). Null for a class that never falls due.
 */
export function dueDays(row: Position, at: At): DayRange | null {
  const stated = statedDays(row);
  if (stated !== null) return stated;
  const { assetClass } = row.values;
  if (assetClass === undefined) return OPEN;
  if (NO_MATURITY.has(assetClass)) return null;
  if (BANK_DEPOSITS.has(assetClass) && row.values.withdrawableOnDemand === true) return exactly(0);
  const byNature = at(CLASS_DUE_DAYS)[assetClass];
  return byNature === undefined ? OPEN : exactly(byNature);
}

/**
 * Days to maturity of what is held, looking through a money fund to its published average where one is given.
 * Null for a class that never matures, whatever the row states.
 */
export function maturityDays(row: Position, at: At): DayRange | null {
  const { assetClass, fundWamDays } = row.values;
  if (assetClass !== undefined && NO_MATURITY.has(assetClass)) return null;
  const stated = statedDays(row);
  if (stated !== null) return stated;
  if (fundWamDays !== undefined) return exactly(fundWamDays);
  return assetClass !== undefined && MONEY_FUNDS.has(assetClass) ? OPEN : dueDays(row, at);
}

function statedDays(row: Position): DayRange | null {
  const { residualMaturityDays: days } = row.values;
  if (days !== undefined) return exactly(days);
  const limits = row.bounds.residualMaturityDays;
  return limits === undefined ? null : between(toDays(limits.low), toDays(limits.high));
}

function exactly(days: number): DayRange {
  const day = Math.max(0, days);
  return { low: day, high: day };
}

function between(low: number | null, high: number | null): DayRange {
  const least = Math.max(0, low ?? 0);
  return { low: least, high: high === null ? null : Math.max(least, high) };
}

function toDays(end: Decimal | IsoDate | null): number | null {
  if (end === null || typeof end === "string") return null;
  const days = end.toNumber();
  return Number.isFinite(days) ? days : null;
}

function isExact(range: DayRange): boolean {
  return range.low === range.high;
}

function toCells(range: DayRange): MissingCells {
  return range.high === null ? NO_DAYS : NO_EXACT_DAYS;
}

/**
 * Value-weighted average days to maturity. Classes that never mature are left out above and below the line.
 * Lines whose maturity is a range or is missing make the average bounded; a missing one may lie anywhere up to
 * `reserve.longestMaturityDays`. Source: "Short term government securities".
 */
export function averageMaturity(view: FactView): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const longest = view.at(LONGEST_MATURITY_DAYS);
  const open = new Tally(positions);
  const weight = new ExactSum();
  const moment = new ExactSum();
  const below = new ExactSum();
  const above = new ExactSum();
  for (const line of positions.lines) {
    const range = maturityDays(line.row, view.at);
    if (range === null) continue;
    weight.add(line);
    moment.add(line, range.low);
    if (isExact(range)) continue;
    open.addOpen(line, toCells(range));
    (line.amount.isNegative() ? below : above).add(line, (range.high ?? longest) - range.low);
  }
  const rest = restRange(positions, view.at);
  if (rest !== null) {
    weight.add(positions.remainder);
    moment.add(positions.remainder, rest.low);
    above.add(positions.remainder, (rest.high ?? longest) - rest.low);
    open.addRemainder(positions.remainder, positions.whole, false);
  }
  if (!weight.isAboveZero()) return nothingMatures();
  const all = weight.toDecimal();
  if (open.isSettled()) return known(moment.toDecimal().div(all));
  const low = below.addSum(moment).toDecimal().div(all);
  return open.toBounded([low, above.addSum(moment).toDecimal().div(all)], positions.whole);
}

/**
 * Longest days to maturity of any line above zero. Bounded where a line's maturity is a range or missing.
 * Source: "Short term government securities"; "FAQ: What happens if many people redeem at once".
 */
export function longestMaturity(view: FactView): FactState<number> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const longest = view.at(LONGEST_MATURITY_DAYS);
  const open = new Tally(positions);
  const ends = { low: -1, high: -1 };
  const widen = (range: DayRange): void => {
    ends.low = Math.max(ends.low, range.low);
    ends.high = Math.max(ends.high, range.high ?? longest);
  };
  for (const line of positions.lines) {
    const range = isAboveZero(line.amount) ? longestOf(line.row, view.at) : null;
    if (range === null) continue;
    if (!isExact(range)) open.addOpen(line, toCells(range));
    widen(range);
  }
  const rest = restRange(positions, view.at);
  if (rest !== null) {
    open.addRemainder(positions.remainder, positions.whole, false);
    widen(positions.unlisted ? OPEN : rest);
  }
  if (ends.high < 0) return nothingMatures();
  if (ends.low === ends.high) return known(ends.low);
  return open.toBounded([ends.low, ends.high], positions.whole);
}

/** A fund's average says nothing of its longest paper. */
function longestOf(row: Position, at: At): DayRange | null {
  const { fundWamDays } = row.values;
  if (fundWamDays === undefined || statedDays(row) !== null) return maturityDays(row, at);
  return { low: Math.max(0, fundWamDays), high: null };
}

/** What the part without weighed rows may mature in; null where there is none or it never matures. */
function restRange(positions: Positions, at: At): DayRange | null {
  if (positions.remainder.amount.isZero()) return null;
  if (positions.unlisted) return OPEN;
  const ranges = positions.unweighed.map((row) => maturityDays(row, at));
  const maturing = ranges.filter((range): range is DayRange => range !== null);
  if (maturing.length === 0) return null;
  // How the remainder splits is not known, so neither is how much of it weighs in the average.
  if (maturing.length < ranges.length) return OPEN;
  const highs = maturing.map((range) => range.high);
  return {
    low: Math.min(...maturing.map((range) => range.low)),
    high: highs.reduce(
      (most, high) => (most === null || high === null ? null : Math.max(most, high)),
      0,
    ),
  };
}

function nothingMatures() {
  return unknown(
    ["position[].residualMaturityDays"],
    "not_computed",
    "nothing in the reserve has a maturity",
  );
}
