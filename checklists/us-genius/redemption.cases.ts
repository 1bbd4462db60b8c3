import type { RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

const POLICY = { "redemption.policyUrl": "https://issuer.example/redemption" } as const;
const FEES = { "redemption.assurances.feesDisclosed": true } as const;

export const redemptionCases: RuleCases = {
  "us-genius.redemption.public-policy": [
    ["met", permitted({ ...POLICY, "redemption.timePromised": true })],
    ["met", permitted({ "redemption.termsPublished": true, "redemption.timePromised": true })],
    ["partly_met", permitted({ ...POLICY, "redemption.timePromised": false })],
    ["not_met", permitted({ "redemption.termsPublished": false, "redemption.timePromised": true })],
    ["unknown", permitted(POLICY)],
    ["unknown", permitted({ "redemption.timePromised": true })],
    ...NOT_PERMITTED,
  ],
  "us-genius.redemption.limits-by-regulator": [
    ["met", permitted({ "redemption.suspensionPower": "none" })],
    ["met", permitted({ "redemption.suspensionPower": "regulatorOnly" })],
    ["not_met", permitted({ "redemption.suspensionPower": "disclosedTriggers" })],
    ["not_met", permitted({ "redemption.suspensionPower": "issuerDiscretion" })],
    ["unknown", permitted()],
    ...NOT_PERMITTED,
  ],
  "us-genius.redemption.fees-and-notice": [
    ["met", permitted({ ...FEES, "redemption.feeNoticeDays": 7 })],
    ["partly_met", permitted({ ...FEES, "redemption.feeNoticeDays": 6 })],
    ["partly_met", permitted({ ...FEES, "redemption.feeNoticeDays": 0 })],
    [
      "not_met",
      permitted({ "redemption.assurances.feesDisclosed": false, "redemption.feeNoticeDays": 7 }),
    ],
    ["unknown", permitted(FEES)],
    ...NOT_PERMITTED,
  ],
  "us-genius.yield.no-interest": [
    ["met", { facts: { "holder.yieldPaid": false } }],
    ["not_met", { facts: { "holder.yieldPaid": true } }],
    ["not_met", { facts: { "issuer.usCategory": "foreignIssuer", "holder.yieldPaid": true } }],
  ],
};
