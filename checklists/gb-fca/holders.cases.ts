import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const SYSTEMIC = {
  facts: { "issuer.systemicDesignations.ukRecognised": true },
} as const satisfies CaseProfile;

const only = (facts: Facts): CaseProfile => ({
  facts: { "issuer.systemicDesignations.ukRecognised": false, ...facts },
});
const paid = (days: number, atPar = true): CaseProfile =>
  only({ "redemption.settlementBusinessDays": days, "redemption.atPar": atPar });
const openTo = (
  eligible: "anyLawfulHolder" | "verifiedCustomers",
  minimum: number | string,
): CaseProfile => only({ "redemption.eligible": eligible, "redemption.minimumUsd": minimum });
const charged = (
  basis: "none" | "costBased" | "fixed" | "punitive",
  change: Facts = {},
): CaseProfile =>
  only({
    "redemption.feeBasis": basis,
    "redemption.termsPublished": true,
    "issuer.consumerDuty": true,
    ...change,
  });
const disclosed = (reserve: number, supply: number, archive = true): CaseProfile =>
  only({
    "disclosure.reserveReportEveryDays": reserve,
    "disclosure.supplyEveryDays": supply,
    "disclosure.practices.archive": archive,
  });
const reviewed = (review: boolean, accounts: "publishedQualified" | "none"): CaseProfile =>
  only({
    "disclosure.practices.annualBackingReview": review,
    "disclosure.auditedAccounts": accounts,
  });
const documented = (exists: boolean, current: boolean): CaseProfile =>
  only({ "whitePaper.published": exists, "whitePaper.checks.current": current });
const yielding = (issuer: boolean, throughOthers: boolean): CaseProfile =>
  only({
    "holder.yieldPaid": issuer,
    "holder.thirdPartyYield.issuerFunded": throughOthers,
  });

export const holderCases: RuleCases = {
  "gb-fca.redemption.next-business-day": [
    ["met", paid(1)],
    ["partly_met", paid(1.1)],
    ["partly_met", paid(2)],
    ["not_met", paid(2.1)],
    ["not_met", paid(0, false)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.redemption.no-minimum": [
    ["met", openTo("anyLawfulHolder", 0)],
    ["partly_met", openTo("anyLawfulHolder", "0.01")],
    ["partly_met", openTo("anyLawfulHolder", 1)],
    ["not_met", openTo("anyLawfulHolder", "1.01")],
    ["not_met", openTo("verifiedCustomers", 0)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.redemption.cost-reflective-fees": [
    ["met", charged("costBased")],
    ["met", charged("none")],
    ["partly_met", charged("fixed")],
    ["partly_met", charged("costBased", { "issuer.consumerDuty": false })],
    ["not_met", charged("punitive")],
    ["not_met", charged("none", { "redemption.termsPublished": false })],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.yield.no-interest": [
    ["met", yielding(false, false)],
    ["partly_met", yielding(false, true)],
    ["not_met", yielding(true, false)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.disclosure.quarterly": [
    ["met", disclosed(92, 92)],
    ["partly_met", disclosed(92, 92, false)],
    ["not_met", disclosed(93, 92)],
    ["not_met", disclosed(92, 93)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.assurance.annual-review": [
    ["met", reviewed(true, "none")],
    ["partly_met", reviewed(false, "publishedQualified")],
    ["not_met", reviewed(false, "none")],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.whitepaper.disclosure-document": [
    ["met", documented(true, true)],
    ["partly_met", documented(true, false)],
    ["not_met", documented(false, false)],
    ["not_applicable", SYSTEMIC],
  ],
};
