import type { At } from "@/domain/checklist/parameter";
import { type IsoDate, toEpochDay } from "@/domain/dates";
import { toLegalArea } from "@/domain/facts/countries";
import type { Figure } from "@/domain/regime/condition";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { FUND_COLUMNS, moneyFundOf } from "@/domain/reserve/held-funds";
import { type Position, shareOfLines } from "@/domain/reserve/share";
import { BILL_DAYS, BILL_MONTHS, CREDIT_REVIEW_DAYS } from "./parameters";

const ALLOWED: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "usTreasuryBill",
  "overnightReverseRepo",
  "termReverseRepo",
  "governmentMoneyFund",
]);
const ALLOWED_DEPOSITS: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "bankDemandDeposit",
  "bankDepositUnsplit",
]);
export const REVERSE_REPO: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "overnightReverseRepo",
  "termReverseRepo",
]);
/** Trades on their way are neither an asset of the four classes nor one outside them. */
const IN_TRANSIT: AssetClass = "settlementItem";

export const OUTSIDE_COLUMNS = ["position[].assetClass", "position[].counterpartyCountry"];

/** Whether a position lies outside the four classes; null where its class or the bank's country is open. */
export function isOutside({ values }: Position): boolean | null {
  const { assetClass, counterpartyCountry } = values;
  if (assetClass === undefined) return null;
  if (assetClass === IN_TRANSIT || ALLOWED.has(assetClass)) return false;
  if (!ALLOWED_DEPOSITS.has(assetClass)) return true;
  return counterpartyCountry === undefined ? null : toLegalArea(counterpartyCountry) !== "US";
}

export const OUTSIDE_SHARE: Figure = {
  label: "share of the reserve outside the four classes",
  reads: [...OUTSIDE_COLUMNS, "position[].amountUsd"],
  unit: "percent",
  of: (view) =>
    shareOfLines(
      view,
      (row) =>
        isOutside(row) ?? { columns: OUTSIDE_COLUMNS, what: "stated class or country of the bank" },
      IN_TRANSIT,
    ),
};

export const BILL_COLUMNS = [
  "position[].assetClass",
  "position[].acquiredOn",
  "position[].maturityOn",
  "position[].residualMaturityDays",
];

/** Whether a position is a bill bought too long before it matures; null where that is open. */
export function isLateBill({ values }: Position, at: At): boolean | null {
  const { assetClass, acquiredOn, maturityOn, residualMaturityDays } = values;
  if (assetClass === undefined) return null;
  if (assetClass !== "usTreasuryBill") return false;
  // Bought before the reserve date, so at least as many days were left on the day of purchase.
  if (residualMaturityDays !== undefined && residualMaturityDays > at(BILL_DAYS)) return true;
  if (acquiredOn === undefined || maturityOn === undefined) return null;
  return !isWithinMonths(acquiredOn, maturityOn, at(BILL_MONTHS));
}

export const LATE_BILL_SHARE: Figure = {
  label: "share of the reserve in bills bought too early",
  reads: [...BILL_COLUMNS, "position[].amountUsd"],
  unit: "percent",
  of: (view) =>
    shareOfLines(
      view,
      (row) =>
        isLateBill(row, view.at) ?? { columns: BILL_COLUMNS, what: "stated day of purchase" },
    ),
};

const MONTHS_IN_YEAR = 12;
const monthOf = (day: IsoDate): number =>
  Number(day.slice(0, 4)) * MONTHS_IN_YEAR + Number(day.slice(5, 7));

/** At most so many calendar months later: from the 10th of May to the 10th of August are three. */
function isWithinMonths(from: IsoDate, to: IsoDate, months: number): boolean {
  const passed = monthOf(to) - monthOf(from);
  return passed < months || (passed === months && to.slice(8) <= from.slice(8));
}

export const REPO_COLUMNS = [
  "position[].assetClass",
  "position[].repoCollateral",
  "position[].repoClearing",
  "position[].repoCreditReviewOn",
];

/** Whether a position is a reverse repo of another kind than the guidance lets in; null where that is open. */
export function isOtherRepo({ values }: Position, at: At, asOf: IsoDate): boolean | null {
  const { assetClass, repoCollateral } = values;
  if (assetClass === undefined) return null;
  if (!REVERSE_REPO.has(assetClass)) return false;
  if (assetClass === "termReverseRepo") return true;
  if (repoCollateral !== undefined && repoCollateral !== "usTreasury") return true;
  const isSettledWell = settlesWell({ values }, at, asOf);
  if (isSettledWell === false) return true;
  return repoCollateral === undefined || isSettledWell === null ? null : false;
}

function settlesWell({ values }: Pick<Position, "values">, at: At, asOf: IsoDate): boolean | null {
  const { repoClearing, repoCreditReviewOn } = values;
  if (repoClearing === undefined) return null;
  if (repoClearing !== "bilateral") return repoClearing === "triParty";
  const today = toEpochDay(asOf);
  const reviewed = repoCreditReviewOn === undefined ? null : toEpochDay(repoCreditReviewOn);
  if (today === null || reviewed === null) return null;
  return reviewed <= today && today - reviewed <= at(CREDIT_REVIEW_DAYS);
}

export const FUND_CLASS_COLUMNS = ["position[].assetClass", ...FUND_COLUMNS];

/** Whether a position is a government money fund or held through one; null where that is open. */
export function isFund(row: Position): boolean | null {
  const fund = moneyFundOf(row);
  return fund === null ? null : fund === "governmentMoneyFund";
}
