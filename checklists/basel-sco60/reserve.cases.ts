import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Line = NonNullable<CaseProfile["position"]>[number];
type Account = NonNullable<CaseProfile["account"]>[number];

const profile = (facts: Facts): CaseProfile => ({ facts });

const stabilised = (by: Facts["coin.stabilisation"] & string, isOwed = true): CaseProfile =>
  profile({ "coin.stabilisation": by, "coin.fixedRedemptionObligation": isOwed });

const priced = (
  lowest: string,
  currency: Facts["coin.referenceCurrency"] & string = "USD",
): CaseProfile => profile({ "coin.lowestPrice24m": lowest, "coin.referenceCurrency": currency });

/** A reserve of 11,000 of which others may claim 1,000, against so many coins. */
const stressed = (loss: number | string, coins: number | string): CaseProfile =>
  profile({
    "reserve.fairValueUsd": 11_000,
    "reserve.otherClaimsUsd": 1000,
    "reserve.stressLossPct": loss,
    "coin.outstandingUsd": coins,
  });

const held = (...position: readonly Line[]): CaseProfile => ({
  facts: { "coin.referenceCurrency": "USD" },
  position,
});
const bills = (residualMaturityDays: number, amountUsd = 10_000): Line => ({
  assetClass: "usTreasuryBill",
  amountUsd,
  residualMaturityDays,
});
const FED: Line = { assetClass: "centralBankBalance", amountUsd: 9900, residualMaturityDays: 0 };
const small = (assetClass: NonNullable<Line["assetClass"]>): Line => ({
  assetClass,
  amountUsd: 100,
  residualMaturityDays: 0,
});

const banked = (largest: number | string, ...account: readonly Account[]): CaseProfile => ({
  facts: { "reserve.largestInstitutionPct": largest },
  account,
});
const BANK: Account = { kind: "bank", rating: "BBB-" };

/** Ten thousand dollars of reserve against as many coins. */
const covered = (...position: readonly Line[]): CaseProfile => ({
  facts: { "reserve.fairValueUsd": 10_000, "coin.outstandingUsd": 10_000 },
  position,
});
const REPO: Line = {
  assetClass: "overnightReverseRepo",
  amountUsd: 10_000,
  repoCollateral: "usTreasury",
  repoOverCollateralPct: "0.01",
};
const TERM_REPO: Line = { ...REPO, assetClass: "termReverseRepo" };

const inDollars = (share: number, others: number): CaseProfile => ({
  facts: { "coin.referenceCurrency": "USD" },
  position: [
    { assetClass: "bankDemandDeposit", amountUsd: share, currency: "USD" },
    { assetClass: "bankDemandDeposit", amountUsd: others, currency: "EUR" },
  ],
});

const remote = (
  from: Facts["segregation.insolvencyRemote"] & string,
  ...position: readonly Line[]
): CaseProfile => ({ facts: { "segregation.insolvencyRemote": from }, position });

export const reserveCases: RuleCases = {
  "basel-sco60.reserve.stabilisation": [
    ["met", stabilised("reserveBacked")],
    ["not_met", stabilised("reserveBacked", false)],
    ["not_met", stabilised("overcollateralised")],
    ["unknown", profile({ "coin.stabilisation": "reserveBacked" })],
  ],
  "basel-sco60.scope.no-algorithmic": [
    ["met", stabilised("reserveBacked")],
    ["not_met", stabilised("overcollateralised")],
    ["not_met", stabilised("hybrid")],
    ["not_met", stabilised("algorithmic")],
  ],
  "basel-sco60.risk.peg-monitoring": [
    ["met", priced("0.999")],
    ["partly_met", priced("0.9989")],
    ["partly_met", priced("0.995")],
    ["not_met", priced("0.9949")],
    ["not_applicable", priced("0.128", "HKD")],
  ],
  "basel-sco60.reserve.stressed-value": [
    ["met", stressed(0, 10_000)],
    ["met", stressed(2, 9800)],
    ["partly_met", stressed(2, "9800.01")],
    ["partly_met", stressed("0.5", 10_000)],
    ["not_met", stressed("0.51", 10_000)],
    ["unknown", profile({ "reserve.fairValueUsd": 11_000, "coin.outstandingUsd": 10_000 })],
  ],
  "basel-sco60.reserve.quality": [
    ["met", held(bills(60))],
    ["not_met", held(bills(61))],
    ["met", held(FED, bills(397, 100))],
    ["not_met", held(FED, bills(398, 100))],
    ["met", held(FED, small("overnightReverseRepo"))],
    ["met", held(FED, { ...small("bankDepositUnsplit"), withdrawableOnDemand: true })],
    ["not_met", held(FED, { ...small("bankDepositUnsplit"), withdrawableOnDemand: false })],
    ["unknown", held(FED, small("bankDepositUnsplit"))],
    ["partly_met", held(FED, small("governmentMoneyFund"))],
    ["not_met", held(FED, small("otherMoneyFund"))],
    ["not_met", held(FED, small("bankTermDeposit"))],
    ["not_met", held(FED, small("corporateBond"))],
  ],
  "basel-sco60.reserve.eligible-examples": [
    ["met", banked(40, BANK)],
    ["met", banked(40, BANK, { kind: "trustCompany", rating: "unrated" })],
    ["met", banked(40, BANK, { kind: "centralBank" })],
    ["partly_met", banked(40, BANK, { kind: "gsib", rating: "unrated" })],
    ["not_met", banked(40, BANK, { kind: "largeBank", rating: "belowInvestmentGrade" })],
    ["not_met", banked("40.01", BANK)],
    ["unknown", banked(40, { kind: "bank" })],
    ["unknown", banked(40, { rating: "unrated" })],
  ],
  "basel-sco60.reserve.repo-limits": [
    ["met", covered(bills(90))],
    ["met", covered(bills(90), { assetClass: "repoCashReceived", amountUsd: 0 })],
    ["not_met", covered(bills(90, 9999), { assetClass: "repoCashReceived", amountUsd: 1 })],
    ["not_met", covered(bills(90, 9999), { ...REPO, amountUsd: 1, repoCollateral: "other" })],
    ["met", covered(REPO)],
    ["met", covered({ ...REPO, repoCollateral: "eligibleSovereign" })],
    ["not_met", covered({ ...REPO, repoCollateral: "agency" })],
    ["not_met", covered({ ...REPO, repoOverCollateralPct: 0 })],
    ["met", covered({ ...TERM_REPO, residualMaturityDays: 7 })],
    ["not_met", covered({ ...TERM_REPO, residualMaturityDays: 8 })],
    ["unknown", covered(TERM_REPO)],
    ["unknown", covered({ assetClass: "overnightReverseRepo", amountUsd: 10_000 })],
  ],
  "basel-sco60.reserve.peg-currency": [
    ["met", inDollars(10_000, 0)],
    ["partly_met", inDollars(9999, 1)],
    ["partly_met", inDollars(9900, 100)],
    ["not_met", inDollars(9899, 101)],
  ],
  "basel-sco60.segregation.bankruptcy-remote": [
    ["met", remote("issuerAndCustodian", bills(30))],
    ["met", remote("issuerOnly", FED, small("bankTermDeposit"))],
    ["not_met", remote("issuerOnly", FED, bills(30, 1))],
    ["not_met", remote("none", FED)],
    ["unknown", profile({ "segregation.insolvencyRemote": "issuerOnly" })],
  ],
};
