import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Positions = NonNullable<CaseProfile["position"]>;
type Licence = NonNullable<CaseProfile["licence"]>[number];

const home = (facts: Facts): CaseProfile => ({ facts: { "issuer.domicile": "AE-ADGM", ...facts } });
const abroad = (facts: Facts): CaseProfile => ({
  market: [{ jurisdiction: "AE-ADGM", offered: true, issuedFrom: false }],
  facts: { "issuer.domicile": "US", ...facts },
});

const DESIGN: Facts = { "coin.stabilisation": "reserveBacked", "coin.referenceCurrency": "USD" };
const permitted = (status: NonNullable<Licence["status"]>, facts: Facts = DESIGN): CaseProfile => ({
  ...home(facts),
  licence: [{ kind: "adgmFiatToken", status }],
});

const backing = (reserve: number, lowest: string, everyDays = 1): Facts => ({
  "reserve.fairValueUsd": reserve,
  "coin.outstandingUsd": 10_000,
  "reserve.lowestCoverage12mPct": lowest,
  "reserve.valuedEveryDays": everyDays,
  "disclosure.valuationBasis": "fairValue",
});

const holding = (position: Positions): CaseProfile => ({
  ...home({ "coin.referenceCurrency": "USD" }),
  position,
});
const bills = (amountUsd: number): Positions[number] => ({
  assetClass: "usTreasuryBill",
  amountUsd,
});
const paper = (amountUsd: number): Positions[number] => ({
  assetClass: "commercialPaper",
  amountUsd,
  currency: "USD",
});

const POOL: Facts = { "segregation.pool": "separatePool", "segregation.accounts": "separate" };
const CLEARED = { authorised: true, affiliated: false, regulatorApproved: true } as const;

const redemption = (days: string, claim: NonNullable<Facts["holder.claim"]>): Facts => ({
  "redemption.atPar": true,
  "redemption.settlementBusinessDays": days,
  "holder.claim": claim,
});

const reports = (everyDays: number, independent: boolean): CaseProfile => ({
  ...home({ "disclosure.attestationEveryDays": everyDays }),
  attestation: [{ subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-15", independent }],
});

const ALONE: Facts = {
  "issuer.activities.custody": false,
  "issuer.activities.lending": false,
  "issuer.activities.staking": false,
  "issuer.activities.trading": false,
  "issuer.activities.exchange": false,
  "issuer.activities.unrelated": false,
  "issuer.otherActivitiesApproved": false,
  "marketing.claims.investmentProduct": false,
};
const PAPER: Facts = { "whitePaper.published": true, "whitePaper.checks.current": true };

export const zoneCases: RuleCases = {
  "ae-adgm.licence.permission": [
    ["met", permitted("active")],
    ["partly_met", permitted("pending")],
    ["partly_met", permitted("conditional")],
    ["not_met", permitted("withdrawn")],
    ["not_met", permitted("active", { ...DESIGN, "coin.stabilisation": "algorithmic" })],
    ["not_met", permitted("pending", { ...DESIGN, "coin.referenceCurrency": "AED" })],
    ["not_met", { ...home(DESIGN), licence: [{ kind: "adgmOther", status: "active" }] }],
    ["not_applicable", { ...abroad(DESIGN), licence: [] }],
  ],
  "ae-adgm.licence.accepted-list": [
    ["met", abroad({ "coin.recognitions.adgmAccepted": true })],
    ["not_met", abroad({ "coin.recognitions.adgmAccepted": false })],
    ["not_applicable", home({ "coin.recognitions.adgmAccepted": false })],
    [
      "not_applicable",
      {
        market: [{ jurisdiction: "AE-ON", offered: true }],
        facts: { "issuer.domicile": "US", "coin.recognitions.adgmAccepted": false },
      },
    ],
    [
      "unknown",
      {
        market: [{ jurisdiction: "AE", offered: true }],
        facts: { "issuer.domicile": "US", "coin.recognitions.adgmAccepted": false },
      },
    ],
  ],
  "ae-adgm.reserve.full-backing-daily": [
    ["met", home(backing(10_000, "100"))],
    ["partly_met", home(backing(10_000, "99.99"))],
    ["partly_met", home(backing(10_000, "100", 2))],
    ["partly_met", home({ ...backing(10_000, "100"), "disclosure.valuationBasis": "cost" })],
    ["not_met", home(backing(9_999, "99.99"))],
    ["not_applicable", abroad(backing(9_000, "90"))],
  ],
  "ae-adgm.reserve.eligible-assets": [
    ["met", holding([bills(9_999), paper(1)])],
    ["partly_met", holding([bills(9_998), paper(2)])],
    ["not_met", holding([bills(9_998), { ...bills(2), currency: "EUR" }])],
    ["unknown", holding([bills(9_000), { amountUsd: 1_000, currency: "USD" }])],
    ["not_applicable", { ...abroad({}), position: [paper(10_000)] }],
  ],
  "ae-adgm.segregation.pool-per-token": [
    ["met", { ...home(POOL), account: [CLEARED] }],
    ["partly_met", { ...home(POOL), account: [CLEARED, { ...CLEARED, authorised: false }] }],
    ["partly_met", { ...home(POOL), account: [{ ...CLEARED, affiliated: true }] }],
    ["partly_met", { ...home(POOL), account: [{ ...CLEARED, regulatorApproved: false }] }],
    [
      "partly_met",
      { ...home({ ...POOL, "segregation.pool": "identifiedShared" }), account: [CLEARED] },
    ],
    [
      "not_met",
      { ...home({ ...POOL, "segregation.accounts": "commingledIssuer" }), account: [CLEARED] },
    ],
    ["unknown", { ...home(POOL), account: [{ authorised: true }] }],
    ["not_applicable", abroad(POOL)],
  ],
  "ae-adgm.redemption.two-business-days": [
    ["met", home(redemption("2", "directClaimUnsecured"))],
    ["partly_met", home(redemption("2.1", "directClaimUnsecured"))],
    ["partly_met", home(redemption("3", "directClaimUnsecured"))],
    ["partly_met", home(redemption("2", "contingent"))],
    ["not_met", home(redemption("3.1", "directClaimUnsecured"))],
    ["not_met", home({ ...redemption("1", "beneficialInterest"), "redemption.atPar": false })],
    ["not_applicable", abroad(redemption("5", "none"))],
  ],
  "ae-adgm.assurance.monthly-attestation": [
    ["met", reports(31, true)],
    ["partly_met", reports(32, true)],
    ["partly_met", reports(31, false)],
    ["partly_met", reports(92, true)],
    ["not_met", reports(93, true)],
    ["not_applicable", abroad({ "disclosure.attestationEveryDays": 365 })],
  ],
  "ae-adgm.conduct.other-business": [
    ["met", home(ALONE)],
    [
      "met",
      home({
        ...ALONE,
        "issuer.activities.trading": true,
        "issuer.otherActivitiesApproved": true,
      }),
    ],
    ["partly_met", home({ ...ALONE, "issuer.activities.trading": true })],
    ["partly_met", home({ ...ALONE, "issuer.activities.unrelated": true })],
    ["not_met", home({ ...ALONE, "marketing.claims.investmentProduct": true })],
    ["not_applicable", abroad(ALONE)],
  ],
  "ae-adgm.whitepaper.current": [
    ["met", home(PAPER)],
    ["partly_met", home({ ...PAPER, "whitePaper.checks.current": false })],
    ["not_met", home({ ...PAPER, "whitePaper.published": false })],
    ["not_applicable", abroad(PAPER)],
  ],
};
