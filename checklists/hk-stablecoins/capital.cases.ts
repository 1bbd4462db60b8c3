import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { company, UNBOUND_OR_BANK } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;
type Currency = NonNullable<Facts["capital.paidUpCurrency"]>;

const paidUp = (currency: Currency, amount: number, rates: Facts = {}): CaseProfile =>
  company({ "capital.paidUpCurrency": currency, "capital.paidUpAmount": amount, ...rates });

const months = (liquid: number): CaseProfile =>
  company({ "capital.liquidAssetsUsd": liquid, "capital.annualExpensesUsd": 1200 });

const HKD = { "fx.hkdUsd": "0.125" } as const;
const EUR = { ...HKD, "fx.eurUsd": "1.25" } as const;

export const capitalCases: RuleCases = {
  "hk-stablecoins.capital.paid-up": [
    ["met", paidUp("HKD", 25_000_000)],
    ["not_met", paidUp("HKD", 24_999_999)],
    ["met", paidUp("USD", 3_125_000, HKD)],
    ["not_met", paidUp("USD", 3_124_999, HKD)],
    ["met", paidUp("EUR", 2_500_000, EUR)],
    ["not_met", paidUp("EUR", 2_499_999, EUR)],
    ["unknown", paidUp("EUR", 2_500_000, HKD)],
    ["unknown", paidUp("USD", 3_125_000)],
    ["unknown", paidUp("CHF", 90_000_000, HKD)],
    ["unknown", company({ "capital.paidUpAmount": 25_000_000 })],
    ...UNBOUND_OR_BANK,
  ],
  "hk-stablecoins.capital.further-resources": [
    ["met", months(1200)],
    ["partly_met", months(1199)],
    ["partly_met", months(600)],
    ["not_met", months(599)],
    ...UNBOUND_OR_BANK,
  ],
};
