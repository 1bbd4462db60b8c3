import { type Apart, issueModel, type RegimeModel } from "./model-issuer";
import { permission } from "./model-rows";
const FOREIGN: Apart = {
  verdict: "not_applicable",
  why: "Bind issuers formed elsewhere.",
  rules: [
    "licence.foreign-coin-lawful-orders",
    "licence.foreign-comparable",
    "licence.foreign-registration",
    "licence.foreign-not-sanctioned",
    "liquidity.foreign-us-reserves",
  ],
};

export const usGeniusModels: readonly RegimeModel[] = [
  {
    name: "subsidiary of an insured bank",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "insuredBankSubsidiary",
        "issuer.consolidatedOutstandingUsd": 60_000_000_000,
        "issuer.usStatus.publicNonFinancialParent": true,
        "issuer.usStatus.committeeFinding": true,
      },
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Bind issuers that a State supervises.",
        rules: ["licence.state-option", "licence.federal-transition"],
      },
      FOREIGN,
    ],
  },
  {
    name: "State issuer that grew beyond the threshold",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "stateQualified",
        "issuer.primaryUsRegulator": "STATE",
        "issuer.consolidatedOutstandingUsd": 60_000_000_000,
        "issuer.usStatus.stateRegimeCertified": true,
        "issuer.crossed10bn": true,
        "issuer.crossed10bnOn": "2027-06-01",
        "issuer.federalTransition": "completed",
        "issuer.federalTransitionOn": "2028-01-15",
        "issuer.usStatus.publicNonFinancialParent": true,
        "issuer.usStatus.committeeFinding": true,
      },
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "A State issuer takes its approval from the State.",
        rules: ["licence.approval"],
      },
      FOREIGN,
    ],
  },
  {
    name: "issuer of another country",
    profile: issueModel({
      facts: {
        "issuer.domicile": "GB",
        "issuer.usCategory": "foreignIssuer",
        "issuer.primaryUsRegulator": "FOREIGN",
        "issuer.homeRegimeRecognisedBy": ["US"],
      },
      licence: [permission("usForeignRegistration", "US"), permission("gbStablecoin", "GB")],
    }),
    apart: [
      {
        verdict: "not_applicable",
        why: "Bind permitted issuers.",
        rules: [
          "licence.permitted-issuer",
          "licence.approval",
          "licence.state-option",
          "licence.federal-transition",
          "licence.non-financial-parent",
          "reserve.one-to-one",
          "reserve.only-listed-classes",
          "reserve.no-rehypothecation",
          "redemption.public-policy",
          "redemption.limits-by-regulator",
          "disclosure.monthly-composition",
          "assurance.monthly-examination",
          "assurance.ceo-cfo-certification",
          "assurance.audited-accounts-50bn",
          "aml.bsa-programme",
          "technology.lawful-orders",
          "conduct.permitted-activities",
          "governance.officers-clean",
        ],
      },
    ],
  },
];
