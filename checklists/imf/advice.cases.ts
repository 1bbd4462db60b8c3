import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type AssetClass = NonNullable<NonNullable<CaseProfile["position"]>[number]["assetClass"]>;

const BILL = { assetClass: "usTreasuryBill", amountUsd: 100 } as const;
const backed = (facts: Facts, assetClass: AssetClass = "cash"): CaseProfile => ({
  facts: {
    "reserve.fairValueUsd": 1000,
    "coin.outstandingUsd": 1000,
    "segregation.encumbrance.any": false,
    "segregation.accounts": "separate",
    ...facts,
  },
  position: [BILL, { assetClass, amountUsd: 1 }],
});

const redemption = (days: number | string, facts: Facts = {}): CaseProfile => ({
  facts: {
    "redemption.atPar": true,
    "redemption.eligible": "anyLawfulHolder",
    "redemption.settlementBusinessDays": days,
    ...facts,
  },
});

const disclosed = (amounts: boolean, places: boolean, programme: boolean): CaseProfile => ({
  facts: {
    "disclosure.reserveReportFields.amountByClass": amounts,
    "disclosure.reserveReportFields.custodyPlaceByClass": places,
    "aml.controls.programme": programme,
  },
});

export const adviceCases: RuleCases = {
  "imf.reserve.one-to-one": [
    ["met", backed({})],
    ["met", backed({ "segregation.accounts": "omnibusWithLedger" })],
    ["not_met", backed({ "reserve.fairValueUsd": "999.99" })],
    ["not_met", backed({ "segregation.encumbrance.any": true })],
    ["not_met", backed({ "segregation.accounts": "commingledIssuer" })],
    ["not_met", backed({}, "crypto")],
    ["not_met", backed({}, "otherStablecoin")],
    ["not_met", backed({}, "corporateBond")],
    ["unknown", { ...backed({}), completeness: { position: "partial" } }],
  ],
  "imf.redemption.par-on-demand": [
    ["met", redemption(1)],
    ["partly_met", redemption("1.0001")],
    ["partly_met", redemption(2)],
    ["not_met", redemption("2.0001")],
    ["not_met", redemption(0, { "redemption.atPar": false })],
    ["not_met", redemption(0, { "redemption.eligible": "verifiedCustomers" })],
  ],
  "imf.disclosure.granular": [
    ["met", disclosed(true, true, true)],
    ["partly_met", disclosed(true, true, false)],
    ["partly_met", disclosed(true, false, true)],
    ["not_met", disclosed(true, false, false)],
    ["not_met", disclosed(false, true, false)],
  ],
};
