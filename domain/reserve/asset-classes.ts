import type { ColumnValue } from "../facts/lists";
import { positionColumns } from "../facts/rows/position";

export type AssetClass = ColumnValue<"position", "assetClass">;
type Group = ReadonlySet<AssetClass>;

/** Name of a class as shown to readers. */
export function classLabel(assetClass: AssetClass): string {
  return positionColumns.assetClass.choices[assetClass];
}

/** Deposits at commercial banks, whatever their term. Source: "Cash and bank deposits". */
export const BANK_DEPOSITS: Group = new Set([
  "bankDemandDeposit",
  "bankTermDeposit",
  "bankDepositUnsplit",
] as const);

/** Counted as conservative whatever the row says. Source: "Cash and bank deposits", "Short term government securities". */
export const CONSERVATIVE: Group = new Set([
  "cash",
  "centralBankBalance",
  "bankDemandDeposit",
  "governmentMoneyFund",
] as const);

/** Government paper that is conservative when short. Source: "Short term government securities". */
export const GOVERNMENT_PAPER: Group = new Set([
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryStrip",
] as const);

/**
 * Corporate bonds, equities, metals, loans, crypto and other investments.
 * Source: "How to evaluate a USD1 stablecoins issuer", second question; "Hybrid reserve models".
 */
export const VOLATILE: Group = new Set([
  "corporateBond",
  "equity",
  "preciousMetal",
  "securedLoan",
  "crypto",
  "otherStablecoin",
  "otherFund",
  "coveredBond",
  "ownToken",
  "other",
] as const);

export const MONEY_FUNDS: Group = new Set(["governmentMoneyFund", "otherMoneyFund"] as const);

/** Instruments whose worth hangs on who stands behind them. Source: "Cash equivalents and money market instruments". */
export const PAPER: Group = new Set([
  "commercialPaper",
  "certificateOfDeposit",
  "governmentMoneyFund",
  "otherMoneyFund",
] as const);

/** Held on a chain by nature. Source: "On-chain collateral backing". */
export const ON_CHAIN: Group = new Set(["crypto", "otherStablecoin", "ownToken"] as const);

/** Classes that never mature; left out of average and longest maturity. */
export const NO_MATURITY: Group = new Set([
  "preciousMetal",
  "crypto",
  "otherStablecoin",
  "equity",
  "ownToken",
  "settlementItem",
] as const);

/** Paper that pays in dollars by definition of its class. */
export const DOLLAR_PAPER: Group = new Set([
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "usTreasuryFrn",
  "usTreasuryTips",
  "usTreasuryStrip",
  "otherUsGovernment",
] as const);
