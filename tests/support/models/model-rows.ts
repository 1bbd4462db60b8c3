import type { CaseProfile } from "@/checklists/common/rule-cases";
import type { AssetClass } from "@/domain/reserve/asset-classes";

type RowOf<L extends "position" | "account" | "attestation" | "licence" | "market"> = NonNullable<
  CaseProfile[L]
>[number];

const AT_BANKS: ReadonlySet<AssetClass> = new Set([
  "centralBankBalance",
  "bankDemandDeposit",
  "bankTermDeposit",
] as const);

const plain = { tokenised: false, encumbered: false } as const;
const atHand = { ...plain, residualMaturityDays: 0, withdrawableOnDemand: true } as const;

/** Money at the central bank. */
export const centralBank = (amountUsd: number, change: RowOf<"position"> = {}) => ({
  ...atHand,
  assetClass: "centralBankBalance" as const,
  amountUsd,
  currency: "USD" as const,
  counterparty: "Central bank",
  counterpartyCountry: "US" as const,
  liquidityDays: 0,
  ...change,
});

/** Money at a bank that can be drawn at once. */
export const demandDeposit = (bank: string, amountUsd: number, change: RowOf<"position"> = {}) => ({
  ...atHand,
  assetClass: "bankDemandDeposit" as const,
  amountUsd,
  currency: "USD" as const,
  counterparty: bank,
  counterpartyCountry: "US" as const,
  liquidityDays: 0,
  ...change,
});

/** Money placed at a bank for two months. */
export const termDeposit = (bank: string, amountUsd: number) =>
  demandDeposit(bank, amountUsd, {
    assetClass: "bankTermDeposit",
    residualMaturityDays: 60,
    withdrawableOnDemand: false,
    liquidityDays: 43,
  });

/** Treasury bills of three months, thirty days before they fall due. */
export const bills = (amountUsd: number, change: RowOf<"position"> = {}) => ({
  ...plain,
  assetClass: "usTreasuryBill" as const,
  amountUsd,
  currency: "USD" as const,
  counterparty: "Treasury",
  counterpartyCountry: "US" as const,
  acquiredOn: "2028-08-10",
  maturityOn: "2028-10-30",
  residualMaturityDays: 30,
  liquidityDays: 1,
  ...change,
});

/** Cash lent overnight against Treasuries. */
export const reverseRepo = (amountUsd: number, change: RowOf<"position"> = {}) => ({
  ...plain,
  assetClass: "overnightReverseRepo" as const,
  amountUsd,
  currency: "USD" as const,
  counterparty: "Dealer",
  counterpartyCountry: "US" as const,
  residualMaturityDays: 1,
  liquidityDays: 1,
  repoCollateral: "usTreasury" as const,
  repoCollateralMaxDays: 60,
  repoOverCollateralPct: 2,
  repoClearing: "triParty" as const,
  repoCreditReviewOn: "2028-06-15",
  ...change,
});

/** Bills of the British government, thirty days before they fall due. */
export const gilts = (amountUsd: number) =>
  bills(amountUsd, { assetClass: "nonUsSovereign", currency: "GBP", counterpartyCountry: "GB" });

/** Units of a registered fund bound to the assets the reserve itself may hold. */
export const governmentFund = (amountUsd: number) => ({
  ...plain,
  assetClass: "governmentMoneyFund" as const,
  amountUsd,
  currency: "USD" as const,
  counterparty: "Fund",
  counterpartyCountry: "US" as const,
  residualMaturityDays: 1,
  liquidityDays: 1,
  fundRegistered: true,
  fundLookThroughOk: true,
  fundWamDays: 30,
});

/** A bank or custodian outside the group that is supervised, authorised and approved. */
const holderOfReserve = (
  institution: string,
  amountUsd: number,
  change: RowOf<"account"> = {},
) => ({
  institution,
  kind: "largeBank" as const,
  amountUsd,
  insuredUsd: 10_000_000,
  country: "US" as const,
  supervisor: "OCC",
  authorised: true,
  regulatorApproved: true,
  affiliated: false,
  rating: "AA" as const,
  singaporeStatus: "licensed" as const,
  ...change,
});

export const examination = (asOf: string, publishedOn: string): RowOf<"attestation"> => ({
  subject: "reserve",
  asOf,
  publishedOn,
  firmRegistration: "pcaobRegistered",
  independent: true,
  firmApproved: true,
  standard: "atC205",
  criteria: "aicpaStablecoin",
  assuranceLevel: "reasonable",
  opinion: "unmodified",
  randomDate: true,
});

/** A permission in force. */
export const permission = (
  kind: NonNullable<RowOf<"licence">["kind"]>,
  jurisdiction: NonNullable<RowOf<"licence">["jurisdiction"]>,
  change: RowOf<"licence"> = {},
) => ({
  kind,
  jurisdiction,
  status: "active" as const,
  grantedOn: "2027-03-01",
  prudential: true,
  localManagement: true,
  ...change,
});

/** A market where the coin is issued and offered to everyone. */
export const homeMarket = (
  jurisdiction: NonNullable<RowOf<"market">["jurisdiction"]>,
  change: RowOf<"market"> = {},
) => ({
  jurisdiction,
  issuedFrom: true,
  offered: true,
  offeredSince: "2028-02-01",
  retail: true,
  qualifiedOnly: false,
  admittedToTrading: true,
  activelyMarketed: true,
  ...change,
});

/** A trust company whose supervisor bears a name that others abroad bear too. */
const CUSTODIAN = {
  kind: "trustCompany",
  supervisor: "Securities and Exchange Commission",
} as const;
const CENTRAL = { kind: "centralBank", supervisor: "Federal Reserve" } as const;

/** Who holds these lines: each bank its deposits, the custodian all the rest. */
export function accountsOf(lines: readonly RowOf<"position">[]): readonly RowOf<"account">[] {
  const isMoney = ({ assetClass = "other" }: RowOf<"position">): boolean =>
    AT_BANKS.has(assetClass);
  const banks = lines
    .filter(isMoney)
    .map(({ assetClass, counterparty = "", amountUsd }) =>
      holderOfReserve(
        counterparty,
        Number(amountUsd),
        assetClass === "centralBankBalance" ? CENTRAL : {},
      ),
    );
  const rest = lines
    .filter((line) => !isMoney(line))
    .reduce((sum, { amountUsd = 0 }) => sum + Number(amountUsd), 0);
  return rest === 0 ? banks : [...banks, holderOfReserve("Custodian", rest, CUSTODIAN)];
}
