import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const occ = (facts: Facts): CaseProfile => ({
  facts: { "issuer.primaryUsRegulator": "OCC", ...facts },
});
const ncua: CaseProfile = { facts: { "issuer.primaryUsRegulator": "NCUA" } };
const abroad: CaseProfile = { facts: { "issuer.primaryUsRegulator": "FOREIGN" } };

const frameworks = {
  "governance.frameworks.riskFramework": true,
  "governance.frameworks.securityOfficer": true,
  "governance.frameworks.thirdPartyOversight": true,
  "governance.frameworks.affiliatePolicy": true,
  "operations.ictFramework": "documented",
} as const;

const state = {
  "issuer.usCategory": "stateQualified",
  "issuer.consolidatedOutstandingUsd": "10000000001",
  "issuer.federalNoticeDays": 5,
} as const;
/** 360 days after 1 January 2025 is 27 December 2025. */
const moved = (day: string): CaseProfile => ({
  facts: {
    ...state,
    "issuer.crossed10bnOn": "2025-01-01",
    "issuer.federalTransition": "completed",
    "issuer.federalTransitionOn": day,
  },
});
/** 360 days before 30 June 2026 is 5 July 2025. */
const underWay = (crossed: string): CaseProfile => ({
  facts: {
    ...state,
    "issuer.crossed10bnOn": crossed,
    "issuer.federalTransition": "planFiled",
  },
});

const apart = { "segregation.accounts": "separate" } as const;
const held = { supervisor: "OCC", authorised: true } as const;

const foreign = (change: Facts, held: CaseProfile = {}): CaseProfile => ({
  facts: {
    "issuer.usCategory": "foreignIssuer",
    "issuer.homeRegimeRecognisedBy": ["US"],
    "issuer.usStatus.homeSanctioned": false,
    "reserve.usHeldUsd": 100,
    "reserve.usHolderDemandUsd": 100,
    ...change,
  },
  market: [{ jurisdiction: "US", offered: true }],
  licence: [{ jurisdiction: "US", kind: "usForeignRegistration", status: "active" }],
  ...held,
});

const young = (grantedOn: string, facts: Facts): CaseProfile => ({
  ...occ(facts),
  licence: [{ kind: "usStablecoinApproval", status: "active", grantedOn }],
});
const funds = (own: string, minimum: string): Facts => ({
  "capital.ownFundsUsd": own,
  "capital.regulatorMinimumUsd": minimum,
});
const backstop = (liquid: number): CaseProfile =>
  occ({ "capital.liquidAssetsUsd": liquid, "capital.annualExpensesUsd": 100 });
const missed = (quarters: number, mint: "issuing" | "noNetIssuance" | "halted"): CaseProfile =>
  occ({ "capital.quartersBelow": quarters, "mint.status": mint });
const claims = (deposits: boolean, shares: boolean): CaseProfile => ({
  facts: {
    "issuer.usCategory": "insuredBankSubsidiary",
    "marketing.claims.depositInsured": deposits,
    "marketing.claims.shareInsured": shares,
  },
});

export const issuerCases: RuleCases = {
  "us-genius-proposed.risk.risk-management": [
    ["met", occ(frameworks)],
    ["partly_met", occ({ ...frameworks, "operations.ictFramework": "none" })],
    [
      "partly_met",
      occ({
        ...frameworks,
        "governance.frameworks.securityOfficer": false,
        "governance.frameworks.affiliatePolicy": false,
      }),
    ],
    [
      "not_met",
      occ({
        ...frameworks,
        "governance.frameworks.securityOfficer": false,
        "governance.frameworks.affiliatePolicy": false,
        "operations.ictFramework": "none",
      }),
    ],
    ["unknown", occ({ "operations.ictFramework": "none" })],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.licence.federal-transition": [
    ["met", moved("2025-12-27")],
    ["not_met", moved("2025-12-28")],
    ["met", underWay("2025-07-05")],
    ["not_met", underWay("2025-07-04")],
    ["not_met", { facts: { ...moved("2025-12-27").facts, "issuer.federalNoticeDays": 6 } }],
    ["unknown", { facts: state }],
    ["not_applicable", { facts: { ...state, "issuer.consolidatedOutstandingUsd": "10000000000" } }],
    ["not_applicable", { facts: { "issuer.usCategory": "federalQualifiedNonbank" } }],
  ],
  "us-genius-proposed.custody.custodian-standards": [
    ["met", { facts: apart, account: [held, { supervisor: "Bank of England" }] }],
    [
      "met",
      {
        facts: { "segregation.accounts": "omnibusWithLedger" },
        account: [{ ...held, supervisor: "Federal Deposit Insurance Corporation" }],
      },
    ],
    ["partly_met", { facts: apart, account: [held, { supervisor: "FDIC", authorised: false }] }],
    ["not_met", { facts: apart, account: [{ supervisor: "FDIC", authorised: false }] }],
    ["not_met", { facts: { "segregation.accounts": "commingledIssuer" }, account: [held] }],
    ["unknown", { facts: apart, account: [{ supervisor: "OCC" }] }],
    ["unknown", { facts: apart, account: [{ authorised: true }] }],
    ["not_applicable", { facts: apart, account: [{ supervisor: "Bank of England" }] }],
  ],
  "us-genius-proposed.licence.foreign-conditions": [
    ["met", foreign({})],
    ["not_met", foreign({ "issuer.homeRegimeRecognisedBy": ["GB"] })],
    ["not_met", foreign({ "issuer.usStatus.homeSanctioned": true })],
    ["not_met", foreign({ "reserve.usHeldUsd": 99 })],
    ["not_met", foreign({}, { licence: [] })],
    ["not_applicable", foreign({ "issuer.usCategory": "stateQualified" })],
    ["not_applicable", foreign({}, { market: [{ jurisdiction: "US", offered: false }] })],
  ],
  "us-genius-proposed.licence.bank-subsidiary": [
    [
      "met",
      {
        facts: {
          "issuer.primaryUsRegulator": "FDIC",
          "issuer.usCategory": "insuredBankSubsidiary",
        },
      },
    ],
    ["met", { facts: { ...ncua.facts, "issuer.usCategory": "creditUnionSubsidiary" } }],
    ["not_met", { facts: { ...ncua.facts, "issuer.usCategory": "insuredBankSubsidiary" } }],
    ["not_met", { facts: { "issuer.primaryUsRegulator": "FDIC", "issuer.usCategory": "none" } }],
    ["not_applicable", occ({})],
  ],
  "us-genius-proposed.capital.new-issuer-minimum": [
    ["met", young("2023-07-01", funds("5000000", "5000000"))],
    ["not_met", young("2023-07-01", funds("4999999", "0"))],
    ["not_met", young("2023-07-01", funds("5000000", "5000001"))],
    ["unknown", young("2023-07-01", { "capital.ownFundsUsd": "5000000" })],
    ["not_applicable", young("2023-06-30", funds("5000000", "5000000"))],
    ["not_applicable", abroad],
  ],
  "us-genius-proposed.capital.operational-backstop": [
    ["met", backstop(100)],
    ["partly_met", backstop(99)],
    ["partly_met", backstop(50)],
    ["not_met", backstop(49)],
    ["not_applicable", abroad],
  ],
  "us-genius-proposed.capital.missed-quarter": [
    ["met", missed(0, "issuing")],
    ["partly_met", missed(1, "noNetIssuance")],
    ["partly_met", missed(1, "halted")],
    ["not_met", missed(1, "issuing")],
    ["not_met", missed(2, "halted")],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.custody.deposit-insurance-status": [
    ["met", claims(false, false)],
    ["not_met", claims(true, false)],
    ["not_met", claims(false, true)],
    ["not_applicable", { facts: { "issuer.usCategory": "foreignIssuer" } }],
  ],
};
