import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
const profile = (facts: Facts): CaseProfile => ({ facts });

const fee = (facts: Facts): CaseProfile =>
  profile({
    "redemption.atPar": true,
    "redemption.assurances.feesDisclosed": true,
    "redemption.feePct": "0.5",
    ...facts,
  });

const minimum = (amount: number | string, isBurdened = false): CaseProfile =>
  profile({
    "redemption.burdensomeConditions": isBurdened,
    "redemption.minimumUsd": amount,
  });

const timing = (facts: Facts): CaseProfile =>
  profile({
    "redemption.settlementBusinessDays": 2,
    "redemption.clockStart": "orderReceived",
    "redemption.log.available": true,
    "redemption.log.paidWithin2dOfOrderPct": 99,
    "redemption.timingApproved": false,
    ...facts,
  });

export const redemptionCases: RuleCases = {
  "us-nydfs.redemption.approved-policy": [
    [
      "met",
      profile({
        "redemption.termsPublished": true,
        "redemption.assurances.policyApproved": true,
      }),
    ],
    [
      "partly_met",
      profile({
        "redemption.termsPublished": true,
        "redemption.assurances.policyApproved": false,
      }),
    ],
    ["unknown", profile({ "redemption.termsPublished": true })],
    ["not_met", profile({ "redemption.termsPublished": false })],
  ],
  "us-nydfs.redemption.any-lawful-holder": [
    ["met", profile({ "redemption.eligible": "anyLawfulHolder" })],
    ["partly_met", profile({ "redemption.eligible": "verifiedCustomers" })],
    ["not_met", profile({ "redemption.eligible": "institutionsOnly" })],
    ["not_met", profile({ "redemption.eligible": "nobody" })],
  ],
  "us-nydfs.redemption.par-and-fees": [
    ["met", fee({})],
    ["met", fee({ "redemption.feePct": 0 })],
    ["partly_met", fee({ "redemption.feePct": "0.500001" })],
    ["not_met", fee({ "redemption.atPar": false })],
    ["not_met", fee({ "redemption.assurances.feesDisclosed": false })],
  ],
  "us-nydfs.redemption.reasonable-conditions": [
    ["met", minimum(0)],
    ["met", minimum(100)],
    ["partly_met", minimum("100.01")],
    ["partly_met", minimum(10_000)],
    ["not_met", minimum("10000.01")],
    ["not_met", minimum(0, true)],
  ],
  "us-nydfs.redemption.defined-terms": [
    ["met", profile({ "redemption.rightDescribed": true, "redemption.timePromised": true })],
    ["not_met", profile({ "redemption.timePromised": false })],
    ["not_met", profile({ "redemption.rightDescribed": false })],
  ],
  "us-nydfs.redemption.two-business-days": [
    ["met", timing({})],
    ["met", timing({ "redemption.clockStart": "tokenReceived" })],
    ["partly_met", timing({ "redemption.log.paidWithin2dOfOrderPct": "98.9999" })],
    ["partly_met", timing({ "redemption.log.paidWithin2dOfOrderPct": 95 })],
    ["not_met", timing({ "redemption.log.paidWithin2dOfOrderPct": "94.9999" })],
    [
      "partly_met",
      profile({
        "redemption.settlementBusinessDays": 1,
        "redemption.clockStart": "orderReceived",
        "redemption.log.available": false,
      }),
    ],
    ["not_met", timing({ "redemption.settlementBusinessDays": "2.1" })],
    ["not_met", timing({ "redemption.clockStart": "identityChecked" })],
    [
      "partly_met",
      timing({
        "redemption.settlementBusinessDays": 5,
        "redemption.timingApproved": true,
      }),
    ],
    [
      "unknown",
      profile({
        "redemption.settlementBusinessDays": 2,
        "redemption.clockStart": "orderReceived",
        "redemption.log.available": true,
      }),
    ],
  ],
  "us-nydfs.redemption.delay-only-by-dfs": [
    ["met", profile({ "redemption.suspensionPower": "none" })],
    ["met", profile({ "redemption.suspensionPower": "regulatorOnly" })],
    ["not_met", profile({ "redemption.suspensionPower": "disclosedTriggers" })],
    ["not_met", profile({ "redemption.suspensionPower": "issuerDiscretion" })],
  ],
};
