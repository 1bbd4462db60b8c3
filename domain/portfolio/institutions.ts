import { Decimal, HUNDRED, sum, ZERO } from "../decimal";
import { groupOf } from "../derivation/deposit-facts";
import type { FactView } from "../derivation/fact-view";
import { endsOf, isAboveZero } from "../derivation/interval";
import type { Row } from "../profile/profile";
import { BANK_DEPOSITS } from "../reserve/asset-classes";
import { sameName } from "../reserve/concentration";
import { toPercent } from "../reserve/exact-sum";
import { splitNames } from "../reserve-analysis/exposures";
import { hasPositions, positionsOf } from "../reserve/positions";
import { NO_CLASS, shareOfLines } from "../reserve/share";
import type { MissingCells } from "../reserve/tally";
import { type Exposure, type HeldCoin, sortExposures, toExposure } from "./book";

/** Both ends of a share, in percent of a coin's reserve. */
type ShareRange = { readonly low: Decimal; readonly high: Decimal };

const ANYTHING: ShareRange = { low: ZERO, high: HUNDRED };
const NO_NAME: MissingCells = { columns: ["position[].counterparty"], what: "named bank" };

type Account = Row<"account">;
type Position = Row<"position">;

/** Names as written, by the name as it is compared; the first spelling in the alphabet stands. */
type Names = Map<string, string>;

function addName(names: Names, written: string | undefined): void {
  const name = (written ?? "").trim();
  if (name === "") return;
  const key = sameName(name);
  const found = names.get(key);
  if (found === undefined || name < found) names.set(key, name);
}

const writtenOn = ({ values }: Account): string | undefined =>
  values.institutionGroup ?? values.institution;
/** Everybody a line names as owing it; between several the split is not stated. */
const owedBy = ({ values }: Position): readonly string[] =>
  splitNames(values.counterpartyGroup ?? values.counterparty);

function isDeposit({ values: { assetClass } }: Position): boolean {
  return assetClass !== undefined && BANK_DEPOSITS.has(assetClass);
}

function addNamesOf(view: FactView, names: Names): void {
  for (const row of view.rows("account").rows) addName(names, writtenOn(row));
  for (const row of view.rows("position").rows.filter(isDeposit)) {
    for (const name of owedBy(row)) addName(names, name);
  }
}

/** The reserve's size at both ends, US dollars: as stated, else as its lines add up. Null where neither is known. */
function reserveOf(view: FactView): readonly [Decimal, Decimal] | null {
  const stated = view.fact("reserve.fairValueUsd");
  if (stated.status !== "unknown") {
    const [least, most] = endsOf(stated);
    if (isAboveZero(least)) return [least, most];
  }
  const positions = positionsOf(view);
  if (!hasPositions(positions)) return null;
  const whole = positions.whole.toDecimal();
  return [whole, whole];
}

/** What the accounts say a group keeps of a reserve: named money for sure, money nobody names at the high end. */
function keptBy(view: FactView, key: string): ShareRange {
  const accounts = view.rows("account");
  const reserve = reserveOf(view);
  if (!accounts.researched || reserve === null) return ANYTHING;
  const [least, most] = reserve;
  let named = ZERO;
  let open = ZERO;
  let listed = ZERO;
  let hasRest = !accounts.complete || accounts.hidden > 0;
  for (const row of accounts.rows) {
    const group = groupOf(row);
    const { amountUsd } = row.values;
    if (amountUsd === undefined) {
      if (group === null || group === key) hasRest = true;
      continue;
    }
    const money = Decimal.max(ZERO, amountUsd);
    listed = listed.plus(money);
    if (group === key) named = named.plus(money);
    else if (group === null) open = open.plus(money);
  }
  const rest = hasRest ? Decimal.max(ZERO, most.minus(listed)) : ZERO;
  return {
    low: toPercent(Decimal.min(named, most), most),
    high: toPercent(Decimal.min(named.plus(open).plus(rest), least), least),
  };
}

/**
 * What the reserve's own lines say is deposited with a group, percent: for sure what names it alone, at the high end
 * also what names it among others. Deposits that name nobody count at neither end.
 */
function owedTo(view: FactView, key: string): ShareRange {
  const leastOf = (isNamed: (keys: ReadonlySet<string>) => boolean): Decimal => {
    const share = shareOfLines(view, (row) => {
      if (row.values.assetClass === undefined) return NO_CLASS;
      if (!isDeposit(row)) return false;
      const keys = new Set(owedBy(row).map(sameName));
      return keys.size === 0 ? NO_NAME : isNamed(keys);
    });
    return share.status === "unknown" ? ZERO : Decimal.min(HUNDRED, endsOf(share)[0]);
  };
  return {
    low: leastOf((keys) => keys.size === 1 && keys.has(key)),
    high: leastOf((keys) => keys.has(key)),
  };
}

/**
 * The share of a coin's reserve that rests on one institution group, as the bank it is deposited with or as its
 * custodian. Percent, 0–100, lowest and highest possible: money kept where nobody says may be at any group.
 * Source: "Who holds the reserves", "Risks and limits even when backing exists".
 */
export function shareAtGroup(view: FactView, group: string): ShareRange {
  const key = sameName(group);
  const kept = keptBy(view, key);
  const owed = owedTo(view, key);
  const low = Decimal.max(kept.low, owed.low);
  return { low, high: Decimal.max(kept.high, owed.high, low) };
}

export type InstitutionExposures = {
  /** Groups that some coin names, largest lowest exposure first. */
  readonly groups: readonly Exposure[];
  /** US dollars that may sit at any one group because no source says where they are. */
  readonly unnamedUsd: Decimal;
};

/** A name no source can hold: what is left for it is what nobody names. */
const NOBODY = "\u0000";

/**
 * Banks and custodians across coins: holding × the group's share of that coin's reserve. US dollars. Where a coin does
 * not name a group, the part of its reserve that names nobody may still be there, and counts at the high end.
 */
export function exposureByInstitution(holdings: readonly HeldCoin[]): InstitutionExposures {
  const totalUsd = sum(holdings.map(({ amountUsd }) => amountUsd));
  const names: Names = new Map();
  const own = holdings.map((held) => {
    const mine: Names = new Map();
    if (held.reading !== null) addNamesOf(held.reading.view, mine);
    for (const written of mine.values()) addName(names, written);
    const most = held.reading === null ? HUNDRED : shareAtGroup(held.reading.view, NOBODY).high;
    return { held, mine, unnamedUsd: partOf(held.amountUsd, most) };
  });
  const groups = [...names].map(([key, name]) => {
    const naming = own.filter(({ mine }) => mine.has(key));
    const parts = naming.flatMap(({ held: { slug, symbol, amountUsd, reading } }) => {
      if (reading === null) return [];
      const { low, high } = shareAtGroup(reading.view, name);
      return [
        { slug, symbol, usd: { low: partOf(amountUsd, low), high: partOf(amountUsd, high) } },
      ];
    });
    const others = own.filter(({ mine }) => !mine.has(key));
    const unnamedUsd = sum(others.map((each) => each.unnamedUsd));
    return toExposure({ key, name, parts }, { totalUsd, unnamedUsd });
  });
  return { groups: sortExposures(groups), unnamedUsd: sum(own.map((each) => each.unnamedUsd)) };
}

/** A percentage of an amount. */
export function partOf(amountUsd: Decimal, pct: Decimal): Decimal {
  return amountUsd.times(pct).div(HUNDRED);
}
