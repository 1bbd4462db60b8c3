import type { RuleCases } from "../common/rule-cases";
import { art, emt } from "./profiles.cases";

const parTerms = {
  "redemption.eligible": "anyLawfulHolder",
  "redemption.atPar": true,
  "redemption.assurances.anyTime": true,
  "redemption.assurances.paidInMoney": true,
  "redemption.minimumUsd": 1,
  "redemption.settlementBusinessDays": 5,
} as const;
const artTerms = { ...parTerms, "holder.claim": "directClaimSecured" } as const;

const fees = (share: number | string, flat: number | string, isRecovering = false) => ({
  "redemption.feePct": share,
  "redemption.feeFixedUsd": flat,
  "governance.recoveryPlanActive": isRecovering,
});

const returns = (paid: boolean, funded: boolean, own = false) => ({
  "holder.yieldPaid": paid,
  "holder.thirdPartyYield.issuerFunded": funded,
  "holder.thirdPartyYield.distributorOwn": own,
});

export const redemptionCases: RuleCases = {
  "eu-mica.redemption.claim-on-issuer": [
    ["met", emt({ "holder.claim": "directClaimUnsecured" })],
    ["met", emt({ "holder.claim": "beneficialInterest" })],
    ["met", emt({ "holder.claim": "statutoryPriority" })],
    ["not_met", emt({ "holder.claim": "reserveOnly" })],
    ["not_met", emt({ "holder.claim": "contingent" })],
    ["not_met", emt({ "holder.claim": "none" })],
    ["not_applicable", art({ "holder.claim": "none" })],
  ],
  "eu-mica.redemption.any-time-at-par": [
    ["met", emt(parTerms)],
    ["met", emt({ ...parTerms, "redemption.settlementBusinessDays": 30 })],
    ["partly_met", emt({ ...parTerms, "redemption.minimumUsd": "1.01" })],
    ["partly_met", emt({ ...parTerms, "redemption.minimumUsd": 1000 })],
    ["not_met", emt({ ...parTerms, "redemption.minimumUsd": "1000.01" })],
    ["partly_met", emt({ ...parTerms, "redemption.eligible": "verifiedCustomers" })],
    [
      "not_met",
      emt({
        ...parTerms,
        "redemption.eligible": "verifiedCustomers",
        "redemption.settlementBusinessDays": "5.01",
      }),
    ],
    ["not_met", emt({ ...parTerms, "redemption.atPar": false })],
    ["not_met", emt({ ...parTerms, "redemption.assurances.anyTime": false })],
    ["not_met", emt({ ...parTerms, "redemption.assurances.paidInMoney": false })],
    ["not_applicable", art(parTerms)],
  ],
  "eu-mica.redemption.free": [
    ["met", emt(fees(0, 0))],
    ["met", emt(fees("0.5", 0, true))],
    ["not_met", emt(fees("0.01", 0))],
    ["not_met", emt(fees(0, "0.01"))],
    ["not_applicable", art(fees(0, 0))],
  ],
  "eu-mica.redemption.art-right": [
    ["met", art(artTerms)],
    ["partly_met", art({ ...artTerms, "redemption.eligible": "institutionsOnly" })],
    ["partly_met", art({ ...artTerms, "redemption.assurances.anyTime": false })],
    ["not_met", art({ ...artTerms, "redemption.assurances.paidInMoney": false })],
    ["not_met", art({ ...artTerms, "holder.claim": "contingent" })],
    ["not_applicable", emt(artTerms)],
  ],
  "eu-mica.redemption.art-free": [
    ["met", art(fees(0, 0))],
    ["met", art(fees(1, 5, true))],
    ["not_met", art(fees("0.01", 0))],
    ["not_met", art(fees(0, 1))],
    ["not_applicable", emt(fees(0, 0))],
  ],
  "eu-mica.yield.issuer-ban": [
    ["met", emt(returns(false, false, true))],
    ["not_met", emt(returns(true, false))],
    ["not_met", emt(returns(false, true))],
    ["not_applicable", art(returns(false, false))],
  ],
  "eu-mica.yield.provider-ban": [
    ["met", emt(returns(true, true, false))],
    ["not_met", emt(returns(false, false, true))],
    ["not_applicable", art(returns(false, false))],
  ],
  "eu-mica.yield.art-ban": [
    ["met", art(returns(false, false))],
    ["partly_met", art(returns(false, false, true))],
    ["not_met", art(returns(true, false))],
    ["not_met", art(returns(false, true))],
    ["not_applicable", emt(returns(false, false))],
  ],
};
