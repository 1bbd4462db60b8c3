import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Positions = NonNullable<CaseProfile["position"]>;

const backing = (reserve: number, facts: Facts): CaseProfile => ({
  facts: { "reserve.fairValueUsd": reserve, "coin.outstandingUsd": 1000, ...facts },
});
const lapse = (facts: Facts): CaseProfile =>
  backing(1000, {
    "reserve.lowestCoverage12mPct": "99.95",
    "reserve.shortfallDays": 1,
    "reserve.shortfallCureBusinessDays": 1,
    ...facts,
  });

const held = (...position: Positions): CaseProfile => ({ position });
const BILL = { assetClass: "usTreasuryBill", amountUsd: 9990 } as const;
const DEPOSIT = {
  assetClass: "bankDemandDeposit",
  counterpartyCountry: "US",
  amountUsd: 1000,
} as const;

const bought = (acquiredOn: string, maturityOn: string, amountUsd = 1000) =>
  ({ assetClass: "usTreasuryBill", acquiredOn, maturityOn, amountUsd }) as const;
const FUND = { assetClass: "governmentMoneyFund", amountUsd: 9900 } as const;

const liquidity = (due: number | string, policy: Facts["governance.liquidityPolicy"]) => ({
  facts: {
    "reserve.maturing1wPct": due,
    ...(policy === undefined ? {} : { "governance.liquidityPolicy": policy }),
  },
});

export const reserveCases: RuleCases = {
  "us-nydfs.reserve.full-backing-daily": [
    ["met", backing(1000, { "reserve.lowestCoverage12mPct": 100 })],
    ["not_met", backing(999, { "reserve.lowestCoverage12mPct": "99.95" })],
    ["partly_met", lapse({})],
    ["partly_met", lapse({ "reserve.lowestCoverage12mPct": "99.999999" })],
    ["not_met", lapse({ "reserve.lowestCoverage12mPct": "99.9" })],
    ["partly_met", lapse({ "reserve.lowestCoverage12mPct": "99.900001" })],
    ["not_met", lapse({ "reserve.shortfallDays": 2 })],
    ["not_met", lapse({ "reserve.shortfallCureBusinessDays": 2 })],
    ["unknown", backing(1000, {})],
  ],
  "us-nydfs.reserve.four-asset-classes": [
    [
      "met",
      held(
        BILL,
        DEPOSIT,
        { assetClass: "overnightReverseRepo", amountUsd: 5 },
        { assetClass: "termReverseRepo", amountUsd: 5 },
        { assetClass: "bankDepositUnsplit", counterpartyCountry: "US-NY", amountUsd: 5 },
        { ...FUND, amountUsd: 5 },
        { assetClass: "settlementItem", amountUsd: -5 },
      ),
    ],
    ["met", held(BILL)],
    ["partly_met", held(BILL, { assetClass: "cash", amountUsd: 10 })],
    ["not_met", held(BILL, { assetClass: "cash", amountUsd: 11 })],
    ["not_met", held(BILL, { assetClass: "bankTermDeposit", amountUsd: 1000 })],
    ["not_met", held(BILL, { ...DEPOSIT, counterpartyCountry: "CH" })],
    ["unknown", held(BILL, { assetClass: "bankDemandDeposit", amountUsd: 1000 })],
    ["unknown", held(BILL, { amountUsd: 5 })],
    ["unknown", { ...held(BILL), completeness: { position: "partial" } }],
  ],
  "us-nydfs.reserve.bills-three-months": [
    ["met", held(bought("2026-05-10", "2026-08-10"))],
    ["met", held(bought("2026-05-31", "2026-08-30"), FUND)],
    ["met", held(bought("2025-11-30", "2026-02-28"))],
    ["met", held(FUND)],
    ["partly_met", held(bought("2026-05-10", "2026-08-11", 100), FUND)],
    ["not_met", held(bought("2026-05-10", "2026-08-11", 101), { ...FUND, amountUsd: 9899 })],
    ["not_met", held(bought("2026-05-10", "2026-09-01"))],
    ["not_met", held({ ...BILL, residualMaturityDays: 93 })],
    ["unknown", held({ ...BILL, residualMaturityDays: 92 })],
    ["unknown", held({ amountUsd: 100 })],
  ],
  "us-nydfs.liquidity.meet-redemptions": [
    ["met", liquidity(30, "boardApproved")],
    ["met", liquidity(30, "written")],
    ["not_met", liquidity("29.9999", "written")],
    ["not_met", liquidity(90, "none")],
    ["unknown", liquidity(90, undefined)],
  ],
};
