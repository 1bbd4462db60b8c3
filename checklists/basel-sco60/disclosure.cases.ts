import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
const profile = (facts: Facts): CaseProfile => ({ facts });

const owned = (facts: Facts): CaseProfile =>
  profile({
    "segregation.structure": "trust",
    "segregation.titledForHolders": true,
    "holder.claimOpinion": true,
    ...facts,
  });

const mandated = (
  policy: Facts["governance.investmentPolicy"] & string,
  liquidity: Facts["governance.liquidityPolicy"] & string,
): CaseProfile =>
  profile({ "governance.investmentPolicy": policy, "governance.liquidityPolicy": liquidity });

const published = (valueDays: number, compositionDays: number): CaseProfile =>
  profile({
    "disclosure.reserveValueEveryDays": valueDays,
    "disclosure.reserveReportEveryDays": compositionDays,
  });

const audited = (months: number | string): CaseProfile =>
  profile({ "disclosure.reserveAudited": true, "disclosure.reserveAuditEveryMonths": months });
const examined = (
  everyDays: number,
  assuranceLevel: "reasonable" | "limited" = "reasonable",
): CaseProfile => ({
  facts: {
    "disclosure.reserveAudited": false,
    "disclosure.attestationEveryDays": everyDays,
  },
  attestation: [
    { subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-20", assuranceLevel },
  ],
});

const redeemed = (days: number | string, facts: Facts = {}): CaseProfile =>
  profile({
    "holder.claim": "directClaimUnsecured",
    "redemption.atPar": true,
    "redemption.maxCalendarDays": days,
    ...facts,
  });

const termed = (facts: Facts): CaseProfile =>
  profile({
    "holder.claimOpinion": false,
    "redemption.disclosedItems.obligor": true,
    "redemption.disclosedItems.timeframe": true,
    "redemption.disclosedItems.procedure": true,
    "redemption.disclosedItems.minimum": true,
    "technology.settlementRules.finalityDefined": true,
    ...facts,
  });

export const disclosureCases: RuleCases = {
  "basel-sco60.disclosure.ownership-information": [
    ["met", owned({})],
    ["met", owned({ "segregation.structure": "bankruptcyRemoteSpv" })],
    ["met", owned({ "segregation.structure": "statutorySegregation" })],
    ["partly_met", owned({ "segregation.structure": "contractual" })],
    ["partly_met", owned({ "segregation.titledForHolders": false })],
    ["partly_met", owned({ "holder.claimOpinion": false })],
    ["not_met", owned({ "segregation.structure": "registeredFund", "holder.claimOpinion": false })],
  ],
  "basel-sco60.governance.redemption-mandate": [
    ["met", mandated("published", "written")],
    ["partly_met", mandated("published", "none")],
    ["partly_met", mandated("existsUnpublished", "boardApproved")],
    ["not_met", mandated("existsUnpublished", "none")],
  ],
  "basel-sco60.disclosure.public-mandate": [
    ["met", mandated("published", "none")],
    ["not_met", mandated("existsUnpublished", "written")],
    ["not_met", mandated("none", "written")],
  ],
  "basel-sco60.disclosure.daily-and-weekly": [
    ["met", published(1, 7)],
    ["partly_met", published(2, 7)],
    ["partly_met", published(1, 8)],
    ["partly_met", published(7, 31)],
    ["not_met", published(8, 7)],
    ["not_met", published(1, 32)],
  ],
  "basel-sco60.assurance.annual-audit": [
    ["met", audited(12)],
    ["not_met", { ...examined(31), ...audited("12.1"), attestation: [] }],
    ["partly_met", examined(31)],
    ["not_met", examined(32)],
    ["not_met", examined(31, "limited")],
    ["unknown", profile({ "disclosure.reserveAudited": true })],
  ],
  "basel-sco60.redemption.five-calendar-days": [
    ["met", redeemed(5)],
    ["met", redeemed(5, { "redemption.stressCalendarDays": 5 })],
    ["not_met", redeemed("5.1")],
    ["not_met", redeemed(5, { "redemption.stressCalendarDays": 6 })],
    ["not_met", redeemed(5, { "redemption.atPar": false })],
    ["not_met", redeemed(5, { "holder.claim": "none" })],
    ["not_met", redeemed(5, { "holder.claim": "contingent" })],
  ],
  "basel-sco60.disclosure.redemption-terms": [
    ["met", termed({})],
    ["met", profile({ "holder.claimOpinion": true })],
    ["partly_met", termed({ "redemption.disclosedItems.minimum": false })],
    ["partly_met", termed({ "technology.settlementRules.finalityDefined": false })],
    [
      "not_met",
      termed({
        "redemption.disclosedItems.minimum": false,
        "redemption.disclosedItems.obligor": false,
      }),
    ],
    ["unknown", profile({ "holder.claimOpinion": false })],
  ],
};
