import type { ColumnValue } from "../../facts/lists";

export type AssetClass = ColumnValue<"position", "assetClass">;

const CLASSES: Readonly<Record<string, AssetClass>> = {
  treasury_bills: "usTreasuryBill",
  treasury_bills_non_us: "nonUsSovereign",
  overnight_reverse_repo: "overnightReverseRepo",
  term_reverse_repo: "termReverseRepo",
  secured_loans: "securedLoan",
  corporate_bonds: "corporateBond",
  precious_metals: "preciousMetal",
  crypto_collateral: "crypto",
  own_token_algorithmic: "ownToken",
  other_investments: "other",
  settlement_items: "settlementItem",
};
const DEPOSITS: ReadonlySet<string> = new Set([
  "cash_at_bank_insured",
  "cash_at_bank_uninsured",
  "cash_at_bank_split_unknown",
]);

export type LineKind = {
  readonly assetClass: string | null;
  readonly subClass: string | null;
  /** True where the line states that it is payable at once. */
  readonly onDemand: boolean;
};

/** The class of a line; null where the file has a class nobody has met. */
export function toAssetClass({ assetClass, subClass, onDemand }: LineKind): AssetClass | null {
  if (assetClass === null) return null;
  if (isDeposit(assetClass)) return onDemand ? "bankDemandDeposit" : "bankDepositUnsplit";
  if (assetClass === "crypto_collateral" && subClass?.startsWith("stablecoin_") === true) {
    return "otherStablecoin";
  }
  if (assetClass === "other_investments" && subClass === "public_equities") return "equity";
  return Object.hasOwn(CLASSES, assetClass) ? (CLASSES[assetClass] ?? null) : null;
}

export function isDeposit(assetClass: string | null): boolean {
  return assetClass !== null && DEPOSITS.has(assetClass);
}

/** True where the text leaves open whether Treasuries are bills or longer paper. */
export function isBillInDoubt(text: string): boolean {
  return /bills (versus|vs\.?|or|and) (longer )?notes|between bills and notes/i.test(text);
}

const DOLLAR_CLASSES: ReadonlySet<AssetClass> = new Set<AssetClass>(["usTreasuryBill"]);
const DOLLAR_IF_AT_HOME: ReadonlySet<AssetClass> = new Set<AssetClass>([
  "bankDemandDeposit",
  "bankDepositUnsplit",
  "overnightReverseRepo",
  "termReverseRepo",
  "settlementItem",
]);

/** True where the line pays, or is quoted, in US dollars by its nature, its place or its own words. */
export function isInDollars(assetClass: AssetClass, label: string, jurisdiction: string): boolean {
  if (DOLLAR_CLASSES.has(assetClass)) return true;
  if (DOLLAR_IF_AT_HOME.has(assetClass))
    return /^US\b(?!-)/.test(jurisdiction) || /US dollars/i.test(label);
  if (assetClass === "otherStablecoin") return /USD/.test(label);
  const isQuoted = assetClass === "preciousMetal" || assetClass === "crypto";
  return isQuoted && /\bUSD\b/.test(label);
}
