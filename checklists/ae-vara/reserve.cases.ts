import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Positions = NonNullable<CaseProfile["position"]>;

const given = (facts: Facts): CaseProfile => ({ facts });

const coverage = (reserve: number, lowest: string): Facts => ({
  "reserve.fairValueUsd": reserve,
  "coin.outstandingUsd": 10_000,
  "reserve.lowestCoverage12mPct": lowest,
});

const holding = (position: Positions): CaseProfile => ({
  facts: { "coin.referenceCurrency": "USD" },
  position,
});
const cash: Positions[number] = {
  assetClass: "bankDemandDeposit",
  amountUsd: 5_000,
  currency: "USD",
};
const bills = (residualMaturityDays: number, amountUsd = 5_000): Positions[number] => ({
  assetClass: "usTreasuryBill",
  amountUsd,
  residualMaturityDays,
});
const agency = (residualMaturityDays: number): Positions[number] => ({
  assetClass: "agency",
  amountUsd: 5_000,
  currency: "USD",
  residualMaturityDays,
});
const repo = (
  residualMaturityDays: number,
  repoCollateral: NonNullable<Positions[number]["repoCollateral"]> = "usTreasury",
): Positions[number] => ({
  assetClass: "termReverseRepo",
  amountUsd: 5_000,
  currency: "USD",
  residualMaturityDays,
  repoCollateral,
});
const bonds = (amountUsd: number): Positions[number] => ({
  assetClass: "corporateBond",
  amountUsd,
  currency: "USD",
});

const kept = (
  accounts: NonNullable<Facts["segregation.accounts"]>,
  account: NonNullable<CaseProfile["account"]>,
): CaseProfile => ({
  facts: { "segregation.accounts": accounts, "governance.liquidityPolicy": "boardApproved" },
  account,
});

const redemption = (days: string, feePct: string, feeFixedUsd = 0): Facts => ({
  "redemption.atPar": true,
  "redemption.settlementBusinessDays": days,
  "redemption.feePct": feePct,
  "redemption.feeFixedUsd": feeFixedUsd,
  "redemption.feeBasis": feePct === "0" && feeFixedUsd === 0 ? "none" : "fixed",
});

const reports = (everyDays: number, independent: boolean): CaseProfile => ({
  facts: { "disclosure.attestationEveryDays": everyDays },
  attestation: [{ subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-15", independent }],
});

export const reserveCases: RuleCases = {
  "ae-vara.issuance.matched": [
    ["met", given({ "reserve.practices.mintMatched": true })],
    ["not_met", given({ "reserve.practices.mintMatched": false })],
  ],
  "ae-vara.reserve.full-backing": [
    ["met", given(coverage(10_000, "100"))],
    ["partly_met", given(coverage(10_000, "99.99"))],
    ["not_met", given(coverage(9_999, "100"))],
  ],
  "ae-vara.reserve.eligible-assets": [
    ["met", holding([cash, bills(90)])],
    ["partly_met", holding([cash, bills(91)])],
    ["partly_met", holding([cash, bills(93)])],
    ["not_met", holding([cash, bills(94)])],
    ["met", holding([cash, agency(90)])],
    ["partly_met", holding([cash, agency(91)])],
    ["met", holding([cash, repo(7)])],
    ["partly_met", holding([cash, repo(8)])],
    ["partly_met", holding([cash, repo(1, "other")])],
    ["met", holding([cash, bills(30, 4_999), bonds(1)])],
    ["partly_met", holding([cash, bills(30, 4_998), bonds(2)])],
    [
      "partly_met",
      holding([cash, bills(30), bonds(500), { ...bonds(-500), assetClass: "repoCashReceived" }]),
    ],
    ["not_met", holding([{ ...cash, currency: "EUR" }, bills(30)])],
    ["unknown", holding([cash, { assetClass: "usTreasuryBill", amountUsd: 5_000 }])],
  ],
  "ae-vara.segregation.authorised-institutions": [
    ["met", kept("separate", [{ authorised: true, regulatorApproved: true }])],
    ["partly_met", kept("separate", [{ authorised: true, regulatorApproved: false }])],
    [
      "not_met",
      kept("separate", [
        { authorised: true, regulatorApproved: true },
        { authorised: false, regulatorApproved: true },
      ]),
    ],
    ["not_met", kept("commingledIssuer", [{ authorised: true, regulatorApproved: true }])],
    ["unknown", kept("separate", [{ authorised: true }])],
  ],
  "ae-vara.redemption.one-working-day": [
    ["met", given(redemption("1", "0"))],
    ["partly_met", given(redemption("1", "0.01"))],
    ["partly_met", given(redemption("1", "0", 1))],
    ["partly_met", given(redemption("1.1", "0"))],
    ["partly_met", given(redemption("2", "0"))],
    ["not_met", given(redemption("2.1", "0"))],
    ["not_met", given({ ...redemption("1", "0"), "redemption.atPar": false })],
  ],
  "ae-vara.assurance.monthly-audit": [
    ["met", reports(31, true)],
    ["partly_met", reports(32, true)],
    ["partly_met", reports(31, false)],
    ["partly_met", reports(92, false)],
    ["not_met", reports(93, true)],
    ["not_met", { facts: { "disclosure.attestationEveryDays": 31 }, attestation: [] }],
  ],
};
