import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const claim = (facts: Facts): CaseProfile => ({
  facts: {
    "holder.claim": "directClaimUnsecured",
    "redemption.eligible": "anyLawfulHolder",
    "holder.claimOpinion": true,
    ...facts,
  },
});

const paidIn = (days: number | string, isAtPar = true): CaseProfile => ({
  facts: { "redemption.atPar": isAtPar, "redemption.settlementBusinessDays": days },
});

const stabilised = (by: Facts["coin.stabilisation"] & string): CaseProfile => ({
  facts: { "coin.stabilisation": by },
});

type Line = NonNullable<CaseProfile["position"]>[number];
const BILLS: Line = { assetClass: "usTreasuryBill", amountUsd: 9500 };

/** Bills of 9,500 and other lines, ten thousand in all, against as many coins. */
const held = (others: readonly Line[], facts: Facts = {}): CaseProfile => ({
  facts: {
    "reserve.fairValueUsd": 10_000,
    "coin.outstandingUsd": 10_000,
    "segregation.encumbrance.any": false,
    "segregation.accounts": "separate",
    ...facts,
  },
  position: [BILLS, ...others],
});
const GOLD: Line = { assetClass: "preciousMetal", amountUsd: 500 };
const CASH: Line = { assetClass: "bankDemandDeposit", amountUsd: 500 };

export const holderCases: RuleCases = {
  "fsb.redemption.legal-claim": [
    ["met", claim({})],
    ["met", claim({ "holder.claim": "reserveOnly" })],
    ["partly_met", claim({ "redemption.eligible": "verifiedCustomers" })],
    [
      "partly_met",
      claim({ "redemption.eligible": "verifiedCustomers", "holder.claim": "contingent" }),
    ],
    ["partly_met", claim({ "holder.claimOpinion": false })],
    ["not_met", claim({ "redemption.eligible": "institutionsOnly" })],
    ["not_met", claim({ "redemption.eligible": "nobody" })],
    ["not_met", claim({ "holder.claim": "none" })],
  ],
  "fsb.redemption.timely-at-par": [
    ["met", paidIn(2)],
    ["partly_met", paidIn("2.01")],
    ["partly_met", paidIn(5)],
    ["not_met", paidIn("5.01")],
    ["not_met", paidIn(1, false)],
  ],
  "fsb.reserve.stabilisation": [
    ["met", stabilised("reserveBacked")],
    ["not_met", stabilised("overcollateralised")],
    ["not_met", stabilised("hybrid")],
    ["not_met", stabilised("algorithmic")],
  ],
  "fsb.reserve.quality-and-coverage": [
    ["met", held([CASH])],
    ["met", held([CASH], { "segregation.accounts": "omnibusWithLedger" })],
    ["partly_met", held([GOLD])],
    ["partly_met", held([{ ...GOLD, assetClass: "commercialPaper" }])],
    [
      "partly_met",
      held([
        { ...CASH, amountUsd: 499 },
        { assetClass: "crypto", amountUsd: 1 },
      ]),
    ],
    ["not_met", held([GOLD, { ...BILLS, amountUsd: -1 }, { ...GOLD, amountUsd: 1 }])],
    ["not_met", held([CASH], { "coin.outstandingUsd": "10000.01" })],
    ["not_met", held([CASH], { "segregation.encumbrance.any": true })],
    ["not_met", held([CASH], { "segregation.accounts": "commingledIssuer" })],
    ["unknown", held([{ amountUsd: 500 }])],
  ],
};
