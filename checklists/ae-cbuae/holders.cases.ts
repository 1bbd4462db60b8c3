import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const given = (facts: Facts): CaseProfile => ({ facts });

const redemption = (days: string): Facts => ({
  "redemption.atPar": true,
  "redemption.settlementBusinessDays": days,
  "redemption.assurances.anyTime": true,
});
const PAPER: Facts = {
  "whitePaper.checks.approved": true,
  "whitePaper.published": true,
  "whitePaper.missingBlocks": 0,
};

export const holderCases: RuleCases = {
  "ae-cbuae.yield.no-interest": [
    ["met", given({ "holder.yieldPaid": false, "holder.thirdPartyYield.issuerFunded": false })],
    ["not_met", given({ "holder.yieldPaid": true })],
    ["not_met", given({ "holder.thirdPartyYield.issuerFunded": true })],
    ["unknown", given({ "holder.yieldPaid": false })],
  ],
  "ae-cbuae.redemption.next-business-day": [
    ["met", given(redemption("1"))],
    ["partly_met", given(redemption("1.1"))],
    ["partly_met", given(redemption("2"))],
    ["partly_met", given({ ...redemption("1"), "redemption.assurances.anyTime": false })],
    ["not_met", given(redemption("2.1"))],
    ["not_met", given({ ...redemption("1"), "redemption.atPar": false })],
  ],
  "ae-cbuae.redemption.cost-only-fee": [
    ["met", given({ "redemption.feeBasis": "none", "redemption.termsPublished": true })],
    ["met", given({ "redemption.feeBasis": "costBased", "redemption.termsPublished": true })],
    ["partly_met", given({ "redemption.feeBasis": "fixed", "redemption.termsPublished": true })],
    ["not_met", given({ "redemption.feeBasis": "none", "redemption.termsPublished": false })],
  ],
  "ae-cbuae.whitepaper.accepted": [
    ["met", given(PAPER)],
    ["partly_met", given({ ...PAPER, "whitePaper.missingBlocks": 1 })],
    ["partly_met", given({ ...PAPER, "whitePaper.checks.approved": false })],
    ["not_met", given({ ...PAPER, "whitePaper.published": false })],
    ["unknown", given({ "whitePaper.published": true })],
  ],
};
