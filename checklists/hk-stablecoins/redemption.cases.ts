import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;

const issued = (days: number, change: Facts = {}): CaseProfile =>
  licensee({
    "reserve.practices.mintOnFundsOnly": true,
    "aml.controls.onboardedPrimaryOnly": true,
    "mint.deliveryBusinessDays": days,
    ...change,
  });

const RIGHTS: Facts = {
  "holder.claim": "beneficialInterest",
  "redemption.eligible": "anyLawfulHolder",
  "redemption.atPar": true,
  "holder.insolvencyPriority": true,
};

const paidIn = (days: number | string): CaseProfile =>
  licensee({ "redemption.settlementBusinessDays": days });

const charged = (
  basis: NonNullable<Facts["redemption.feeBasis"]>,
  minimum: number,
  isBurdensome = false,
): CaseProfile =>
  licensee({
    "redemption.feeBasis": basis,
    "redemption.minimumUsd": minimum,
    "redemption.burdensomeConditions": isBurdensome,
  });

const power = (power: NonNullable<Facts["redemption.suspensionPower"]>): CaseProfile =>
  licensee({ "redemption.suspensionPower": power });

export const redemptionCases: RuleCases = {
  "hk-stablecoins.issuance.on-receipt": [
    ["met", issued(0)],
    ["met", issued(1)],
    ["partly_met", issued(2)],
    ["not_met", issued(1, { "reserve.practices.mintOnFundsOnly": false })],
    ["not_met", issued(1, { "aml.controls.onboardedPrimaryOnly": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.redemption.par-and-claim": [
    ["met", licensee(RIGHTS)],
    ["met", licensee({ ...RIGHTS, "holder.claim": "directClaimSecured" })],
    ["partly_met", licensee({ ...RIGHTS, "holder.claim": "directClaimUnsecured" })],
    ["partly_met", licensee({ ...RIGHTS, "redemption.eligible": "verifiedCustomers" })],
    ["partly_met", licensee({ ...RIGHTS, "holder.insolvencyPriority": false })],
    ["not_met", licensee({ ...RIGHTS, "redemption.atPar": false })],
    ["not_met", licensee({ ...RIGHTS, "holder.claim": "reserveOnly" })],
    ...UNBOUND,
  ],
  "hk-stablecoins.redemption.one-business-day": [
    ["met", paidIn(1)],
    ["partly_met", paidIn("1.5")],
    ["partly_met", paidIn(2)],
    ["not_met", paidIn("2.5")],
    ...UNBOUND,
  ],
  "hk-stablecoins.redemption.fees-and-conditions": [
    ["met", charged("none", 1000)],
    ["met", charged("costBased", 0)],
    ["partly_met", charged("none", 1001)],
    ["partly_met", charged("fixed", 0)],
    ["partly_met", charged("none", 0, true)],
    ["not_met", charged("punitive", 0)],
    ...UNBOUND,
  ],
  "hk-stablecoins.redemption.suspension-consent": [
    ["met", power("none")],
    ["met", power("regulatorOnly")],
    ["not_met", power("disclosedTriggers")],
    ["not_met", power("issuerDiscretion")],
    ...UNBOUND,
  ],
};
