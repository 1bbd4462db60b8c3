import type { FactView } from "@/domain/derivation/fact-view";
import { ASSET_CLASSES } from "@/domain/facts/rows/asset-classes";
import {
  all,
  type Condition,
  everyRow,
  type Figure,
  figureAtMost,
} from "@/domain/regime/condition";
import type { AssetClass } from "@/domain/reserve/asset-classes";
import { shareOfClasses } from "@/domain/reserve/share";
import { OUTSIDE_LIST } from "./parameters";

export const FUNDS: ReadonlySet<AssetClass> = new Set([
  "governmentMoneyFund",
  "otherMoneyFund",
  "otherFund",
]);

/** EBA/RTS/2024/11 (draft): cash, deposits, and what counts as a liquid asset of the highest quality. */
export const HIGHEST_QUALITY: readonly AssetClass[] = [
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
  "certificateOfDeposit",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
  "nonUsSovereign",
  "supranational",
  "agency",
  "overnightReverseRepo",
  "termReverseRepo",
];
export const WITH_FUNDS: readonly AssetClass[] = [
  ...HIGHEST_QUALITY,
  "governmentMoneyFund",
  "otherFund",
  "coveredBond",
];
/** In transit or owed: neither is an investment. */
export const LEFT_ASIDE: readonly AssetClass[] = ["settlementItem", "repoCashReceived"];

function outside(list: readonly AssetClass[]): Figure {
  const inside = new Set([...list, ...LEFT_ASIDE]);
  const others = (Object.keys(ASSET_CLASSES) as AssetClass[]).filter((each) => !inside.has(each));
  const classes = new Set(others);
  return {
    label: "Assets outside the list",
    reads: ["position[].assetClass", "position[].amountUsd"],
    unit: "percent",
    of: (view: FactView) => shareOfClasses(view, classes),
  };
}

/** Every fund in the reserve may itself hold only what the reserve could hold; a reserve without funds passes. */
export const fundsLookThrough: Condition = everyRow("position", {
  says: "reserve lines are no fund, or a fund bound to eligible assets",
  columns: ["position[].assetClass", "position[].fundLookThroughOk"],
  test: ({ values: { assetClass, fundLookThroughOk } }) => {
    if (fundLookThroughOk === true) return true;
    if (assetClass !== undefined && !FUNDS.has(assetClass)) return true;
    return assetClass === undefined || fundLookThroughOk === undefined ? null : false;
  },
});

export const onlyHighestQuality: Condition = figureAtMost(outside(HIGHEST_QUALITY), OUTSIDE_LIST);
export const onlyWithFunds: Condition = all(
  figureAtMost(outside(WITH_FUNDS), OUTSIDE_LIST),
  fundsLookThrough,
);

export const ASSETS_REMARK =
  "Fully met by cash, deposits, government, supranational and agency debt and reverse repo; partly met where government money funds, other funds bound to eligible assets or covered bonds come in. Settlement items and repo cash are left aside. The list stands in for a draft standard that nobody has adopted.";
