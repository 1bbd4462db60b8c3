import type { FactView } from "../derivation/fact-view";
import { type AssetClass, BANK_DEPOSITS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { type DayRange, dueDays } from "../reserve/maturity";
import type { Positions } from "../reserve/positions";
import type { Position } from "../reserve/share";
import { toCents } from "./cents";
import type { RunEnd } from "../stress/run-ladder";

/** A line of the reserve at one end of what is known. */
export type Holding = {
  /** Null where the class is not known. */
  readonly assetClass: AssetClass | null;
  /** Who owes it, as names are compared; null where nobody is named. */
  readonly bank: string | null;
  readonly isDeposit: boolean;
  readonly cents: number;
  /** Calendar days until it pays by itself; null where it never does. */
  readonly due: number | null;
  readonly isSaleable: boolean;
};

/** The lines of a reserve at one end. */
export type Holdings = {
  readonly lines: readonly Holding[];
  /** What lines below zero and a remainder below zero come to, whole cents above zero. */
  readonly owed: number;
};

/**
 * The reserve at one end of what is known: `early` takes an open maturity at its first day, a line of no known class
 * as cash and what is not listed as cash; `late` takes none of them to pay or to sell. Pledged lines neither pay nor
 * sell at either end. Null where an amount is too large to follow to the cent.
 */
export function holdingsAt(view: FactView, positions: Positions, end: RunEnd): Holdings | null {
  const lines: Holding[] = [];
  let owed = 0;
  const rest = { amount: positions.remainder.amount, row: null };
  for (const { amount, row } of [...positions.lines, rest]) {
    const cents = toCents(amount);
    if (cents === null) return null;
    if (cents < 0) owed -= cents;
    else if (cents > 0)
      lines.push(
        row === null ? unlisted(cents, end) : toHolding(row, cents, [dueDays(row, view.at), end]),
      );
  }
  return { lines, owed };
}

const NOBODY = { assetClass: null, bank: null, isDeposit: false, isSaleable: false } as const;

function unlisted(cents: number, end: RunEnd): Holding {
  return { ...NOBODY, cents, due: end === "early" ? 0 : null };
}

function toHolding(
  { values }: Position,
  cents: number,
  [range, end]: readonly [DayRange | null, RunEnd],
): Holding {
  const { assetClass, encumbered } = values;
  const name = sameName(values.counterpartyGroup ?? values.counterparty ?? "");
  const bank = name === "" ? null : name;
  const isFree = encumbered !== true;
  const due = isFree && range !== null ? range[end === "early" ? "low" : "high"] : null;
  if (assetClass === undefined) return { ...NOBODY, bank, cents, due };
  const isDeposit = BANK_DEPOSITS.has(assetClass);
  return { assetClass, bank, isDeposit, cents, due, isSaleable: isFree };
}

/** Columns whose absence separates the two ends, in order. */
export function openColumns(view: FactView, positions: Positions): readonly string[] {
  const missing = new Set<string>();
  for (const { row, amount } of positions.lines) {
    if (amount.isNegative() || row.values.encumbered === true) continue;
    const range = dueDays(row, view.at);
    if (row.values.assetClass === undefined) missing.add("position[].assetClass");
    else if (range !== null && range.low !== range.high)
      missing.add("position[].residualMaturityDays");
  }
  if (!positions.remainder.amount.isZero())
    for (const column of positions.missing) missing.add(column);
  return [...missing].sort();
}
