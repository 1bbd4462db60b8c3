import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Line = NonNullable<CaseProfile["position"]>[number];

const POUND = { "coin.referenceCurrency": "GBP" } as const;
const DOLLAR_COIN = {
  facts: { "coin.referenceCurrency": "USD" },
} as const satisfies CaseProfile;

const only = (facts: Facts): CaseProfile => ({ facts: { ...POUND, ...facts } });
const pool = (...position: readonly Line[]): CaseProfile => ({ facts: POUND, position });
const atBank = (amountUsd: number): Line => ({ assetClass: "centralBankBalance", amountUsd });
const gilts = (amountUsd: number, residualMaturityDays = 186): Line => ({
  assetClass: "nonUsSovereign",
  currency: "GBP",
  amountUsd,
  residualMaturityDays,
});
const overnight = (amountUsd: number): Line => ({
  assetClass: "overnightReverseRepo",
  amountUsd,
  residualMaturityDays: 1,
});
const term = (residualMaturityDays: number): Line => ({
  assetClass: "termReverseRepo",
  amountUsd: 100_000,
  residualMaturityDays,
});
const reconciled = (cure: number, reserve: number, change: Facts = {}): CaseProfile =>
  only({
    "reserve.reconciledEveryDays": 1,
    "reserve.practices.externalReconciliationDaily": true,
    "reserve.shortfallCureBusinessDays": cure,
    "reserve.fairValueUsd": reserve,
    "coin.outstandingUsd": 1_000_000,
    ...change,
  });
const paid = (hours: number, days: number, change: Facts = {}): CaseProfile =>
  only({
    "redemption.maxHours": hours,
    "redemption.settlementBusinessDays": days,
    "redemption.atPar": true,
    "redemption.feeBasis": "costBased",
    ...change,
  });
const funded = (own: number, expenses: number, windDown: number): CaseProfile =>
  only({
    "capital.ownFundsUsd": own,
    "capital.annualExpensesUsd": expenses,
    "capital.windDownCostUsd": windDown,
  });
const trust = (structure: "statutoryTrust" | "trust" | "contractual", priority: boolean) =>
  only({ "segregation.structure": structure, "holder.insolvencyPriority": priority });
/** A pound at 1.25 dollars: the limit is 50 billion dollars. */
const issued = (outstanding: number): CaseProfile =>
  only({ "coin.outstandingUsd": outstanding, "fx.gbpUsd": "1.25" });

export const boeCases: RuleCases = {
  "gb-boe.scope.recognition": [
    ["met", { licence: [{ kind: "gbStablecoin", status: "active" }] }],
    ["not_met", { licence: [{ kind: "gbStablecoin", status: "pending" }] }],
    ["not_met", { licence: [] }],
    ["unknown", { licence: [], completeness: { licence: "partial" } }],
  ],
  "gb-boe.reserve.central-bank-30": [
    ["met", pool(atBank(300_000), gilts(700_000))],
    ["partly_met", pool(atBank(299_999), gilts(700_001))],
    ["partly_met", pool(atBank(50_000), gilts(950_000))],
    ["not_met", pool(atBank(49_999), gilts(950_001))],
    ["not_applicable", { ...DOLLAR_COIN, position: [atBank(1)] }],
  ],
  "gb-boe.reserve.gilts-70": [
    ["met", pool(atBank(300_000), gilts(700_000))],
    ["met", pool(atBank(300_000), gilts(600_000), overnight(100_000))],
    ["partly_met", pool(atBank(299_999), gilts(600_001), overnight(100_000))],
    ["partly_met", pool(atBank(300_000), gilts(600_000), term(2))],
    ["met", pool(atBank(300_000), gilts(600_000), term(1))],
    ["not_met", pool(atBank(300_000), gilts(700_000, 187))],
    [
      "met",
      pool(atBank(300_000), gilts(699_900), { assetClass: "bankDemandDeposit", amountUsd: 100 }),
    ],
    [
      "not_met",
      pool(atBank(300_000), gilts(699_899), { assetClass: "bankDemandDeposit", amountUsd: 101 }),
    ],
    ["not_met", pool(atBank(500_000), { ...gilts(500_000), currency: "EUR" })],
    ["not_applicable", DOLLAR_COIN],
    ["unknown", pool(atBank(500_000), { amountUsd: 500_000, residualMaturityDays: 10 })],
  ],
  "gb-boe.reserve.daily-reconciliation": [
    ["met", reconciled(0, 1_050_000)],
    ["partly_met", reconciled(0, 1_050_001)],
    ["partly_met", reconciled(1, 1_000_000)],
    ["not_met", reconciled(0, 1_000_000, { "reserve.reconciledEveryDays": 2 })],
    [
      "not_met",
      reconciled(0, 1_000_000, { "reserve.practices.externalReconciliationDaily": false }),
    ],
    ["not_applicable", DOLLAR_COIN],
  ],
  "gb-boe.segregation.two-trusts": [
    ["met", trust("statutoryTrust", true)],
    ["partly_met", trust("statutoryTrust", false)],
    ["partly_met", trust("trust", true)],
    ["not_met", trust("contractual", true)],
    ["not_applicable", DOLLAR_COIN],
  ],
  "gb-boe.redemption.24-hours": [
    ["met", paid(24, 1)],
    ["partly_met", paid(24.1, 1)],
    ["not_met", paid(25, 1.1)],
    ["partly_met", paid(24, 1, { "redemption.feeBasis": "fixed" })],
    ["not_met", paid(24, 1, { "redemption.atPar": false })],
    ["not_applicable", DOLLAR_COIN],
  ],
  "gb-boe.capital.business-risk": [
    ["met", funded(500_000, 1_000_000, 500_000)],
    ["partly_met", funded(500_000, 1_000_000, 500_001)],
    ["not_met", funded(499_999, 1_000_000, 1)],
    ["not_applicable", DOLLAR_COIN],
  ],
  "gb-boe.issuance.guardrail": [
    ["met", issued(50_000_000_000)],
    ["not_met", issued(50_000_000_001)],
    ["not_applicable", DOLLAR_COIN],
  ],
  "gb-boe.yield.no-remuneration": [
    ["met", only({ "holder.yieldPaid": false, "holder.thirdPartyYield.issuerFunded": false })],
    [
      "partly_met",
      only({ "holder.yieldPaid": false, "holder.thirdPartyYield.issuerFunded": true }),
    ],
    ["not_met", only({ "holder.yieldPaid": true })],
    ["not_applicable", DOLLAR_COIN],
  ],
};
