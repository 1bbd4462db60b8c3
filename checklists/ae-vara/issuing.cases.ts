import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Licence = NonNullable<CaseProfile["licence"]>[number];

const licensed = (status: NonNullable<Licence["status"]>, facts: Facts): CaseProfile => ({
  licence: [{ kind: "aeVaraCategory1", status }],
  facts,
});
const given = (facts: Facts): CaseProfile => ({ facts });

const DOLLAR: Facts = { "coin.referenceCurrency": "USD" };
const DIRHAM: Facts = { "coin.referenceCurrency": "AED" };

const paidUp = (amount: number): Facts => ({
  "capital.paidUpAmount": amount,
  "capital.paidUpCurrency": "AED",
});
const paidUpIn = (currency: "EUR" | "CHF", amount: number): Facts => ({
  ...paidUpInDollars(amount),
  "capital.paidUpCurrency": currency,
});

/** AED 10m is $2.5m at this rate. */
const paidUpInDollars = (amount: number): Facts => ({
  "capital.paidUpAmount": amount,
  "capital.paidUpCurrency": "USD",
  "fx.aedUsd": "0.25",
});

const paper = (publishedOn: string, current: boolean): Facts => ({
  "whitePaper.publishedOn": publishedOn,
  "coin.launchedOn": "2025-09-01",
  "whitePaper.checks.current": current,
});

export const issuingCases: RuleCases = {
  "ae-vara.licence.category-1": [
    ["met", licensed("active", DOLLAR)],
    ["partly_met", licensed("pending", DOLLAR)],
    ["partly_met", licensed("conditional", DOLLAR)],
    ["not_met", licensed("refused", DOLLAR)],
    ["not_met", licensed("active", DIRHAM)],
    ["not_met", licensed("pending", DIRHAM)],
    ["unknown", licensed("active", {})],
  ],
  "ae-vara.capital.paid-up": [
    ["met", given(paidUp(10_000_000))],
    ["partly_met", given(paidUp(9_999_999))],
    ["partly_met", given(paidUp(1_500_000))],
    ["not_met", given(paidUp(1_499_999))],
    ["met", given(paidUpInDollars(2_500_000))],
    ["partly_met", given(paidUpInDollars(2_499_999))],
    ["not_met", given(paidUpInDollars(374_999))],
    ["unknown", given({ "capital.paidUpAmount": 2_500_000 })],
    // Five million euros at 1.1 dollars are 22 million dirham; francs have no rate.
    ["met", given({ ...paidUpIn("EUR", 5_000_000), "fx.eurUsd": "1.1" })],
    ["unknown", given(paidUpIn("EUR", 5_000_000))],
    ["unknown", given(paidUpIn("CHF", 5_000_000))],
  ],
  "ae-vara.conduct.virtual-asset-use": [
    ["met", given({ "uae.conditions.useLimited": true })],
    ["not_met", given({ "uae.conditions.useLimited": false })],
  ],
  "ae-vara.supervision.significant": [
    ["met", given({ "issuer.supervisorConditions": "none" })],
    ["met", given({ "issuer.supervisorConditions": "allMet" })],
    ["not_met", given({ "issuer.supervisorConditions": "someNotMet" })],
  ],
  "ae-vara.marketing.statements": [
    [
      "met",
      given({
        "marketing.statements.parRedemption": true,
        "marketing.statements.noGuarantee": true,
      }),
    ],
    [
      "partly_met",
      given({
        "marketing.statements.parRedemption": true,
        "marketing.statements.noGuarantee": false,
      }),
    ],
    [
      "not_met",
      given({
        "marketing.statements.parRedemption": false,
        "marketing.statements.noGuarantee": true,
      }),
    ],
  ],
  "ae-vara.whitepaper.and-risk-statement": [
    ["met", given(paper("2025-09-01", true))],
    ["partly_met", given(paper("2025-09-02", true))],
    ["partly_met", given(paper("2025-08-01", false))],
    ["not_met", given({ "whitePaper.published": false })],
    [
      "unknown",
      given({ "whitePaper.publishedOn": "2025-08-01", "whitePaper.checks.current": true }),
    ],
  ],
};
