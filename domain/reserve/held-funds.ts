import type { Row } from "../profile/profile";
import { type AssetClass, MONEY_FUNDS } from "./asset-classes";
import { NO_CLASS } from "./share";
import type { Membership, MissingCells } from "./tally";

/** What has to be stated of a line to tell whether it is held through a money fund. */
export const FUND_COLUMNS = ["position[].wrapper", "position[].fundKind"] as const;

const NO_FUND_KIND: MissingCells = {
  columns: FUND_COLUMNS,
  what: "stated kind of the fund that holds it",
};

/** The class of a money fund, or that there is none. */
type Fund = AssetClass | "none";

const NO_FUND: readonly Fund[] = ["none"];
const ANY_FUND: readonly Fund[] = [...MONEY_FUNDS, "none"];

/**
 * Every money fund a line may count as, as far as it is known: the fund that holds it where that is a money fund, else
 * the line itself. A fund entered by its holdings is as much a fund as one entered by its own line.
 */
function fundsOf({ values, unknown }: Row<"position">): readonly Fund[] {
  const { assetClass, wrapper, fundKind } = values;
  const itself = assetClass === undefined ? ANY_FUND : isFund(assetClass) ? [assetClass] : NO_FUND;
  if (wrapper === undefined && unknown.wrapper === undefined) return itself;
  if (fundKind === undefined) return [...MONEY_FUNDS, ...itself];
  return fundKind === "otherFund" ? itself : [fundKind];
}

const isFund = (assetClass: AssetClass): boolean => MONEY_FUNDS.has(assetClass);

/** The class of the money fund a line is or is held through, "none" where there is none; null where that is open. */
export function moneyFundOf(row: Row<"position">): Fund | null {
  const [first, ...others] = fundsOf(row);
  return first === undefined || others.some((each) => each !== first) ? null : first;
}

/** Whether a line is a money fund of these classes or held through one. */
export function inMoneyFund(row: Row<"position">, classes: ReadonlySet<AssetClass>): Membership {
  const isIn = (fund: Fund): boolean => fund !== "none" && classes.has(fund);
  const funds = fundsOf(row);
  if (funds.every(isIn)) return true;
  if (!funds.some(isIn)) return false;
  return row.values.assetClass === undefined ? NO_CLASS : NO_FUND_KIND;
}
