import type { RuleCases } from "@/checklists/common/rule-cases";
import { art, emt, NO_ART, NO_EMT } from "./second-profiles";

const rate = { "fx.eurUsd": "1.10" } as const;
const payments = (perDay: number, valueUsd: number, rest: object = {}) =>
  emt({
    "coin.paymentsPerDay": perDay,
    "coin.paymentValuePerDayUsd": valueUsd,
    ...rate,
    ...rest,
  });
const issued = (usd: number, rest: object = {}) =>
  emt({ "coin.euIssueValueUsd": usd, ...rate, ...rest });
const EURO_TOKEN = emt({ "coin.referenceCurrency": "EUR" });

export const issuanceCases: RuleCases = {
  "eu-mica.issuance.at-par-on-receipt": [
    [
      "met",
      emt({ "reserve.practices.mintOnFundsOnly": true, "reserve.practices.mintMatched": true }),
    ],
    [
      "partly_met",
      emt({ "reserve.practices.mintOnFundsOnly": true, "reserve.practices.mintMatched": false }),
    ],
    ["not_met", emt({ "reserve.practices.mintOnFundsOnly": false })],
    ["unknown", emt({ "reserve.practices.mintOnFundsOnly": true })],
    NO_EMT,
  ],
  "eu-mica.issuance.means-of-exchange-cap": [
    ["met", payments(1_000_000, 220_000_000)],
    ["partly_met", payments(1_000_001, 220_000_000)],
    ["partly_met", payments(1_000_000, 220_000_001)],
    [
      "not_met",
      payments(1_000_001, 220_000_001, {
        "mint.status": "issuing",
        "issuer.euThresholdPlanDays": 1,
      }),
    ],
    [
      "partly_met",
      payments(1_000_001, 220_000_001, {
        "mint.status": "halted",
        "issuer.euThresholdPlanDays": 40,
      }),
    ],
    [
      "not_met",
      payments(1_000_001, 220_000_001, {
        "mint.status": "halted",
        "issuer.euThresholdPlanDays": 41,
      }),
    ],
    ["unknown", payments(1_000_001, 220_000_001)],
    ["unknown", emt({ "coin.paymentsPerDay": 1 })],
    ["not_applicable", EURO_TOKEN],
    ["met", art({ "coin.paymentsPerDay": 0, "coin.paymentValuePerDayUsd": 0, ...rate })],
  ],
  "eu-mica.issuance.art-matched": [
    ["met", art({ "reserve.practices.mintMatched": true })],
    ["not_met", art({ "reserve.practices.mintMatched": false })],
    NO_ART,
  ],
  "eu-mica.reporting.quarterly": [
    ["met", issued(110_000_000)],
    ["not_met", issued(110_000_001, { "disclosure.regulatorReports.euQuarterly": false })],
    ["met", issued(110_000_001, { "disclosure.regulatorReports.euQuarterly": true })],
    ["unknown", issued(110_000_001)],
    ["unknown", emt({ "disclosure.regulatorReports.euQuarterly": false })],
    ["met", art({ "disclosure.regulatorReports.euQuarterly": true })],
    ["not_applicable", EURO_TOKEN],
  ],
  "eu-mica.supervision.central-bank-limits": [
    ["met", emt({ "coin.centralBankLimit": "none" })],
    ["met", art({ "coin.centralBankLimit": "respected" })],
    ["not_met", emt({ "coin.centralBankLimit": "breached" })],
    ["not_applicable", EURO_TOKEN],
  ],
  "eu-mica.supervision.extended-rules": [
    ["met", extended("none")],
    ["met", extended("allMet")],
    ["not_met", extended("someNotMet")],
    ["not_applicable", emt({ "issuer.systemicDesignations.euSignificant": true })],
    NO_EMT,
  ],
  "eu-mica.supervision.art-changes": [
    [
      "met",
      art({ "whitePaper.checks.current": true, "disclosure.practices.significantEvents": true }),
    ],
    [
      "partly_met",
      art({ "whitePaper.checks.current": true, "disclosure.practices.significantEvents": false }),
    ],
    ["not_met", art({ "whitePaper.checks.current": false })],
    NO_ART,
  ],
};

function extended(conditions: "none" | "allMet" | "someNotMet") {
  return emt({
    "issuer.systemicDesignations.euSignificant": false,
    "issuer.supervisorConditions": conditions,
  });
}
