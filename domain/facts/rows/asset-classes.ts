/** Families that tables and charts group asset classes by. */
export const ASSET_FAMILIES = {
  cash: "Cash and bank deposits",
  government: "Government and public debt",
  repo: "Repo",
  fund: "Funds",
  credit: "Bank and company credit",
  metal: "Metals",
  onChain: "On-chain assets",
  equity: "Equity",
  transit: "In transit",
  unclear: "Unclear",
} as const;

type AssetFamily = keyof typeof ASSET_FAMILIES;
type AssetClassEntry = { readonly label: string; readonly family: AssetFamily };

/** The thirty-three classes a reserve line can have, in the order the form lists them. Keys are stable. */
export const ASSET_CLASSES = {
  cash: { label: "Notes and coins", family: "cash" },
  centralBankBalance: { label: "Central-bank balance", family: "cash" },
  bankDemandDeposit: { label: "Bank deposit on demand", family: "cash" },
  bankTermDeposit: { label: "Bank term deposit", family: "cash" },
  bankDepositUnsplit: { label: "Bank deposit, term not given", family: "cash" },
  usTreasuryBill: { label: "US Treasury bills", family: "government" },
  usTreasuryNoteBond: { label: "US Treasury notes and bonds", family: "government" },
  usTreasuryFrn: { label: "US Treasury floating-rate notes", family: "government" },
  usTreasuryTips: { label: "US inflation-linked Treasuries", family: "government" },
  usTreasuryStrip: { label: "US Treasury strips", family: "government" },
  otherUsGovernment: { label: "Other US government claims", family: "government" },
  nonUsSovereign: { label: "Debt of another government", family: "government" },
  supranational: { label: "Supranational debt", family: "government" },
  agency: { label: "Public agency debt", family: "government" },
  municipal: { label: "State and local debt", family: "government" },
  overnightReverseRepo: { label: "Overnight reverse repo", family: "repo" },
  termReverseRepo: { label: "Term reverse repo", family: "repo" },
  repoCashReceived: { label: "Cash received in repo", family: "repo" },
  governmentMoneyFund: { label: "Government money fund", family: "fund" },
  otherMoneyFund: { label: "Other money fund", family: "fund" },
  otherFund: { label: "Other fund", family: "fund" },
  coveredBond: { label: "Covered bonds", family: "credit" },
  certificateOfDeposit: { label: "Certificates of deposit", family: "credit" },
  commercialPaper: { label: "Commercial paper", family: "credit" },
  corporateBond: { label: "Corporate bonds", family: "credit" },
  securedLoan: { label: "Secured loans", family: "credit" },
  preciousMetal: { label: "Precious metals", family: "metal" },
  crypto: { label: "Crypto-assets", family: "onChain" },
  otherStablecoin: { label: "Stablecoin of another issuer", family: "onChain" },
  equity: { label: "Equities", family: "equity" },
  ownToken: { label: "Own or linked token", family: "onChain" },
  settlementItem: { label: "Settlement items", family: "transit" },
  other: { label: "Other or not described", family: "unclear" },
} as const satisfies Readonly<Record<string, AssetClassEntry>>;

type AssetClassId = keyof typeof ASSET_CLASSES;

const entries = Object.entries(ASSET_CLASSES) as readonly (readonly [
  AssetClassId,
  AssetClassEntry,
])[];

/** Class key to label, as the `assetClass` column offers it. */
export const ASSET_CLASS_CHOICES = Object.fromEntries(
  entries.map(([id, { label }]) => [id, label]),
) as Readonly<Record<AssetClassId, string>>;
