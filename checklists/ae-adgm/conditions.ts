import type { CountryCode } from "@/domain/facts/countries";
import type { ColumnId } from "@/domain/facts/lists";
import {
  all,
  any,
  type Condition,
  everyRow,
  facts,
  type Figure,
  not,
  someRow,
} from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { shareOfLines } from "@/domain/reserve/share";
import { awaitsLicence } from "../common/licences";
import { beside } from "../common/reserve-mix";

export const SINCE_2024: Force = {
  status: "in_force",
  from: "2024-12-05",
  until: null,
  text: "In force since 5 December 2024; widened on 1 January 2026 (COBS chapter 19A).",
};

const homeIs = (code: CountryCode, says: string): Condition =>
  facts({
    reads: ["issuer.domicile"],
    says,
    test: (values) => values["issuer.domicile"] === code,
  });

const WORDS = {
  offered: "markets are Abu Dhabi Global Market and have the coin on offer",
  issuedFrom: "markets are Abu Dhabi Global Market and issue the coin",
} as const satisfies Partial<Record<ColumnId<"market">, string>>;

/** A row for the whole country leaves open whether it means the free zone. */
const inZone = (flag: keyof typeof WORDS): Condition =>
  someRow("market", {
    says: WORDS[flag],
    columns: ["market[].jurisdiction", `market[].${flag}`],
    test: ({ values }) => {
      const { jurisdiction } = values;
      const answer = values[flag];
      if (answer === false) return false;
      if (jurisdiction === undefined || jurisdiction === "AE") return null;
      if (jurisdiction !== "AE-ADGM") return false;
      return answer ?? null;
    },
  });

/** At home in the free zone; a home in the Emirates without more needs a look at the markets. */
export const ZONE_ISSUER: Condition = any(
  homeIs("AE-ADGM", "the issuer is at home in Abu Dhabi Global Market"),
  all(homeIs("AE", "the issuer is at home in the Emirates"), inZone("issuedFrom")),
);

export const OFFERED_IN_ZONE: Condition = inZone("offered");
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

export const OTHER_ASSET_SHARE: Figure = {
  label:
    "assets other than cash, public debt, reverse repo and government funds, settlement items left out",
  reads: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
  unit: "percent",
  of: (view) => shareOfLines(view, isOtherAsset, "settlementItem"),
};

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
