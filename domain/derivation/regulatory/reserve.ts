import { type Decimal, HUNDRED } from "../../decimal";
import { toLegalArea } from "../../facts/countries";
import { type FactState, known } from "../../facts/state";
import { DOLLAR_PAPER } from "../../reserve/asset-classes";
import { toPercent } from "../../reserve/exact-sum";
import { dueDays } from "../../reserve/maturity";
import { LIQUIDITY_STEPS } from "../../reserve/parameters";
import { NO_CLASS, type Position, shareOfLines } from "../../reserve/share";
import { type Membership, type MissingCells, Tally } from "../../reserve/tally";
import { isWeighed, weighedAccounts } from "../../reserve/weighed";
import type { FactView } from "../fact-view";
import { joinGaps } from "../gaps";
import { computeFrom, isAboveZero } from "../interval";

const NO_MATURITY_STATED: MissingCells = {
  columns: ["position[].residualMaturityDays"],
  what: "stated maturity",
};
const NO_TERM: MissingCells = {
  columns: ["position[].withdrawableOnDemand"],
  what: "stated term of deposit",
};
const NO_CURRENCY: MissingCells = { columns: ["position[].currency"], what: "stated currency" };
const NO_LISTED_CURRENCY: MissingCells = {
  columns: ["coin.referenceCurrency", "position[].currency"],
  what: "currency that can be compared",
};
const NO_FORM: MissingCells = { columns: ["position[].tokenised"], what: "stated form" };
const NO_COUNTRY: MissingCells = { columns: ["account[].country"], what: "stated country" };

/**
 * Share that falls due by contract within one or five working days, nothing sold, in percent. Calendar days of
 * `reserve.liquiditySteps` stand for working days. A class that never falls due is out.
 */
export function maturingShare(view: FactView, step: "day" | "week"): FactState<Decimal> {
  const limit = view.at(LIQUIDITY_STEPS)[step].calendar;
  return shareOfLines(view, (row) => {
    const due = dueDays(row, view.at);
    if (due === null || due.low > limit) return false;
    return due.high !== null && due.high <= limit ? true : NO_MATURITY_STATED;
  });
}

/** Share that pays in the coin's reference currency, percent; US government paper pays in dollars by definition. */
export function sameCurrencyShare(view: FactView): FactState<Decimal> {
  const reference = view.fact("coin.referenceCurrency");
  if (reference.status !== "known") return joinGaps([reference]);
  const wanted = reference.value;
  return shareOfLines(view, ({ values: { currency, assetClass } }) => {
    const paysDollars = assetClass !== undefined && DOLLAR_PAPER.has(assetClass);
    const paid = currency ?? (paysDollars ? "USD" : null);
    if (paid === null) return NO_CURRENCY;
    // Two currencies outside the list may or may not be the same one.
    if (wanted === "other" && paid === "other") return NO_LISTED_CURRENCY;
    return paid === wanted;
  });
}

/** Share in central-bank balances and bank deposits payable at once, percent. */
export function onDemandDepositShare(view: FactView): FactState<Decimal> {
  return shareOfLines(view, (row) => {
    const { assetClass } = row.values;
    if (assetClass === undefined) return NO_CLASS;
    if (assetClass === "centralBankBalance" || assetClass === "bankDemandDeposit") return true;
    return assetClass === "bankDepositUnsplit" ? isPayableAtOnce(row, view) : false;
  });
}

function isPayableAtOnce(row: Position, view: FactView): Membership {
  const { withdrawableOnDemand } = row.values;
  if (withdrawableOnDemand !== undefined) return withdrawableOnDemand;
  const due = dueDays(row, view.at);
  if (due === null || due.low > 0) return false;
  return due.high === 0 ? true : NO_TERM;
}

/** Share held as tokens, percent. A line not flagged counts as not in token form. */
export function tokenisedShare(view: FactView): FactState<Decimal> {
  return shareOfLines(view, ({ values, unknown }) => {
    if (values.tokenised !== undefined) return values.tokenised;
    return unknown.tokenised === undefined ? false : NO_FORM;
  });
}

/** Loss of the house's stress in percent of the reserve value, at most 100. */
export function stressLossShare(view: FactView): FactState<Decimal> {
  const inputs = [view.fact("reserve.stressedLossUsd"), view.fact("reserve.fairValueUsd")] as const;
  return computeFrom(...inputs, (loss, value) => {
    if (!isAboveZero(value)) return null;
    return loss.gt(value) ? HUNDRED : toPercent(loss, value);
  });
}

/**
 * Money in accounts kept in the United States, US dollars; bounded where an account has no country or the list
 * leaves part of the reserve out. Negative balances are left out.
 */
export function heldInUnitedStates(view: FactView): FactState<Decimal> {
  const base = weighedAccounts(view);
  if (!isWeighed(base)) return base;
  const tally = new Tally(base);
  for (const line of base.lines) {
    if (!isAboveZero(line.amount)) continue;
    const { country } = line.row.values;
    if (country === undefined) tally.addOpen(line, NO_COUNTRY);
    else if (toLegalArea(country) === "US") tally.addSure(line);
  }
  const mayBeThere =
    base.unlisted ||
    base.unweighed.some(({ values: { country } }) => !country || toLegalArea(country) === "US");
  if (mayBeThere) tally.addRemainder(base.remainder, base.whole, false);
  const low = tally.low().toDecimal();
  return tally.isSettled()
    ? known(low)
    : tally.toBounded([low, tally.high().toDecimal()], base.whole);
}
