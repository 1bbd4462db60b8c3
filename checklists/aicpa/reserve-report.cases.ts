import type { CaseProfile, RuleCase, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Report = NonNullable<CaseProfile["attestation"]>[number];

const profile = (facts: Facts): CaseProfile => ({ facts });

const reported = (report: Report): CaseProfile => ({
  attestation: [
    {
      subject: "reserve",
      asOf: "2026-05-31",
      publishedOn: "2026-06-20",
      criteria: "aicpaStablecoin",
      standard: "atC205",
      opinion: "unmodified",
      ...report,
    },
  ],
});

/** Shown or not shown in the report. */
const shown = (fact: keyof Facts & `attestation.discloses.${string}`): readonly RuleCase[] => [
  ["met", profile({ [fact]: true })],
  ["not_met", profile({ [fact]: false })],
];

const compared = (reserve: number | string, facts: Facts = {}): CaseProfile =>
  profile({
    "attestation.discloses.surplusOrShortfall": true,
    "attestation.discloses.timingDifferences": false,
    "reserve.fairValueUsd": reserve,
    "coin.outstandingUsd": 100,
    ...facts,
  });

export const reserveReportCases: RuleCases = {
  "aicpa.assurance.three-subject-matters": [
    ["met", reported({})],
    ["met", reported({ opinion: "emphasisOfMatter" })],
    ["partly_met", reported({ opinion: "qualified" })],
    ["partly_met", reported({ standard: "atC210" })],
    ["partly_met", reported({ standard: "isae3000" })],
    ["partly_met", reported({ criteria: "otherSuitable" })],
    ["not_met", reported({ standard: "atC215" })],
    ["not_met", reported({ standard: "isrs4400" })],
    ["not_met", reported({ standard: "none" })],
    ["not_met", reported({ criteria: "none" })],
    ["not_met", reported({ opinion: "adverse" })],
    ["not_met", reported({ opinion: "disclaimer" })],
  ],
  "aicpa.disclosure.measurement-time": shown("attestation.discloses.measurementTime"),
  "aicpa.disclosure.token-rollforward": shown("attestation.discloses.tokenRollforward"),
  "aicpa.disclosure.temporarily-non-redeemable": [
    ["met", profile({ "attestation.discloses.temporarilyNonRedeemable": true })],
    [
      "partly_met",
      profile({
        "attestation.discloses.temporarilyNonRedeemable": false,
        "attestation.discloses.nonRedeemable": true,
      }),
    ],
    [
      "not_met",
      profile({
        "attestation.discloses.temporarilyNonRedeemable": false,
        "attestation.discloses.nonRedeemable": false,
      }),
    ],
  ],
  "aicpa.disclosure.permanently-non-redeemable": shown(
    "attestation.discloses.permanentlyNonRedeemable",
  ),
  "aicpa.disclosure.chains-and-contracts": [
    [
      "met",
      profile({
        "attestation.discloses.chainBreakdown": true,
        "attestation.discloses.contractAddresses": true,
      }),
    ],
    [
      "partly_met",
      profile({
        "attestation.discloses.chainBreakdown": true,
        "attestation.discloses.contractAddresses": false,
      }),
    ],
    [
      "not_met",
      profile({
        "attestation.discloses.chainBreakdown": false,
        "attestation.discloses.contractAddresses": true,
      }),
    ],
  ],
  "aicpa.disclosure.redemption-terms": shown("attestation.discloses.redemptionTerms"),
  "aicpa.disclosure.excess-or-shortfall": [
    ["met", compared(100)],
    ["met", compared("100.01")],
    ["not_met", compared("99.99")],
    ["partly_met", compared("99.99", { "attestation.discloses.timingDifferences": true })],
    ["not_met", compared(101, { "attestation.discloses.surplusOrShortfall": false })],
  ],
  "aicpa.disclosure.timing-differences": shown("attestation.discloses.timingDifferences"),
};
