import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const under = (agency: Facts["issuer.primaryUsRegulator"], facts: Facts = {}): CaseProfile => ({
  facts: { ...(agency === undefined ? {} : { "issuer.primaryUsRegulator": agency }), ...facts },
});
const occ = (facts: Facts): CaseProfile => under("OCC", facts);

const paid = (days: number, share: string): Facts => ({
  "redemption.settlementBusinessDays": days,
  "redemption.log.paidWithin2dOfRequestPct": share,
});
const stress = (trigger: string, days: number): Facts => ({
  "redemption.stressTriggerPct": trigger,
  "redemption.stressCalendarDays": days,
});
const smallest = (amount: string): Facts => ({
  "redemption.eligible": "verifiedCustomers",
  "redemption.minimumUsd": amount,
});
const items = {
  "redemption.disclosedItems.issuerName": true,
  "redemption.disclosedItems.obligor": true,
  "redemption.disclosedItems.compositionLink": true,
  "redemption.disclosedItems.allFees": true,
} as const;

export const redemptionCases: RuleCases = {
  "us-genius-proposed.redemption.two-business-days": [
    ["met", occ(paid(2, "99"))],
    ["met", under("NCUA", paid(1, "100"))],
    ["partly_met", occ(paid(2, "98.99"))],
    ["partly_met", occ(paid(2, "95"))],
    ["not_met", occ(paid(2, "94.99"))],
    ["not_met", occ(paid(3, "100"))],
    ["unknown", occ({ "redemption.settlementBusinessDays": 2 })],
    ["not_applicable", under("FOREIGN")],
  ],
  "us-genius-proposed.redemption.limits-by-regulator": [
    ["met", occ({ "redemption.suspensionPower": "none" })],
    ["met", under("NCUA", { "redemption.suspensionPower": "regulatorOnly" })],
    ["not_met", occ({ "redemption.suspensionPower": "disclosedTriggers" })],
    ["not_met", occ({ "redemption.suspensionPower": "issuerDiscretion" })],
    ["not_applicable", under("FDIC")],
  ],
  "us-genius-proposed.redemption.stress-extension": [
    ["met", occ(stress("10", 7))],
    ["met", occ({ "redemption.stressCalendarDays": 0 })],
    ["partly_met", occ(stress("9.99", 7))],
    ["partly_met", occ(stress("5", 7))],
    ["not_met", occ(stress("4.99", 7))],
    ["not_met", occ(stress("10", 8))],
    ["unknown", occ({ "redemption.stressCalendarDays": 7 })],
    ["not_applicable", under("FDIC")],
  ],
  "us-genius-proposed.redemption.one-coin-minimum": [
    ["met", occ(smallest("1"))],
    ["met", under("FDIC", { ...smallest("0"), "redemption.eligible": "anyLawfulHolder" })],
    ["partly_met", occ(smallest("1.01"))],
    ["partly_met", occ(smallest("100"))],
    ["not_met", occ(smallest("100.01"))],
    ["not_met", occ({ ...smallest("1"), "redemption.eligible": "institutionsOnly" })],
    ["not_applicable", under("NONE")],
  ],
  "us-genius-proposed.redemption.policy-contents": [
    ["met", occ(items)],
    ["partly_met", occ({ ...items, "redemption.disclosedItems.allFees": false })],
    [
      "not_met",
      occ({
        ...items,
        "redemption.disclosedItems.allFees": false,
        "redemption.disclosedItems.obligor": false,
      }),
    ],
    ["unknown", occ({ "redemption.disclosedItems.allFees": false })],
    ["not_applicable", under("NCUA", items)],
  ],
  "us-genius-proposed.redemption.fee-notice": [
    ["met", under("FDIC", { "redemption.feeNoticeDays": 7 })],
    ["met", under("FRB", { "redemption.feeNoticeDays": 8 })],
    ["not_met", under("FDIC", { "redemption.feeNoticeDays": 6 })],
    ["not_applicable", under("OCC")],
    ["not_applicable", under("STATE")],
  ],
  "us-genius-proposed.yield.affiliate-presumption": [
    ["met", occ({ "holder.thirdPartyYield.issuerFunded": false })],
    [
      "partly_met",
      occ({
        "holder.thirdPartyYield.issuerFunded": true,
        "holder.yieldPresumptionRebutted": true,
      }),
    ],
    [
      "not_met",
      occ({
        "holder.thirdPartyYield.issuerFunded": true,
        "holder.yieldPresumptionRebutted": false,
      }),
    ],
    ["unknown", occ({ "holder.thirdPartyYield.issuerFunded": true })],
    ["not_applicable", under("FDIC")],
  ],
  "us-genius-proposed.conduct.no-lending-to-buy": [
    ["met", occ({ "issuer.activities.lendsToBuyCoin": false })],
    ["not_met", under("FDIC", { "issuer.activities.lendsToBuyCoin": true })],
    ["not_applicable", under("FOREIGN")],
  ],
};
