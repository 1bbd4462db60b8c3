import type { ColumnId } from "@/domain/facts/lists";
import { all, type Condition, type Figure, is, isNot, someRow } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { NO_CLASS, type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership } from "@/domain/reserve/tally";
import { awaitsLicence } from "../common/licences";
import { shareOfOthers } from "../common/reserve-mix";

export const SINCE_2024: Force = {
  status: "in_force",
  from: "2024-08-21",
  until: null,
  text: "In force since 21 August 2024 according to the rulebook; issued in June 2024, and the transition of one year is over.",
};

/** The financial free zones have codes and rules of their own. */
export const ONSHORE_CODES: readonly string[] = ["AE", "AE-ON", "AE-DU"];

const WORDS = {
  offered: "markets are in the Emirates outside the free zones and have the coin on offer",
  issuedFrom: "markets are in the Emirates outside the free zones and issue it",
} as const satisfies Partial<Record<ColumnId<"market">, string>>;

const onshore = (flag: keyof typeof WORDS): Condition =>
  someRow("market", {
    says: WORDS[flag],
    columns: ["market[].jurisdiction", `market[].${flag}`],
    test: ({ values }) => {
      const { jurisdiction } = values;
      if (jurisdiction !== undefined && !ONSHORE_CODES.includes(jurisdiction)) return false;
      const answer = values[flag];
      if (answer === false) return false;
      return jurisdiction === undefined || answer === undefined ? null : true;
    },
  });

export const OFFERED: Condition = onshore("offered");
export const ISSUED: Condition = onshore("issuedFrom");

export const DIRHAM_ISSUED: Condition = all(is("coin.referenceCurrency", "AED"), ISSUED);
export const FOREIGN_OFFERED: Condition = all(isNot("coin.referenceCurrency", "AED"), OFFERED);

/** A permission of the central bank is applied for, or granted with conditions still open. */
export const LICENCE_UNDER_WAY: Condition = awaitsLicence(
  "licences are central-bank permissions still under way",
  "aePaymentTokenIssuer",
  "aeForeignPaymentToken",
);

export const LIMIT_KEPT: Condition = is("coin.centralBankLimit", "none", "respected");

const CASH: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
]);
const NO_TERM = {
  columns: ["position[].withdrawableOnDemand"],
  what: "stated term of its deposits",
};
const NO_CURRENCY = { columns: ["position[].currency"], what: "stated currency" };

const SHARE_READS: readonly string[] = [
  "position[].assetClass",
  "position[].amountUsd",
  "position[].withdrawableOnDemand",
  "reserve.fairValueUsd",
];

/** A deposit whose term is not given is cash if all of it can be drawn at once. */
export function isCash({ values }: Position): Membership {
  const { assetClass, withdrawableOnDemand } = values;
  if (assetClass === undefined) return NO_CLASS;
  if (CASH.has(assetClass)) return true;
  if (assetClass !== "bankDepositUnsplit") return false;
  return withdrawableOnDemand ?? NO_TERM;
}

/** Neither cash nor government paper in dirham. What reduces the reserve cannot hide such an asset. */
export function isOtherAsset(row: Position): Membership {
  const { assetClass, amountUsd, currency } = row.values;
  if (amountUsd?.isNegative() === true) return false;
  if (assetClass === "nonUsSovereign")
    return currency === undefined ? NO_CURRENCY : currency !== "AED";
  const cash = isCash(row);
  return typeof cash === "boolean" ? !cash : cash;
}

export const CASH_SHARE: Figure = {
  label: "cash in the reserve",
  reads: SHARE_READS,
  unit: "percent",
  of: (view) => shareOfLines(view, isCash),
};

export const OTHER_ASSET_SHARE: Figure = shareOfOthers(
  "assets beside cash and government paper in dirham",
  isOtherAsset,
  [...SHARE_READS, "position[].currency"],
);
