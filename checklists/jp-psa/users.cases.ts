import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const issuedHere = (facts: Facts): CaseProfile => ({
  market: [{ jurisdiction: "JP", issuedFrom: true, offered: true }],
  facts,
});

export const userCases: RuleCases = {
  "jp-psa.conduct.transfer-cap": [
    [
      "met",
      issuedHere({
        "issuer.entityKind": "fundsTransfer",
        "japan.safeguards.transferCapRespected": true,
      }),
    ],
    [
      "not_met",
      issuedHere({
        "issuer.entityKind": "fundsTransfer",
        "japan.safeguards.transferCapRespected": false,
      }),
    ],
    ["not_applicable", issuedHere({ "issuer.entityKind": "trustBank" })],
  ],
  "jp-psa.conduct.trust-transfer-cap": [
    ["met", issuedHere({ "issuer.entityKind": "trustBank" })],
    [
      "met",
      issuedHere({
        "issuer.entityKind": "trustCompany",
        "japan.safeguards.transferCapRespected": true,
      }),
    ],
    [
      "not_met",
      issuedHere({
        "issuer.entityKind": "trustCompany",
        "japan.safeguards.transferCapRespected": false,
      }),
    ],
    ["not_applicable", issuedHere({ "issuer.entityKind": "fundsTransfer" })],
  ],
  "jp-psa.aml.travel-rule-and-custody": [
    ["met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": true } }],
    ["partly_met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": false } }],
    ["not_met", { facts: { "aml.controls.programme": false, "aml.controls.travelRule": true } }],
  ],
  "jp-psa.disclosure.user-explanation": [
    [
      "met",
      issuedHere({
        "redemption.termsPublished": true,
        "disclosure.reserveReportEveryDays": 92,
      }),
    ],
    [
      "partly_met",
      issuedHere({
        "redemption.termsPublished": true,
        "disclosure.reserveReportEveryDays": 93,
      }),
    ],
    [
      "not_met",
      issuedHere({
        "redemption.termsPublished": false,
        "disclosure.reserveReportEveryDays": 31,
      }),
    ],
    ["not_applicable", { market: [{ jurisdiction: "SG", offered: true, issuedFrom: true }] }],
  ],
};
