import type { ProfileInput } from "./profile-builder";

/** 100 at a bank and 900 in bills behind 1,000 coins, paid on the day they are asked back; Tuesday 30 June 2026. */
export const RUN_INPUT = {
  asOf: "2026-06-30",
  facts: {
    "coin.outstandingUsd": 1000,
    "redemption.timePromised": true,
    "redemption.settlementBusinessDays": 0,
    "redemption.dailyCapPct": 100,
  },
  position: [
    { assetClass: "bankDemandDeposit", amountUsd: 100, counterparty: "First" },
    { assetClass: "usTreasuryBill", amountUsd: 900, residualMaturityDays: 60 },
  ],
} as const satisfies ProfileInput;
