import { Decimal, ZERO } from "../decimal";
import type { ColumnValue } from "../facts/lists";
import { type FactState, known } from "../facts/state";
import type { Row } from "../profile/profile";
import { BANK_DEPOSITS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { hasPositions, positionsOf } from "../reserve/positions";
import { noReserve } from "./custody-facts";
import type { FactView, VisibleList } from "./fact-view";
import { joinGaps, listGap } from "./gaps";
import { toPercent } from "../reserve/exact-sum";
import { endsOf, isAboveZero } from "./interval";

type Account = Row<"account">;
type Kind = ColumnValue<"account", "kind">;

export const BANKS: ReadonlySet<Kind> = new Set<Kind>(["gsib", "largeBank", "bank"]);

/** Deposits as the accounts tell them. US dollars. */
type Deposits = {
  /** Uninsured money by named group. */
  readonly byGroup: ReadonlyMap<string, Decimal>;
  /** Uninsured money at banks nobody names. */
  readonly unnamed: Decimal;
  /** All money at banks, insured or not. */
  readonly gross: Decimal;
  /** All money at institutions that may or may not be banks. */
  readonly unclear: Decimal;
  /** Every account has its amount and no row is left out. */
  readonly isListed: boolean;
};

function depositsOf(
  { rows, complete, hidden }: VisibleList<"account">,
  exposureOf: Exposure,
): Deposits {
  const byGroup = new Map<string, Decimal>();
  let unnamed = ZERO;
  let gross = ZERO;
  let unclear = ZERO;
  let isListed = complete && hidden === 0;
  for (const row of rows) {
    const { kind, amountUsd } = row.values;
    if (kind !== undefined && !BANKS.has(kind)) continue;
    if (amountUsd === undefined) {
      isListed = false;
      continue;
    }
    const money = Decimal.max(ZERO, amountUsd);
    if (kind === undefined) {
      unclear = unclear.plus(money);
      continue;
    }
    gross = gross.plus(money);
    const uninsured = exposureOf(row, money);
    const group = groupOf(row);
    if (group === null) unnamed = unnamed.plus(uninsured);
    else byGroup.set(group, uninsured.plus(byGroup.get(group) ?? ZERO));
  }
  return { byGroup, unnamed, gross, unclear, isListed };
}

/** What counts of a deposit: all of it, or what insurance does not pay. */
export type Exposure = (row: Account, amount: Decimal) => Decimal;

/** Deposit insurance nobody states counts as none. */
function uninsuredOf({ values }: Account, amount: Decimal): Decimal {
  return Decimal.max(ZERO, amount.minus(values.insuredUsd ?? ZERO));
}

/** Name of the banking group, spelt for comparison; null where nobody names it. */
export function groupOf({ values }: Account): string | null {
  const name = (values.institutionGroup ?? values.institution ?? "").trim();
  return name === "" ? null : sameName(name);
}

/** Bank deposits as the positions tell them, US dollars: for sure and at most. Null where they tell nothing. */
function depositsHeld(view: FactView): { readonly low: Decimal; readonly high: Decimal } | null {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return null;
  let low = ZERO;
  for (const group of positions.groups) {
    if (BANK_DEPOSITS.has(group.assetClass)) low = low.plus(group.positive.toDecimal());
  }
  const open = positions.unclassed.reduce(
    (sum, { amount }) => (isAboveZero(amount) ? sum.plus(amount) : sum),
    ZERO,
  );
  const restMayBe =
    positions.unlisted ||
    positions.unweighed.some(
      ({ values }) => values.assetClass === undefined || BANK_DEPOSITS.has(values.assetClass),
    );
  const rest = restMayBe ? positions.remainder.amount : ZERO;
  return { low, high: low.plus(open).plus(rest) };
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
  return largestDepositShare(view, uninsuredOf);
}

/** As `largestBankShare`, of what the given measure counts of each deposit. */
export function largestDepositShare(view: FactView, exposureOf: Exposure): FactState<Decimal> {
  const reserve = view.fact("reserve.fairValueUsd");
  const accounts = view.rows("account");
  const held = depositsHeld(view);
  if (held !== null && held.high.isZero()) return known(ZERO);
  if (!accounts.researched && held === null) return listGap(view, "account", COLUMNS);
  if (reserve.status === "unknown") return joinGaps([reserve]);
  const [least, most] = endsOf(reserve);
  if (!isAboveZero(least)) return noReserve();
  const ends = largestEnds(depositsOf(accounts, exposureOf), held);
  const low = toPercent(Decimal.min(ends.low, most), most);
  const top = ends.high === null ? least : Decimal.min(ends.high, least);
  const high = Decimal.max(low, toPercent(top, least));
  if (ends.high !== null && ends.low.eq(ends.high) && reserve.status === "known") return known(low);
  return { status: "bounded", low, high, why: whyOpen(ends, reserve), missing: COLUMNS };
}

type Ends = { readonly low: Decimal; readonly high: Decimal | null };
type Held = { readonly low: Decimal; readonly high: Decimal };

function largestEnds(
  { byGroup, unnamed, gross, unclear, isListed }: Deposits,
  held: Held | null,
): Ends {
  const sizes = [...byGroup.values()];
  const largest = sizes.reduce((most, size) => Decimal.max(most, size), ZERO);
  const extra = largest.plus(unnamed);
  if (held === null) return { low: largest, high: isListed ? extra.plus(unclear) : null };
  // Accounts beyond the deposits held are custody, and nobody says at which bank.
  const custody = Decimal.max(ZERO, gross.plus(unclear).minus(held.low));
  const low = Decimal.max(ZERO, largest.minus(custody));
  const unexplained = Decimal.max(ZERO, held.high.minus(gross));
  const high = Decimal.min(held.high, extra.plus(Decimal.max(unclear, unexplained)));
  return { low, high: Decimal.max(low, high) };
}

function whyOpen({ high }: Ends, reserve: FactState<Decimal>): string {
  const why =
    high === null
      ? "accounts at banks are not listed in full"
      : "not every deposit is at a named bank";
  return reserve.status === "bounded" ? `${why}; ${reserve.why}` : why;
}
