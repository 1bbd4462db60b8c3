import { issueModel, type RegimeModel } from "./model-issuer";
import { permission } from "./model-rows";
export const usGeniusProposedModels: readonly RegimeModel[] = [
  {
    name: "State issuer under joint supervision",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "stateQualified",
        "issuer.primaryUsRegulator": "FRB",
        "issuer.consolidatedOutstandingUsd": 30_000_000_000,
        "issuer.crossed10bn": true,
        "issuer.crossed10bnOn": "2027-06-01",
        "issuer.federalNoticeDays": 3,
        "issuer.federalTransition": "completed",
        "issuer.federalTransitionOn": "2028-01-15",
      },
    }),
  },
  {
    name: "subsidiary of an insured bank",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "insuredBankSubsidiary",
        "issuer.primaryUsRegulator": "FDIC",
      },
    }),
  },
  {
    name: "subsidiary of a credit union after a shortfall",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "creditUnionSubsidiary",
        "issuer.primaryUsRegulator": "NCUA",
        "reserve.shortfallDays": 1,
        "reserve.lowestCoverage12mPct": "99.9",
      },
    }),
    apart: [
      {
        verdict: "not_met",
        why: "A shortfall that calls for a notice is itself a day without full backing.",
        rules: ["reserve.fair-value-at-all-times"],
      },
    ],
  },
  {
    name: "State issuer below the threshold",
    profile: issueModel({
      facts: {
        "issuer.usCategory": "stateQualified",
        "issuer.primaryUsRegulator": "STATE",
        "issuer.consolidatedOutstandingUsd": 9_000_000_000,
      },
    }),
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
      licence: [permission("usForeignRegistration", "US")],
    }),
  },
];
