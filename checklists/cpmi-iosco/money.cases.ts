import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
const profile = (facts: Facts): CaseProfile => ({ facts });

/** Bills lose nothing in the house's table, so that the stated loss counts. */
const stressed = (reserve: number | string, loss: number | string): CaseProfile => ({
  facts: {
    "reserve.fairValueUsd": reserve,
    "coin.outstandingUsd": 990,
    "reserve.stressLossPct": loss,
  },
});

const claim = (holderClaim: Facts["holder.claim"] & string, isRemote = true): CaseProfile =>
  profile({
    "holder.claim": holderClaim,
    "segregation.insolvencyRemote": isRemote ? "issuerAndCustodian" : "issuerOnly",
  });

const paid = (days: number | string, isAtPar = true): CaseProfile =>
  profile({ "redemption.atPar": isAtPar, "redemption.settlementBusinessDays": days });

const liquidity = (
  policy: Facts["governance.liquidityPolicy"] & string,
  day: number | string,
  week: number | string,
): CaseProfile =>
  profile({
    "governance.liquidityPolicy": policy,
    "reserve.maturing1dPct": day,
    "reserve.maturing1wPct": week,
  });

const strength = (largest: number | string, prudential: boolean): CaseProfile => ({
  facts: { "reserve.largestInstitutionPct": largest },
  account: [{ supervisor: "Federal Reserve Board" }],
  licence: [{ status: "active", prudential }],
});

export const moneyCases: RuleCases = {
  "cpmi-iosco.reserve.low-risk-settlement-asset": [
    ["met", stressed(1000, 1)],
    ["not_met", stressed(1000, "1.0001")],
    ["not_met", stressed("999.99", 1)],
    ["unknown", profile({ "reserve.fairValueUsd": 1000, "coin.outstandingUsd": 990 })],
  ],
  "cpmi-iosco.redemption.direct-claim": [
    ["met", claim("beneficialInterest")],
    ["met", claim("statutoryPriority")],
    ["met", claim("directClaimSecured")],
    ["met", claim("reserveOnly")],
    ["partly_met", claim("directClaimUnsecured")],
    ["not_met", claim("directClaimUnsecured", false)],
    ["not_met", claim("beneficialInterest", false)],
    ["not_met", claim("contingent")],
    ["not_met", claim("none")],
  ],
  "cpmi-iosco.redemption.end-of-day": [
    ["met", paid(0)],
    ["partly_met", paid("0.1")],
    ["partly_met", paid(1)],
    ["not_met", paid("1.1")],
    ["not_met", paid(2)],
    ["not_met", paid(0, false)],
  ],
  "cpmi-iosco.liquidity.liquidity-risk": [
    ["met", liquidity("written", 10, 30)],
    ["met", liquidity("boardApproved", 10, 30)],
    ["partly_met", liquidity("none", 10, 30)],
    ["partly_met", liquidity("written", "9.9999", 30)],
    ["partly_met", liquidity("written", 10, "29.9999")],
    ["not_met", liquidity("written", "9.9999", "29.9999")],
    ["not_met", liquidity("none", 10, "29.9999")],
  ],
  "cpmi-iosco.custody.entity-strength": [
    ["met", strength(40, true)],
    ["partly_met", strength("40.0001", true)],
    ["partly_met", strength(40, false)],
    ["not_met", strength("40.0001", false)],
    ["unknown", { ...strength(40, true), account: [{ kind: "bank" }] }],
    ["partly_met", { ...strength(40, true), licence: [{ status: "suspended", prudential: true }] }],
  ],
};
