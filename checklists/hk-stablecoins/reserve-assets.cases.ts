import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;
type Line = NonNullable<CaseProfile["position"]>[number];

/** A reserve of 10,000 dollars: the lines given, and Treasury bills for the rest. */
function reserve(lines: readonly Line[], facts: Facts = {}): CaseProfile {
  const used = lines.reduce((sum, { amountUsd }) => sum + Number(amountUsd), 0);
  const bills: Line = {
    assetClass: "usTreasuryBill",
    amountUsd: 10_000 - used,
    residualMaturityDays: 30,
  };
  return licensee(facts, { position: used === 10_000 ? lines : [bills, ...lines] });
}

const of = (assetClass: NonNullable<Line["assetClass"]>, rest: Line = {}): Line => ({
  assetClass,
  amountUsd: 1000,
  ...rest,
});

const days = (residualMaturityDays: number): Line => ({ residualMaturityDays });
const ZERO_RISK = { "reserve.practices.governmentZeroRisk": true } as const;
const NOT_ZERO_RISK = { "reserve.practices.governmentZeroRisk": false } as const;
const LOOKED_THROUGH = { fundLookThroughOk: true } as const;

const repo = (length: number, repoCollateral: NonNullable<Line["repoCollateral"]>): Line =>
  of("termReverseRepo", { ...days(length), repoCollateral });

/** So much of 10,200 in Swiss francs, the rest in the currency named. */
const mixed = (francs: number, rest: NonNullable<Line["currency"]>, facts: Facts): CaseProfile =>
  licensee(
    { "reserve.fairValueUsd": 10_200, ...facts },
    {
      position: [
        { assetClass: "cash", amountUsd: francs, currency: "CHF" },
        { assetClass: "cash", amountUsd: 10_200 - francs, currency: rest },
      ],
    },
  );
/** Coins of either kind; 10,000 of them make the coverage 102 percent. */
const dollars = (coins = 10_000): Facts => ({
  "coin.referenceCurrency": "USD",
  "coin.outstandingUsd": coins,
});
const hongKong: Facts = { "coin.referenceCurrency": "HKD", "coin.outstandingUsd": 10_000 };

export const assetCases: RuleCases = {
  "hk-stablecoins.reserve.eligible-assets": [
    [
      "met",
      reserve([
        of("cash"),
        of("centralBankBalance"),
        of("bankDemandDeposit"),
        of("bankTermDeposit"),
        of("nonUsSovereign"),
        of("supranational"),
        of("agency"),
        of("overnightReverseRepo"),
      ]),
    ],
    ["met", reserve([of("commercialPaper", { amountUsd: 1 })])],
    ["not_met", reserve([of("commercialPaper", { amountUsd: 2 })])],
    ["partly_met", reserve([of("governmentMoneyFund", LOOKED_THROUGH)])],
    ["partly_met", reserve([of("otherFund", LOOKED_THROUGH)])],
    ["not_met", reserve([of("governmentMoneyFund", { fundLookThroughOk: false })])],
    ["unknown", reserve([of("governmentMoneyFund")])],
    ["not_met", reserve([of("governmentMoneyFund", LOOKED_THROUGH), of("preciousMetal")])],
    ["not_met", reserve([of("otherMoneyFund", LOOKED_THROUGH)])],
    ["not_met", reserve([of("certificateOfDeposit")])],
    ["unknown", reserve([{ amountUsd: 1000 }])],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.deposit-term": [
    ["met", reserve([])],
    ["met", reserve([of("bankTermDeposit", days(92))])],
    ["partly_met", reserve([of("bankTermDeposit", days(93))])],
    ["partly_met", reserve([of("bankTermDeposit", days(100))])],
    ["not_met", reserve([of("bankTermDeposit", days(101))])],
    ["unknown", reserve([of("bankTermDeposit")])],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.debt-one-year": [
    ["met", reserve([of("usTreasuryNoteBond", days(366))], ZERO_RISK)],
    ["not_met", reserve([of("usTreasuryNoteBond", days(367))], ZERO_RISK)],
    ["met", reserve([of("agency", days(366))], ZERO_RISK)],
    ["not_met", reserve([of("agency", days(367))], ZERO_RISK)],
    ["not_met", reserve([of("supranational", days(367))], ZERO_RISK)],
    ["unknown", reserve([of("agency")], ZERO_RISK)],
    ["partly_met", reserve([of("usTreasuryNoteBond", days(366))], NOT_ZERO_RISK)],
    ["unknown", reserve([of("usTreasuryNoteBond", days(366))])],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.reverse-repo": [
    ["met", reserve([])],
    ["met", reserve([repo(1, "usTreasury")])],
    ["partly_met", reserve([repo(2, "usTreasury")])],
    ["partly_met", reserve([repo(7, "eligibleSovereign")])],
    ["not_met", reserve([repo(8, "usTreasury")])],
    ["not_met", reserve([repo(1, "agency")])],
    ["unknown", reserve([of("overnightReverseRepo", days(1))])],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.currency": [
    ["met", reserve([], dollars())],
    ["met", mixed(0, "HKD", hongKong)],
    ["met", mixed(0, "USD", hongKong)],
    ["met", reserve([], hongKong)],
    ["partly_met", mixed(1, "USD", dollars())],
    ["partly_met", mixed(510, "USD", dollars())],
    ["partly_met", mixed(510, "USD", hongKong)],
    ["not_met", mixed(511, "USD", dollars())],
    ["not_met", mixed(511, "USD", hongKong)],
    ["not_met", mixed(510, "USD", dollars(10_001))],
    ["not_met", mixed(0, "HKD", dollars())],
    ["unknown", licensee(dollars(), { position: [{ assetClass: "cash", amountUsd: 1 }] })],
    ...UNBOUND,
  ],
  "hk-stablecoins.reserve.tokenised": [
    ["met", reserve([])],
    [
      "met",
      reserve([of("usTreasuryBill", { tokenised: true })], {
        "reserve.practices.tokenisedRiskReview": true,
      }),
    ],
    [
      "not_met",
      reserve([of("usTreasuryBill", { tokenised: true, amountUsd: 10 })], {
        "reserve.practices.tokenisedRiskReview": false,
      }),
    ],
    ["unknown", reserve([of("usTreasuryBill", { tokenised: true })])],
    ...UNBOUND,
  ],
};
