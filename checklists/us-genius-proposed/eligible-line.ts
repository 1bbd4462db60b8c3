import type { At } from "@/domain/checklist/parameter";
import { type IsoDate, toEpochDay } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import { isAboveZero } from "@/domain/derivation/interval";
import { toLegalArea } from "@/domain/facts/countries";
import type { Row } from "@/domain/profile/profile";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { CREDIT_REVIEW_DAYS, OVERNIGHT_DAYS, TREASURY_DAYS } from "./parameters";

type Line = Row<"position">;
type Answer = boolean | null;
type ClassTest = (row: Line, at: At, asOf: IsoDate) => Answer;

export const LINE_COLUMNS = [
  "position[].assetClass",
  "position[].amountUsd",
  "position[].currency",
  "position[].counterpartyCountry",
  "position[].wrapper",
  "position[].residualMaturityDays",
  "position[].withdrawableOnDemand",
  "position[].tokenised",
  "position[].repoCollateral",
  "position[].repoCollateralMaxDays",
  "position[].repoOverCollateralPct",
  "position[].repoClearing",
  "position[].repoCreditReviewOn",
  "position[].fundRegistered",
  "position[].fundLookThroughOk",
];

export const LINE_PARAMETERS = [TREASURY_DAYS, OVERNIGHT_DAYS, CREDIT_REVIEW_DAYS];

const both = (...answers: readonly Answer[]): Answer => {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};

const oneOf = <T>(value: T | undefined, ...wanted: readonly T[]): Answer =>
  value === undefined ? null : wanted.includes(value);

const isNotNo = (value: boolean | undefined): Answer => value !== false;

/** No more days than the limit, also where only both ends are on record. */
function hasDays(
  { values, bounds }: Line,
  column: "residualMaturityDays" | "repoCollateralMaxDays",
  limit: number,
): Answer {
  const days = values[column];
  if (days !== undefined) return days <= limit;
  const { low = null, high = null } = bounds[column] ?? {};
  if (high instanceof Decimal && high.lte(limit)) return true;
  return low instanceof Decimal && low.gt(limit) ? false : null;
}

const isUs = ({ values: { counterpartyCountry: country } }: Line): Answer =>
  country === undefined ? null : toLegalArea(country) === "US";

const isDollars = ({ values }: Line): Answer => oneOf(values.currency, "USD");

const isShortTreasury: ClassTest = (row, at) =>
  hasDays(row, "residualMaturityDays", at(TREASURY_DAYS));

/** Whether this kind of Treasury is listed at all is asked in the proposals and not answered. */
const isUnclearTreasury: ClassTest = (row, at, asOf) =>
  isShortTreasury(row, at, asOf) === false ? false : null;

/** Eligible only with an approval that no column records. */
const needsApproval: ClassTest = (row) => (isUs(row) === false ? false : null);

const isRepoCash: ClassTest = (row, at) =>
  both(
    hasDays(row, "residualMaturityDays", at(OVERNIGHT_DAYS)),
    oneOf(row.values.repoCollateral, "usTreasury"),
    hasDays(row, "repoCollateralMaxDays", at(TREASURY_DAYS)),
    row.values.tokenised !== true,
  );

const isReverseRepo: ClassTest = (row, at, asOf) => {
  const { repoCollateral, repoOverCollateralPct: over, tokenised } = row.values;
  return both(
    oneOf(repoCollateral, "usTreasury"),
    over === undefined ? null : isAboveZero(over),
    isSoundlyCleared(row, at, asOf),
    tokenised !== true,
  );
};

const isSoundlyCleared: ClassTest = ({ values }, at, asOf) => {
  const { repoClearing, repoCreditReviewOn } = values;
  if (repoClearing === undefined) return null;
  if (repoClearing !== "bilateral") return true;
  if (repoCreditReviewOn === undefined) return null;
  const reviewed = toEpochDay(repoCreditReviewOn);
  const today = toEpochDay(asOf);
  if (reviewed === null || today === null) return null;
  return reviewed <= today && today - reviewed <= at(CREDIT_REVIEW_DAYS);
};

/** What a fund may hold, and the reserve itself. Classes without a test are not on the list. */
const HELD: Readonly<Partial<Record<AssetClass, ClassTest>>> = {
  cash: isDollars,
  centralBankBalance: (row) => both(isDollars(row), isUs(row)),
  bankDemandDeposit: (row) => both(isNotNo(row.values.withdrawableOnDemand), isUs(row)),
  bankTermDeposit: (row) => both(oneOf(row.values.withdrawableOnDemand, true), isUs(row)),
  bankDepositUnsplit: (row) => both(oneOf(row.values.withdrawableOnDemand, true), isUs(row)),
  usTreasuryBill: isShortTreasury,
  usTreasuryNoteBond: isShortTreasury,
  usTreasuryFrn: isUnclearTreasury,
  usTreasuryTips: isUnclearTreasury,
  usTreasuryStrip: isUnclearTreasury,
  repoCashReceived: isRepoCash,
  overnightReverseRepo: isReverseRepo,
};

const DIRECT: Readonly<Partial<Record<AssetClass, ClassTest>>> = {
  ...HELD,
  governmentMoneyFund: ({ values }) =>
    both(oneOf(values.fundRegistered, true), oneOf(values.fundLookThroughOk, true)),
  otherUsGovernment: needsApproval,
  agency: needsApproval,
};

/** Whether a line of the reserve belongs to one of the listed classes. What lowers the reserve is no asset. */
export const isListedLine: ClassTest = (row, at, asOf) => {
  const { assetClass, amountUsd, wrapper, fundRegistered, fundLookThroughOk } = row.values;
  if (amountUsd !== undefined && !isAboveZero(amountUsd)) return true;
  if (assetClass === undefined) return null;
  const isThroughFund = wrapper !== undefined && assetClass !== "governmentMoneyFund";
  const test = (isThroughFund ? HELD : DIRECT)[assetClass];
  if (test === undefined) return false;
  const own = test(row, at, asOf);
  return isThroughFund ? both(own, oneOf(fundRegistered, true), isNotNo(fundLookThroughOk)) : own;
};
