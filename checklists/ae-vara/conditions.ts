import {
  all,
  any,
  type Condition,
  facts,
  type Figure,
  noRow,
  someRow,
} from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { CountryCode } from "@/domain/facts/countries";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { shareOfLines } from "@/domain/reserve/share";
import { DEBT_DAYS_MET } from "./parameters";
import { awaitsLicence } from "../common/licences";
import { beside } from "../common/reserve-mix";

export const IN_FORCE: Force = {
  status: "in_force",
  from: null,
  until: null,
  text: "In force in the version of May 2025 (FRVA Rules, VA Issuance Rulebook); no first day recorded.",
};

const homeIs = (code: CountryCode, says: string): Condition =>
  facts({
    reads: ["issuer.domicile"],
    says,
    test: (values) => values["issuer.domicile"] === code,
  });

/** A row for the whole country leaves open whether it means Dubai. */
const ISSUED_FROM_DUBAI: Condition = someRow("market", {
  says: "markets are Dubai and issue the coin",
  columns: ["market[].jurisdiction", "market[].issuedFrom"],
  test: ({ values: { jurisdiction, issuedFrom } }) => {
    if (issuedFrom === false) return false;
    if (jurisdiction === undefined || jurisdiction === "AE") return null;
    if (jurisdiction !== "AE-DU") return false;
    return issuedFrom ?? null;
  },
});

/** At home in Dubai outside its financial centre; a home in the Emirates without more needs a look at the markets. */
export const DUBAI_ISSUER: Condition = any(
  homeIs("AE-DU", "the issuer is at home in Dubai"),
  all(homeIs("AE", "the issuer is at home in the Emirates"), ISSUED_FROM_DUBAI),
);

/** The licence is applied for, or granted with conditions still open. */
export const LICENCE_UNDER_WAY: Condition = awaitsLicence(
  "licences are category 1 issuance still under way",
  "aeVaraCategory1",
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
  "agency",
  "overnightReverseRepo",
  "termReverseRepo",
  "governmentMoneyFund",
]);

export const isOtherAsset = beside(ELIGIBLE);

export const OTHER_ASSET_SHARE: Figure = {
  label: "assets the rule does not name, settlement items left out",
  reads: ["position[].assetClass", "position[].amountUsd", "reserve.fairValueUsd"],
  unit: "percent",
  of: (view) => shareOfLines(view, isOtherAsset, "settlementItem"),
};

/** The longest government paper is a fact of its own; agencies are not part of it. */
export const NO_LONG_AGENCY_DEBT: Condition = noRow("position", {
  says: "holdings are agency debt beyond the limit",
  columns: ["position[].assetClass", "position[].residualMaturityDays"],
  parameters: [DEBT_DAYS_MET],
  test: ({ values: { assetClass, residualMaturityDays } }, at) => {
    if (assetClass !== undefined && assetClass !== "agency") return false;
    if (residualMaturityDays !== undefined && residualMaturityDays <= at(DEBT_DAYS_MET))
      return false;
    return assetClass === undefined || residualMaturityDays === undefined ? null : true;
  },
});

const REPO: readonly string[] = ["overnightReverseRepo", "termReverseRepo"];

export const NO_OTHER_COLLATERAL: Condition = noRow("position", {
  says: "holdings are reverse repo against other than public debt",
  columns: ["position[].assetClass", "position[].repoCollateral"],
  test: ({ values: { assetClass, repoCollateral } }) => {
    if (assetClass !== undefined && !REPO.includes(assetClass)) return false;
    if (repoCollateral !== undefined && repoCollateral !== "other") return false;
    return assetClass === undefined || repoCollateral === undefined ? null : true;
  },
});
