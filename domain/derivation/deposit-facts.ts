import { Decimal, HUNDRED, ZERO } from "../decimal";
import type { ColumnValue } from "../facts/lists";
import { type FactState, known, type Unknown, unknown } from "../facts/state";
import type { Row } from "../profile/profile";
import { BANK_DEPOSITS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { hasPositions, positionsOf } from "../reserve/positions";
import { MOST_DEPOSIT_BANKS } from "./custody-parameters";
import type { FactView } from "./fact-view";
import { joinGaps, listGap, partialGap } from "./gaps";
import { endsOf, toPercent } from "./interval";

type Account = Row<"account">;
type Kind = ColumnValue<"account", "kind">;

const BANKS: ReadonlySet<Kind> = new Set<Kind>(["gsib", "largeBank", "bank"]);
const SAFEST: ReadonlySet<Kind> = new Set<Kind>(["centralBank", "gsib"]);

/** Deposits as the accounts tell them. US dollars. */
type Deposits = {
  /** Uninsured money by named group. */
  readonly byGroup: ReadonlyMap<string, Decimal>;
  readonly unnamed: Decimal;
  /** Money at institutions whose kind is not known: deposits or not. */
  readonly unclear: Decimal;
  /** Bank accounts without an amount. */
  readonly withoutAmount: number;
  readonly all: Decimal;
};

function depositsOf(rows: readonly Account[]): Deposits {
  const byGroup = new Map<string, Decimal>();
  let unnamed = ZERO;
  let unclear = ZERO;
  let all = ZERO;
  let withoutAmount = 0;
  for (const row of rows) {
    const { kind, amountUsd } = row.values;
    if (kind !== undefined && !BANKS.has(kind)) continue;
    if (amountUsd === undefined) {
      withoutAmount += 1;
      continue;
    }
    const uninsured = uninsuredOf(row, amountUsd);
    const group = groupOf(row);
    if (kind === undefined) unclear = unclear.plus(uninsured);
    else {
      all = all.plus(uninsured);
      if (group === null) unnamed = unnamed.plus(uninsured);
      else byGroup.set(group, uninsured.plus(byGroup.get(group) ?? ZERO));
    }
  }
  return { byGroup, unnamed, unclear, withoutAmount, all };
}

/** Deposit insurance nobody states counts as none. */
function uninsuredOf({ values }: Account, amount: Decimal): Decimal {
  return Decimal.max(ZERO, amount.minus(values.insuredUsd ?? ZERO));
}

function groupOf({ values }: Account): string | null {
  const name = (values.institutionGroup ?? values.institution ?? "").trim();
  return name === "" ? null : sameName(name);
}

/** Bank deposits as the positions tell them, US dollars: for sure and at most. Null where they tell nothing. */
function depositsHeld(view: FactView): { readonly low: Decimal; readonly high: Decimal } | null {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return null;
  let low = ZERO;
  for (const group of positions.groups) {
    if (BANK_DEPOSITS.has(group.assetClass)) low = low.plus(group.positive);
  }
  const open = positions.unclassed.reduce((sum, { amount }) => (amount.gt(0) ? sum.plus(amount) : sum), ZERO);
  return { low, high: low.plus(open).plus(positions.remainder) };
}

const COLUMNS = ["account[].institution", "account[].kind", "account[].amountUsd"];

/**
 * Largest uninsured deposit exposure to one bank group, in percent of the reserve value. Deposits at banks nobody
 * names, and deposits among the positions that no account explains, may all sit at the largest group or nowhere
 * near it: then the share is bounded. Where accounts at banks exceed the deposits held, part of them is custody
 * of securities, and no group holds more deposits than there are.
 * Source: "Cash and bank deposits"; "Risks and limits even when backing exists".
 */
export function largestBankShare(view: FactView): FactState<Decimal> {
  const reserve = view.fact("reserve.fairValueUsd");
  const accounts = view.rows("account");
  const held = depositsHeld(view);
  if (held !== null && held.high.isZero()) return known(ZERO);
  if (!accounts.researched && held === null) return listGap(view, "account", COLUMNS);
  if (reserve.status === "unknown") return joinGaps([reserve]);
  const [least, most] = endsOf(reserve);
  if (!least.gt(0)) return unknown(["reserve.fairValueUsd"], "not_computed", "the reserve value is not above zero");
  const isListed = accounts.complete && accounts.hidden === 0;
  const ends = largestEnds(depositsOf(accounts.rows), held, isListed);
  const low = toPercent(Decimal.min(ends.low, most), most);
  const top = ends.high === null ? least : Decimal.min(ends.high, least);
  const high = Decimal.max(low, toPercent(top, least));
  if (ends.low.eq(ends.high ?? -1) && reserve.status === "known") return known(low);
  return { status: "bounded", low, high, why: whyOpen(ends, reserve), missing: COLUMNS };
}

type Ends = { readonly low: Decimal; readonly high: Decimal | null };
type Held = { readonly low: Decimal; readonly high: Decimal } | null;

function largestEnds(accounts: Deposits, held: Held, isListed: boolean): Ends {
  const sizes = [...accounts.byGroup.values()];
  const largest = sizes.reduce((most, size) => Decimal.max(most, size), ZERO);
  const named = sizes.reduce((sum, size) => sum.plus(size), ZERO);
  const extra = accounts.unnamed.plus(accounts.unclear);
  if (held === null) {
    const isOpen = !isListed || accounts.withoutAmount > 0;
    return { low: largest, high: isOpen ? null : largest.plus(extra) };
  }
  if (named.gt(held.high)) {
    const certain = sizes.map((size) => held.low.minus(accounts.all.minus(size)).minus(accounts.unclear));
    return { low: Decimal.max(ZERO, ...certain), high: Decimal.min(largest.plus(extra), held.high) };
  }
  // Deposits that no account explains may sit at the largest group as well.
  const hidden = Decimal.max(ZERO, held.high.minus(named));
  const isExplained = isListed && accounts.withoutAmount === 0 && accounts.all.gte(held.high);
  const spread = isExplained ? Decimal.min(extra, hidden) : hidden;
  return { low: largest, high: largest.plus(spread) };
}

function whyOpen({ high }: Ends, reserve: FactState<Decimal>): string {
  const why = high === null ? "accounts at banks are not listed in full" : "not every deposit is at a named bank";
  return reserve.status === "bounded" ? `${why}; ${reserve.why}` : why;
}

/**
 * Number of independent bank groups that hold deposits. Deposits at banks nobody names may be at one of the named
 * groups or at up to `custody.mostDepositBanks` others.
 */
export function depositBankCount(view: FactView): FactState<number> {
  const visible = view.rows("account");
  if (!visible.researched) return listGap(view, "account", COLUMNS);
  const named = new Set<string>();
  const unclear = new Set<string>();
  let isOpen = !visible.complete || visible.hidden > 0;
  let hasUnnamed = false;
  for (const row of visible.rows) {
    const { kind } = row.values;
    if (kind !== undefined && !BANKS.has(kind)) continue;
    const group = groupOf(row);
    if (group === null) isOpen = true;
    else if (kind === undefined) unclear.add(group);
    else named.add(group);
    hasUnnamed ||= group === null && kind !== undefined;
  }
  const low = hasUnnamed ? Math.max(1, named.size) : named.size;
  if (!isOpen && unclear.size === 0) return known(low);
  const most = Math.max(view.at(MOST_DEPOSIT_BANKS), named.size);
  const high = isOpen ? most : new Set([...named, ...unclear]).size;
  const why = isOpen ? "not every deposit is at a named bank" : "some institutions may not be banks";
  return { status: "bounded", low, high, why, missing: COLUMNS.slice(0, 2) };
}

/**
 * Of the money in deposit accounts: the share that is insured, at a central bank or at a globally systemic bank,
 * in percent. Where such accounts exceed the deposits held, part of them is custody of securities, and the share
 * is bounded. Source: "Cash and bank deposits".
 */
export function safeDepositShare(view: FactView): FactState<Decimal> {
  const columns = ["account[].insuredUsd", "account[].kind", "account[].amountUsd"];
  const visible = view.rows("account");
  if (!visible.researched) return listGap(view, "account", columns);
  if (!visible.complete || visible.hidden > 0) return partialGap(view, "account", columns);
  const sums = { safe: ZERO, unsafe: ZERO, openInsurance: ZERO, unclear: ZERO };
  for (const row of visible.rows) {
    const { kind, amountUsd, insuredUsd } = row.values;
    if (kind !== undefined && !BANKS.has(kind) && kind !== "centralBank") continue;
    if (amountUsd === undefined) return unknown(["account[].amountUsd"], "not_computed", "an account has no amount");
    if (!amountUsd.gt(0)) continue;
    if (kind === undefined) sums.unclear = sums.unclear.plus(amountUsd);
    else if (SAFEST.has(kind)) sums.safe = sums.safe.plus(amountUsd);
    else if (insuredUsd === undefined) sums.openInsurance = sums.openInsurance.plus(amountUsd);
    else {
      const insured = Decimal.max(ZERO, Decimal.min(amountUsd, insuredUsd));
      sums.safe = sums.safe.plus(insured);
      sums.unsafe = sums.unsafe.plus(amountUsd.minus(insured));
    }
  }
  return toSafeShare(sums, columns);
}

type SafeSums = {
  readonly safe: Decimal;
  readonly unsafe: Decimal;
  readonly openInsurance: Decimal;
  readonly unclear: Decimal;
};

function toSafeShare({ safe, unsafe, openInsurance, unclear }: SafeSums, columns: readonly string[]): FactState<Decimal> {
  const open = openInsurance.plus(unclear);
  const all = safe.plus(unsafe).plus(open);
  if (!all.gt(0)) return noDeposits(columns);
  const low = toPercent(safe, all);
  if (open.isZero()) return known(low);
  const high = toPercent(safe.plus(open), all);
  const why = openInsurance.isZero()
    ? "some institutions may not be banks"
    : "the insured part of some deposits is not stated";
  return { status: "bounded", low, high, why, missing: columns.slice(0, 2) };
}

function noDeposits(columns: readonly string[]): Unknown {
  return unknown(columns, "not_computed", "no deposits are on record");
}
