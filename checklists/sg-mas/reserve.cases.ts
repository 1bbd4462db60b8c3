import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Line = NonNullable<CaseProfile["position"]>[number];

const DOLLAR = { "coin.referenceCurrency": "USD" } as const;
const bill = (residualMaturityDays: number, amountUsd = 900_000): Line => ({
  assetClass: "usTreasuryBill",
  amountUsd,
  residualMaturityDays,
});
const line = (assetClass: NonNullable<Line["assetClass"]>, amountUsd: number): Line => ({
  assetClass,
  amountUsd,
  residualMaturityDays: 30,
});
const dollars = (...position: readonly Line[]): CaseProfile => ({ facts: DOLLAR, position });
const rated = (rating: "AA-" | "A+", ...position: readonly Line[]): CaseProfile => ({
  facts: { ...DOLLAR, "reserve.lowestNonSovereignRating": rating },
  position,
});
const backed = (
  lowest: number,
  valuedEvery: number,
  basis: "fairValue" | "cost" = "fairValue",
): CaseProfile => ({
  facts: {
    "reserve.lowestCoverage12mPct": lowest,
    "reserve.valuedEveryDays": valuedEvery,
    "disclosure.valuationBasis": basis,
    "reserve.fairValueUsd": 1_000_000,
    "coin.outstandingUsd": 1_000_000,
  },
});
const foreignCash = (amountUsd: number): CaseProfile =>
  dollars(
    { assetClass: "bankDemandDeposit", amountUsd: 1_000_000 - amountUsd, currency: "USD" },
    { assetClass: "bankDemandDeposit", amountUsd, currency: "EUR" },
  );
const bank = (
  singaporeStatus: "licensed" | "overseasWithBranch" | "none",
  rating: "A-" | "BBB+" | "unrated",
) => ({ institution: `Bank ${singaporeStatus} ${rating}`, singaporeStatus, rating }) as const;

export const reserveCases: RuleCases = {
  "sg-mas.reserve.full-backing": [
    ["met", backed(100, 1)],
    ["partly_met", backed(99.99, 1)],
    ["partly_met", backed(100, 2)],
    ["partly_met", backed(100, 1, "cost")],
    [
      "not_met",
      {
        facts: {
          ...backed(99, 1).facts,
          "reserve.fairValueUsd": 999_999,
        },
      },
    ],
  ],
  "sg-mas.reserve.three-months": [
    ["met", dollars(bill(93), line("bankTermDeposit", 50_000), line("supranational", 50_000))],
    ["met", dollars(bill(93), line("settlementItem", -20_000), line("cash", 120_000))],
    ["not_met", dollars(bill(94), line("cash", 100_000))],
    ["partly_met", dollars(bill(93), line("governmentMoneyFund", 100_000))],
    ["met", dollars(bill(93, 999_900), line("corporateBond", 100))],
    ["not_met", dollars(bill(93, 999_899), line("corporateBond", 101))],
    ["not_met", dollars(bill(93), { ...line("supranational", 1), residualMaturityDays: 94 })],
    ["not_met", dollars(bill(93), { ...line("nonUsSovereign", 100_000), currency: "USD" })],
    [
      "met",
      {
        facts: { "coin.referenceCurrency": "SGD" },
        position: [{ ...line("nonUsSovereign", 100_000), currency: "SGD" }],
      },
    ],
    ["not_met", { facts: { "coin.referenceCurrency": "SGD" }, position: [bill(30)] }],
    ["unknown", { position: [bill(30)] }],
  ],
  "sg-mas.reserve.debt-issuer": [
    ["met", dollars(bill(30))],
    ["met", rated("AA-", bill(30), line("supranational", 100_000))],
    ["not_met", rated("A+", bill(30), line("supranational", 100_000))],
    ["not_met", dollars(bill(30), { ...line("nonUsSovereign", 100_000), currency: "EUR" })],
    ["met", dollars(bill(30, 999_900), { ...line("nonUsSovereign", 100), currency: "EUR" })],
    ["not_met", dollars(bill(30, 999_899), { ...line("nonUsSovereign", 101), currency: "EUR" })],
    ["unknown", dollars(bill(30), line("supranational", 100_000))],
  ],
  "sg-mas.reserve.currency": [
    ["met", foreignCash(0)],
    ["partly_met", foreignCash(1)],
    ["partly_met", foreignCash(10_000)],
    ["not_met", foreignCash(10_001)],
  ],
  "sg-mas.segregation.accounts": [
    [
      "met",
      {
        facts: { "segregation.insolvencyRemote": "issuerOnly", "segregation.accounts": "separate" },
      },
    ],
    [
      "partly_met",
      { facts: { "segregation.insolvencyRemote": "none", "segregation.accounts": "separate" } },
    ],
    [
      "not_met",
      {
        facts: {
          "segregation.insolvencyRemote": "issuerAndCustodian",
          "segregation.accounts": "omnibusWithLedger",
        },
      },
    ],
  ],
  "sg-mas.custody.eligible": [
    ["met", { account: [bank("licensed", "unrated"), bank("overseasWithBranch", "A-")] }],
    ["partly_met", { account: [bank("licensed", "A-"), bank("none", "A-")] }],
    ["not_met", { account: [bank("licensed", "A-"), bank("overseasWithBranch", "BBB+")] }],
    ["not_met", { account: [] }],
    ["unknown", { account: [{ institution: "Bank", rating: "A-" }] }],
    ["unknown", { account: [bank("licensed", "A-")], completeness: { account: "partial" } }],
  ],
};
