import { all, type Condition, everyRow, type Figure, not } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { awaitsLicence } from "../common/licences";
import { atHomeInPart, inPart } from "../common/emirates";
import { beside, shareOfOthers } from "../common/reserve-mix";

export const SINCE_2024: Force = {
  status: "in_force",
  from: "2024-12-05",
  until: null,
  text: "In force since 5 December 2024; widened on 1 January 2026 (COBS chapter 19A).",
};

/** At home in the free zone. */
export const ZONE_ISSUER: Condition = atHomeInPart(
  "AE-ADGM",
  "the issuer is at home in Abu Dhabi Global Market",
  inPart("AE-ADGM", "issuedFrom", "markets are Abu Dhabi Global Market and issue the coin"),
);

export const OFFERED_IN_ZONE: Condition = inPart(
  "AE-ADGM",
  "offered",
  "markets are Abu Dhabi Global Market and have the coin on offer",
);
export const OUTSIDE_ISSUER: Condition = all(OFFERED_IN_ZONE, not(ZONE_ISSUER));

/** The permission is applied for, or granted with conditions still open. */
export const PERMISSION_UNDER_WAY: Condition = awaitsLicence(
  "licences are permissions to issue fiat-referenced tokens still under way",
  "adgmFiatToken",
);

const ELIGIBLE: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
  "nonUsSovereign",
  "supranational",
  "overnightReverseRepo",
  "termReverseRepo",
  "governmentMoneyFund",
]);

export const isOtherAsset = beside(ELIGIBLE);

export const OTHER_ASSET_SHARE: Figure = shareOfOthers(
  "assets other than cash, public debt, reverse repo and government funds",
  isOtherAsset,
);

/** Custody with third parties to which the supervisor did not object. */
export const THIRD_PARTY_CUSTODY: Condition = everyRow("account", {
  says: "institutions are authorised, outside the group and cleared by the issuer's regulator",
  columns: ["account[].authorised", "account[].affiliated", "account[].regulatorApproved"],
  test: ({ values: { authorised, affiliated, regulatorApproved } }) => {
    if (authorised === false || affiliated === true || regulatorApproved === false) return false;
    const isKnown =
      authorised !== undefined && affiliated !== undefined && regulatorApproved !== undefined;
    return isKnown ? true : null;
  },
});
