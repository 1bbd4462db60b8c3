import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Line = NonNullable<CaseProfile["position"]>[number];
type Account = NonNullable<CaseProfile["account"]>[number];

const ORDINARY = { "issuer.systemicDesignations.ukRecognised": false } as const;
const SYSTEMIC = {
  facts: { "issuer.systemicDesignations.ukRecognised": true },
} as const satisfies CaseProfile;
const DOLLAR = { "coin.referenceCurrency": "USD" } as const;

const only = (facts: Facts): CaseProfile => ({ facts: { ...ORDINARY, ...facts } });
const line = (assetClass: NonNullable<Line["assetClass"]>, amountUsd: number): Line => ({
  assetClass,
  amountUsd,
  residualMaturityDays: 1,
});
const bill = (residualMaturityDays: number, amountUsd = 900_000): Line => ({
  ...line("usTreasuryBill", amountUsd),
  residualMaturityDays,
});
const dollars = (...position: readonly Line[]): CaseProfile => ({
  ...only(DOLLAR),
  position,
});
const covered = (reserve: number, lowest = 100): CaseProfile =>
  only({
    "reserve.fairValueUsd": reserve,
    "coin.outstandingUsd": 1_000_000,
    "reserve.lowestCoverage12mPct": lowest,
  });
const expanded = (core: number, worstDay: number, ...position: readonly Line[]): CaseProfile => ({
  ...only({
    ...DOLLAR,
    "reserve.ukCoreBackingPct": core,
    "coin.largestDailyRedemption180dPct": worstDay,
  }),
  position,
});
const FUND = line("governmentMoneyFund", 100_000);
const deposits = (amountUsd: number): CaseProfile =>
  dollars(bill(30, 1_000_000 - amountUsd), line("bankDemandDeposit", amountUsd));
const euros = (amountUsd: number): CaseProfile =>
  dollars(
    { assetClass: "cash", amountUsd: 1_000_000 - amountUsd, currency: "USD" },
    { assetClass: "cash", amountUsd, currency: "EUR" },
  );
const trust = (
  structure: "statutoryTrust" | "trust" | "contractual",
  change: Facts = {},
): CaseProfile =>
  only({
    "segregation.structure": structure,
    "segregation.pool": "separatePool",
    "segregation.insolvencyRemote": "issuerAndCustodian",
    ...change,
  });
const bank = (institution: string, change: Account = {}): Account => ({
  institution,
  affiliated: false,
  authorised: true,
  ...change,
});
const held = (...account: readonly Account[]): CaseProfile => ({ ...only({}), account });
const reconciled = (every: number, cure: number): CaseProfile =>
  only({
    "reserve.reconciledEveryDays": every,
    "reserve.shortfallCureBusinessDays": cure,
  });

export const poolCases: RuleCases = {
  "gb-fca.reserve.one-to-one": [
    ["met", covered(1_000_000)],
    ["partly_met", covered(1_000_000, 99.9)],
    ["not_met", covered(999_999)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.reserve.core-assets": [
    ["met", dollars(bill(366), line("bankTermDeposit", 100_000))],
    ["partly_met", dollars(bill(367), line("bankTermDeposit", 100_000))],
    ["partly_met", dollars(bill(30), FUND)],
    ["partly_met", dollars(bill(30), line("overnightReverseRepo", 100_000))],
    ["met", dollars(bill(30, 999_900), line("equity", 100))],
    ["not_met", dollars(bill(30, 999_899), line("equity", 101))],
    ["not_met", dollars(bill(30), { ...line("nonUsSovereign", 1_000), currency: "GBP" })],
    ["not_met", dollars(bill(30), line("supranational", 1_000))],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.reserve.expanded-assets": [
    ["met", expanded(5, 5, bill(30), FUND)],
    ["not_met", expanded(4.99, 1, bill(30), FUND)],
    ["partly_met", expanded(5, 5.01, bill(30), FUND)],
    ["met", expanded(8, 8, bill(367))],
    ["met", expanded(8, 8, bill(30), line("termReverseRepo", 1_000))],
    ["met", expanded(8, 8, bill(30), line("repoCashReceived", -1_000))],
    ["not_applicable", expanded(1, 8, bill(366))],
    ["not_applicable", SYSTEMIC],
    ["unknown", dollars(bill(30), FUND)],
  ],
  "gb-fca.liquidity.on-demand-floor": [
    ["met", deposits(50_000)],
    ["partly_met", deposits(49_999)],
    ["partly_met", deposits(40_000)],
    ["not_met", deposits(39_999)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.reserve.excess-cap": [
    ["met", covered(1_050_000)],
    ["partly_met", covered(1_050_001)],
    ["partly_met", covered(1_060_000)],
    ["not_met", covered(1_060_001)],
    ["met", covered(900_000)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.reserve.currency": [
    ["met", euros(0)],
    ["partly_met", euros(1)],
    ["partly_met", euros(50_000)],
    ["not_met", euros(50_001)],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.segregation.statutory-trust": [
    ["met", trust("statutoryTrust")],
    ["met", trust("statutoryTrust", { "segregation.insolvencyRemote": "issuerOnly" })],
    ["partly_met", trust("statutoryTrust", { "segregation.pool": "identifiedShared" })],
    ["partly_met", trust("statutoryTrust", { "segregation.insolvencyRemote": "none" })],
    ["partly_met", trust("trust")],
    ["not_met", trust("contractual")],
    ["not_applicable", SYSTEMIC],
  ],
  "gb-fca.custody.unconnected": [
    ["met", held(bank("A"))],
    ["partly_met", held(bank("A"), bank("B"), bank("C", { affiliated: true }))],
    ["not_met", held(bank("A"), bank("C", { affiliated: true }))],
    ["not_met", held(bank("A"), bank("B", { authorised: false }))],
    ["not_met", held()],
    ["not_applicable", SYSTEMIC],
    ["unknown", held({ institution: "A", affiliated: false })],
  ],
  "gb-fca.reserve.daily-reconciliation": [
    ["met", reconciled(1, 1)],
    ["partly_met", reconciled(1, 2)],
    ["not_met", reconciled(2, 1)],
    ["not_applicable", SYSTEMIC],
  ],
};
