import { Decimal, ZERO } from "../../decimal";
import { type FactState, known, type Unknown, unknown } from "../../facts/state";
import { type AssetClass, BANK_DEPOSITS } from "../../reserve/asset-classes";
import { sameName } from "../../reserve/concentration";
import { toPercent } from "../../reserve/exact-sum";
import { isCashWithin } from "../../reserve/liquidity";
import { LIQUIDITY_STEPS } from "../../reserve/parameters";
import { hasPositions, type Positions, positionsOf } from "../../reserve/positions";
import { NO_CLASS, type Position } from "../../reserve/share";
import { type Membership, type MissingCells, Tally } from "../../reserve/tally";
import type { Line } from "../../reserve/weighed";
import { MOST_DEPOSIT_BANKS } from "../custody-parameters";
import { groupOf, largestDepositShare } from "../deposit-facts";
import type { FactView } from "../fact-view";
import { listGap } from "../gaps";
import { isAboveZero } from "../interval";

/** Classes that are a claim on an institution; a line that is not described is taken for one. */
const CLAIMS: ReadonlySet<AssetClass> = new Set<AssetClass>([
  ...BANK_DEPOSITS,
  "overnightReverseRepo",
  "termReverseRepo",
  "repoCashReceived",
  "certificateOfDeposit",
  "commercialPaper",
  "corporateBond",
  "coveredBond",
  "securedLoan",
  "equity",
  "otherStablecoin",
  "ownToken",
  "other",
]);

const NO_NAME: MissingCells = { columns: ["position[].counterparty"], what: "named counterparty" };

type Bucket = (row: Position) => Membership;
const WHOLE_RESERVE: Bucket = () => true;

function isClaim({ values: { assetClass } }: Position): Membership {
  return assetClass === undefined ? NO_CLASS : CLAIMS.has(assetClass);
}

function nameOf({ values }: Position): string | null {
  const name = sameName(values.counterpartyGroup ?? values.counterparty ?? "");
  return name === "" ? null : name;
}

/**
 * Largest claim on one counterparty group over deposits, repo and paper, in percent of the positions above zero.
 * Claims that name nobody may all be on the largest group or on many others: then the share is bounded.
 */
export function largestInstitutionShare(view: FactView): FactState<Decimal> {
  return largestClaim(view, WHOLE_RESERVE);
}

/** As `largestInstitutionShare`, among what is cash within one business day and in percent of it. */
export function largestInstitutionOfDay(view: FactView): FactState<Decimal> {
  const step = view.at(LIQUIDITY_STEPS).day;
  return largestClaim(view, (row) => isCashWithin(row, step, view.at));
}

/** Money of a bucket by who owes it, US dollars. */
class Claims {
  readonly named = new Map<string, Decimal>();
  /** Everything that is in the bucket for sure. */
  inside = ZERO;
  /** The part of `inside` that may be owed by any group. */
  unnamed = ZERO;
  /** What may be in the bucket and is a claim, or may be one. */
  openClaims = ZERO;
  /** What may be in the bucket and is no claim. */
  openRest = ZERO;

  addInside(amount: Decimal, name: string | null): void {
    this.inside = this.inside.plus(amount);
    if (name === null) this.unnamed = this.unnamed.plus(amount);
    else this.named.set(name, amount.plus(this.named.get(name) ?? ZERO));
  }

  addOpen(amount: Decimal, mayBeClaim: boolean): void {
    if (mayBeClaim) this.openClaims = this.openClaims.plus(amount);
    else this.openRest = this.openRest.plus(amount);
  }

  largest(): Decimal {
    return [...this.named.values()].reduce((most, size) => Decimal.max(most, size), ZERO);
  }
}

function largestClaim(view: FactView, isIn: Bucket): FactState<Decimal> {
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return positions;
  const claims = new Claims();
  const tally = new Tally(positions);
  for (const line of positions.lines) {
    if (isAboveZero(line.amount)) addLine({ claims, tally }, line, isIn);
  }
  addRest({ claims, tally }, positions, isIn);
  const { inside, unnamed, openClaims, openRest } = claims;
  const most = inside.plus(openClaims);
  if (!isAboveZero(most)) return emptyBucket();
  const largest = claims.largest();
  const low = toPercent(largest, most.plus(openRest));
  if (tally.isSettled()) return known(low);
  const high = toPercent(largest.plus(unnamed).plus(openClaims), most);
  return tally.toBounded([low, high], positions.whole);
}

type Sums = { readonly claims: Claims; readonly tally: Tally };

function addLine({ claims, tally }: Sums, line: Line<"position">, isIn: Bucket): void {
  const membership = isIn(line.row);
  const claim = isClaim(line.row);
  if (membership === false) return;
  if (membership !== true) {
    claims.addOpen(line.amount, claim !== false);
    tally.addOpen(line, membership);
  } else if (claim === false) {
    claims.inside = claims.inside.plus(line.amount);
  } else {
    const name = claim === true ? nameOf(line.row) : null;
    claims.addInside(line.amount, name);
    if (name === null) tally.addOpen(line, claim === true ? NO_NAME : claim);
  }
}

/** Counts what no weighed row accounts for. */
function addRest({ claims, tally }: Sums, positions: Positions, isIn: Bucket): void {
  const { remainder, unlisted, unweighed, whole } = positions;
  const rows = unweighed.filter((row) => isIn(row) !== false);
  if (remainder.amount.isZero() || (!unlisted && rows.length === 0)) return;
  const mayBeClaim = unlisted || rows.some((row) => isClaim(row) !== false);
  const isInside = isIn === WHOLE_RESERVE;
  if (!isInside) claims.addOpen(remainder.amount, mayBeClaim);
  else if (mayBeClaim) claims.addInside(remainder.amount, null);
  else claims.inside = claims.inside.plus(remainder.amount);
  if (!isInside || mayBeClaim) tally.addRemainder(remainder, whole, false);
}

function emptyBucket(): Unknown {
  const missing = ["position[].amountUsd", "position[].liquidityDays"];
  return unknown(missing, "not_computed", "a share of nothing is not defined");
}

/**
 * Largest deposit at one bank group, insured or not, in percent of the reserve value: what the largest uninsured
 * exposure would be if nothing were insured.
 */
export function largestBankDeposit(view: FactView): FactState<Decimal> {
  return largestDepositShare(view, (_row, amount) => amount);
}

const CUSTODIAN_COLUMNS = ["account[].institution", "account[].affiliated"];

/**
 * Number of groups outside the issuer's own that hold part of the reserve. Institutions nobody names may belong to
 * a named group or to up to `custody.mostDepositBanks` others.
 */
export function custodianCount(view: FactView): FactState<number> {
  const visible = view.rows("account");
  if (!visible.researched) return listGap(view, "account", CUSTODIAN_COLUMNS);
  const outside = visible.rows.filter(({ values }) => values.affiliated !== true);
  const all = new Set(outside.flatMap((row) => groupOf(row) ?? []));
  const sureRows = outside.filter(({ values }) => values.affiliated === false);
  const sure = new Set(sureRows.flatMap((row) => groupOf(row) ?? []));
  const low = Math.max(sure.size, sureRows.length > 0 ? 1 : 0);
  const isOpen =
    !visible.complete || visible.hidden > 0 || outside.some((row) => groupOf(row) === null);
  if (!isOpen && all.size === sure.size) return known(low);
  const high = isOpen ? Math.max(view.at(MOST_DEPOSIT_BANKS), all.size) : all.size;
  const why = isOpen
    ? "not every institution that holds the reserve is named"
    : "some institutions may belong to the issuer's group";
  return { status: "bounded", low, high, why, missing: CUSTODIAN_COLUMNS };
}
