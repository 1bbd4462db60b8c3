import { type Condition, type Figure, noRow } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { DEBT_DAYS_MET } from "./parameters";
import { awaitsLicence } from "../common/licences";
import { atHomeInPart, inPart } from "../common/emirates";
import { beside, shareOfOthers } from "../common/reserve-mix";

export const IN_FORCE: Force = {
  status: "in_force",
  from: null,
  until: null,
  text: "In force in the version of May 2025 (FRVA Rules, VA Issuance Rulebook); no first day recorded.",
};

/** At home in Dubai outside its financial centre. */
export const DUBAI_ISSUER: Condition = atHomeInPart(
  "AE-DU",
  "the issuer is at home in Dubai",
  inPart("AE-DU", "issuedFrom", "markets are Dubai and issue the coin"),
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

export const OTHER_ASSET_SHARE: Figure = shareOfOthers(
  "assets the rule does not name",
  isOtherAsset,
);

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
