import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Lines = NonNullable<CaseProfile["position"]>;

const occ: Facts = { "issuer.primaryUsRegulator": "OCC" };
const ncua: CaseProfile = { facts: { "issuer.primaryUsRegulator": "NCUA" } };
const fdic: CaseProfile = { facts: { "issuer.primaryUsRegulator": "FDIC" } };
const abroad: CaseProfile = { facts: { "issuer.primaryUsRegulator": "FOREIGN" } };
const smallState: Facts = {
  "issuer.primaryUsRegulator": "STATE",
  "issuer.consolidatedOutstandingUsd": "9999999999",
};
const largeState: CaseProfile = {
  facts: { ...smallState, "issuer.consolidatedOutstandingUsd": "10000000000" },
};

const backed: Facts = {
  "segregation.pool": "separatePool",
  "segregation.accounts": "separate",
  "reserve.fairValueUsd": 100,
  "coin.outstandingUsd": 100,
  "reserve.lowestCoverage12mPct": 100,
};

const bill = { assetClass: "usTreasuryBill", residualMaturityDays: 93, amountUsd: 50 } as const;
const cash = { assetClass: "cash", currency: "USD", amountUsd: 50 } as const;
const deposit = { assetClass: "bankDemandDeposit", amountUsd: 50 } as const;
const repo = {
  assetClass: "overnightReverseRepo",
  amountUsd: 50,
  repoCollateral: "usTreasury",
  repoOverCollateralPct: "2",
  repoClearing: "triParty",
} as const;
const bilateral = { ...repo, repoClearing: "bilateral" } as const;
const repoCash = {
  assetClass: "repoCashReceived",
  amountUsd: 50,
  residualMaturityDays: 1,
  repoCollateral: "usTreasury",
  repoCollateralMaxDays: 93,
} as const;
const fund = {
  assetClass: "governmentMoneyFund",
  amountUsd: 50,
  fundRegistered: true,
  fundLookThroughOk: true,
} as const;

const holding = (...position: Lines): CaseProfile => ({ facts: occ, position });

const insuredFrom: Facts = {
  ...occ,
  "issuer.consolidatedOutstandingUsd": "25000000000",
  "reserve.fairValueUsd": "25000000000",
};
const insured = (insuredUsd: string, facts: Facts = insuredFrom): CaseProfile => ({
  facts,
  account: [
    { kind: "bank", amountUsd: "20000000000", insuredUsd },
    { kind: "centralBank", amountUsd: "5000000000" },
  ],
});

const oneDay = (first: number, second: number, facts: Facts = occ): CaseProfile => ({
  facts,
  position: [
    { assetClass: "bankDemandDeposit", counterparty: "First", amountUsd: first, liquidityDays: 0 },
    {
      assetClass: "bankDemandDeposit",
      counterparty: "Second",
      amountUsd: second,
      liquidityDays: 0,
    },
  ],
});

export const reserveLiquidityCases: RuleCases = {
  "us-genius-proposed.reserve.fair-value-at-all-times": [
    ["met", { facts: { ...occ, ...backed } }],
    ["met", { facts: { ...fdic.facts, ...backed, "segregation.pool": "identifiedShared" } }],
    ["met", { facts: { ...backed, "issuer.primaryUsRegulator": "FRB" } }],
    ["met", { facts: { ...smallState, ...backed } }],
    ["not_met", { facts: { ...occ, ...backed, "reserve.lowestCoverage12mPct": "99.99" } }],
    ["not_met", { facts: { ...occ, "reserve.fairValueUsd": 99, "coin.outstandingUsd": 100 } }],
    ["not_met", { facts: { ...ncua.facts, "segregation.accounts": "omnibusWithLedger" } }],
    ["not_met", { facts: { ...occ, "segregation.pool": "unidentified" } }],
    ["unknown", { facts: backed }],
    ["not_applicable", abroad],
    ["not_applicable", largeState],
  ],
  "us-genius-proposed.reserve.exclusive-classes": [
    ["met", holding(bill, cash, repo, repoCash, fund)],
    ["met", holding({ ...deposit, counterpartyCountry: "US" })],
    ["met", holding({ ...cash, assetClass: "centralBankBalance", counterpartyCountry: "US" })],
    ["met", holding(bill, { assetClass: "settlementItem", amountUsd: -1 })],
    ["met", holding({ ...bilateral, repoCreditReviewOn: "2025-06-30" })],
    ["met", holding({ ...bill, wrapper: "Fund", fundRegistered: true })],
    [
      "met",
      {
        facts: { ...occ, "reserve.practices.tokenisedRiskReview": true },
        position: [{ ...bill, tokenised: true }],
      },
    ],
    [
      "not_met",
      {
        facts: { ...occ, "reserve.practices.tokenisedRiskReview": false },
        position: [{ ...bill, tokenised: true }],
      },
    ],
    ["not_met", holding({ ...bill, residualMaturityDays: 94 })],
    ["not_met", holding({ ...bilateral, repoCreditReviewOn: "2025-06-29" })],
    ["not_met", holding({ ...repo, repoOverCollateralPct: "0" })],
    ["not_met", holding({ ...repo, repoCollateral: "agency" })],
    ["not_met", holding({ ...repoCash, residualMaturityDays: 2 })],
    ["not_met", holding({ ...repoCash, repoCollateralMaxDays: 94 })],
    ["not_met", holding({ ...repo, tokenised: true })],
    ["not_met", holding({ ...cash, currency: "EUR" })],
    ["not_met", holding({ ...fund, fundLookThroughOk: false })],
    ["not_met", holding({ ...bill, wrapper: "Fund", fundRegistered: false })],
    ["not_met", holding({ ...deposit, counterpartyCountry: "CH" })],
    ["not_met", holding({ ...deposit, withdrawableOnDemand: false })],
    [
      "not_met",
      holding({ ...deposit, assetClass: "bankTermDeposit", withdrawableOnDemand: false }),
    ],
    ["not_met", holding(bill, { assetClass: "settlementItem", amountUsd: 1 })],
    ["not_met", holding({ assetClass: "usTreasuryTips", residualMaturityDays: 94, amountUsd: 1 })],
    ["not_met", { facts: occ, position: [{ assetClass: "corporateBond" }] }],
    ["unknown", holding({ assetClass: "usTreasuryTips", residualMaturityDays: 93, amountUsd: 1 })],
    ["unknown", holding({ assetClass: "otherUsGovernment", amountUsd: 1 })],
    ["unknown", holding({ ...deposit })],
    ["unknown", holding({ ...bilateral })],
    ["unknown", holding({ amountUsd: 1 })],
    ["unknown", { ...holding(bill), completeness: { position: "partial" } }],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.liquidity.daily-10": [
    ["met", { facts: { ...occ, "reserve.maturing1dPct": 10 } }],
    ["partly_met", { facts: { ...occ, "reserve.maturing1dPct": "9.99" } }],
    ["partly_met", { facts: { ...occ, "reserve.maturing1dPct": 8 } }],
    [
      "partly_met",
      {
        facts: {
          ...occ,
          "reserve.maturing1dPct": 1,
          "governance.liquidityPolicy": "boardApproved",
        },
      },
    ],
    [
      "not_met",
      {
        facts: { ...occ, "reserve.maturing1dPct": "7.99", "governance.liquidityPolicy": "written" },
      },
    ],
    ["unknown", { facts: { ...occ, "governance.liquidityPolicy": "boardApproved" } }],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.liquidity.weekly-30": [
    ["met", { facts: { ...occ, "reserve.maturing1wPct": 30 } }],
    ["partly_met", { facts: { ...occ, "reserve.maturing1wPct": "29.99" } }],
    ["partly_met", { facts: { ...occ, "reserve.maturing1wPct": 25 } }],
    ["not_met", { facts: { ...occ, "reserve.maturing1wPct": "24.99" } }],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.liquidity.institution-40": [
    ["met", { facts: { ...occ, "reserve.largestInstitutionPct": 40 } }],
    ["met", { facts: { ...fdic.facts, "reserve.largestInstitutionPct": 40 } }],
    ["partly_met", { facts: { ...occ, "reserve.largestInstitutionPct": "40.01" } }],
    ["partly_met", { facts: { ...occ, "reserve.largestInstitutionPct": 45 } }],
    ["not_met", { facts: { ...occ, "reserve.largestInstitutionPct": "45.01" } }],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.liquidity.daily-bucket-50": [
    ["met", oneDay(50, 50)],
    ["partly_met", oneDay(51, 49)],
    ["partly_met", oneDay(60, 40)],
    ["not_met", oneDay(61, 39)],
    ["not_applicable", oneDay(50, 50, { "issuer.primaryUsRegulator": "NCUA" })],
  ],
  "us-genius-proposed.liquidity.maturity-20-days": [
    ["met", { facts: { ...occ, "reserve.wamDays": 20 } }],
    ["partly_met", { facts: { ...occ, "reserve.wamDays": "20.1" } }],
    ["partly_met", { facts: { ...occ, "reserve.wamDays": 30 } }],
    ["not_met", { facts: { ...occ, "reserve.wamDays": "30.1" } }],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.liquidity.insured-deposits": [
    ["met", insured("125000000")],
    ["met", insured("500000000", { ...insuredFrom, "reserve.fairValueUsd": "200000000000" })],
    ["partly_met", insured("124999999")],
    ["partly_met", insured("100000000")],
    [
      "partly_met",
      insured("499999999", { ...insuredFrom, "reserve.fairValueUsd": "200000000000" }),
    ],
    [
      "partly_met",
      insured("400000000", { ...insuredFrom, "reserve.fairValueUsd": "200000000000" }),
    ],
    ["not_met", insured("99999999")],
    ["not_met", insured("399999999", { ...insuredFrom, "reserve.fairValueUsd": "200000000000" })],
    ["met", { ...insured("125000000"), completeness: { account: "partial" } }],
    ["unknown", { ...insured("1"), completeness: { account: "partial" } }],
    ["unknown", { facts: insuredFrom, account: [{ kind: "bank", amountUsd: "125000000" }] }],
    ["not_met", { facts: insuredFrom, account: [{ kind: "bank", amountUsd: "99999999" }] }],
    [
      "not_applicable",
      insured("0", { ...insuredFrom, "issuer.consolidatedOutstandingUsd": "24999999999" }),
    ],
  ],
};
