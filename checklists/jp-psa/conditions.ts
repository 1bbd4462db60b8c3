import { all, any, type Condition, type Figure, is, not, someRow } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { NO_CLASS, type Position, shareOfLines } from "@/domain/reserve/share";
import type { Membership } from "@/domain/reserve/tally";
import { inMarket } from "../common/markets";
import { awaitsLicence } from "../common/licences";
import { beside, shareOfOthers } from "../common/reserve-mix";

export const SINCE_2023: Force = {
  status: "in_force",
  from: "2023-06-01",
  until: null,
  text: "In force since 1 June 2023.",
};

export const SINCE_2026: Force = {
  status: "in_force",
  from: "2026-06-01",
  until: null,
  text: "In force since 1 June 2026 (Act No. 66 of 2025).",
};

export const ISSUED_IN_JAPAN: Condition = inMarket("issuedFrom", "JP");
export const FOREIGN_ISSUED: Condition = not(ISSUED_IN_JAPAN);

export const FUNDS_TRANSFER_TYPE: Condition = all(
  ISSUED_IN_JAPAN,
  is("issuer.entityKind", "fundsTransfer"),
);

export const TRUST_TYPE: Condition = all(
  ISSUED_IN_JAPAN,
  is("issuer.entityKind", "trustBank", "trustCompany"),
);

export const CLAIM_ON_ISSUER: Condition = is(
  "holder.claim",
  "beneficialInterest",
  "statutoryPriority",
  "directClaimSecured",
  "directClaimUnsecured",
);

/** A Japanese permission is applied for, or granted with conditions still open. */
export const LICENCE_UNDER_WAY: Condition = awaitsLicence(
  "licences are Japanese permissions to issue still under way",
  "jpBank",
  "jpFundsTransfer",
  "jpTrust",
);

export const BONDS: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
  "nonUsSovereign",
]);
const DEPOSITS: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
]);

const SHARE_READS: readonly string[] = [
  "position[].assetClass",
  "position[].amountUsd",
  "reserve.fairValueUsd",
];
const NO_TERM = {
  columns: ["position[].withdrawableOnDemand"],
  what: "stated term of its deposits",
};

export const HOLDS_BONDS: Condition = someRow("position", {
  says: "holdings are government bonds",
  columns: ["position[].assetClass"],
  test: ({ values: { assetClass } }) => (assetClass === undefined ? null : BONDS.has(assetClass)),
});

/** A deposit whose term is not given counts by whether all of it can be drawn at once. */
export function isBondOrTermDeposit({ values }: Position): Membership {
  const { assetClass, withdrawableOnDemand } = values;
  if (assetClass === undefined) return NO_CLASS;
  if (assetClass === "bankTermDeposit" || BONDS.has(assetClass)) return true;
  if (assetClass !== "bankDepositUnsplit") return false;
  return withdrawableOnDemand === undefined ? NO_TERM : !withdrawableOnDemand;
}

export const BOND_AND_TERM_SHARE: Figure = {
  label: "bonds and time deposits in the reserve",
  reads: [...SHARE_READS, "position[].withdrawableOnDemand"],
  unit: "percent",
  of: (view) => shareOfLines(view, isBondOrTermDeposit),
};

export const isOtherAsset = beside(new Set([...BONDS, ...DEPOSITS]));

export const OTHER_ASSET_SHARE: Figure = shareOfOthers(
  "assets other than deposits and government bonds",
  isOtherAsset,
);

export const JAPANESE_TOUCH: Condition = any(inMarket("offered", "JP"), ISSUED_IN_JAPAN);
