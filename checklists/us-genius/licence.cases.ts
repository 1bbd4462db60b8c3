import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { foreign, NOT_PERMITTED, permitted, US_MARKET } from "./case-profiles";

const HOME: CaseProfile["facts"] = { "issuer.domicile": "US" };
const APPROVED: CaseProfile = {
  licence: [{ kind: "usStablecoinApproval", status: "active" }],
};
const PENDING: CaseProfile = {
  licence: [{ kind: "usStablecoinApproval", status: "pending" }],
};
const NONE: CaseProfile = { licence: [] };

const stateIssuer = (facts: CaseProfile["facts"], asOf = "2026-12-01"): CaseProfile => ({
  asOf,
  facts: { "issuer.usCategory": "stateQualified", ...facts },
});
const CROSSED: CaseProfile["facts"] = {
  "issuer.crossed10bn": true,
  "issuer.usStatus.federalWaiver": false,
  "issuer.federalTransition": "none",
  "mint.status": "issuing",
};

export const licenceCases: RuleCases = {
  "us-genius.licence.permitted-issuer": [
    ["met", permitted(HOME, APPROVED)],
    ["met", permitted({ "issuer.domicile": "US-NY" }, APPROVED)],
    ["not_met", permitted({ "issuer.domicile": "KY" }, APPROVED)],
    ["not_met", { ...US_MARKET, ...NONE, facts: { ...HOME, "issuer.usCategory": "none" } }],
    ["not_met", permitted(HOME, { licence: [{ kind: "nyCoinApproval", status: "active" }] })],
    ["partly_met", permitted(HOME, { ...PENDING, asOf: "2027-01-17" })],
    ["not_met", permitted(HOME, { ...PENDING, asOf: "2027-01-18" })],
    ["unknown", permitted(HOME)],
    ["unknown", permitted({}, APPROVED)],
    ["not_applicable", foreign()],
  ],
  "us-genius.licence.approval": [
    ["met", permitted({}, APPROVED)],
    ["partly_met", permitted({}, PENDING)],
    [
      "partly_met",
      permitted({}, { licence: [{ kind: "usStablecoinApproval", status: "conditional" }] }),
    ],
    ["not_met", permitted({}, NONE)],
    ["not_met", permitted({}, { licence: [{ kind: "usStablecoinApproval", status: "refused" }] })],
    ["unknown", permitted({}, { ...NONE, completeness: { licence: "partial" } })],
    ["not_applicable", stateIssuer({})],
    ...NOT_PERMITTED,
  ],
  "us-genius.licence.state-option": [
    [
      "met",
      stateIssuer({
        "issuer.consolidatedOutstandingUsd": "10000000000",
        "issuer.usStatus.stateRegimeCertified": true,
      }),
    ],
    [
      "not_met",
      stateIssuer({
        ...CROSSED,
        "issuer.consolidatedOutstandingUsd": "10000000000.01",
        "issuer.usStatus.stateRegimeCertified": true,
      }),
    ],
    [
      "met",
      stateIssuer({
        ...CROSSED,
        "issuer.consolidatedOutstandingUsd": "12000000000",
        "issuer.usStatus.federalWaiver": true,
      }),
    ],
    [
      "partly_met",
      stateIssuer(
        {
          "issuer.crossed10bn": false,
          "issuer.consolidatedOutstandingUsd": "1000000000",
          "issuer.usStatus.stateRegimeCertified": false,
          "issuer.usStatus.stateCertificationPending": true,
        },
        "2027-01-17",
      ),
    ],
    [
      "not_met",
      stateIssuer(
        {
          "issuer.crossed10bn": false,
          "issuer.consolidatedOutstandingUsd": "1000000000",
          "issuer.usStatus.stateRegimeCertified": false,
          "issuer.usStatus.stateCertificationPending": true,
        },
        "2027-01-18",
      ),
    ],
    ["unknown", stateIssuer({ "issuer.consolidatedOutstandingUsd": "1000000000" })],
    ["not_applicable", permitted()],
  ],
  "us-genius.licence.federal-transition": [
    ["met", stateIssuer({ ...CROSSED, "issuer.usStatus.federalWaiver": true })],
    ["met", stateIssuer({ ...CROSSED, "mint.status": "noNetIssuance" })],
    [
      "met",
      stateIssuer({
        ...CROSSED,
        "issuer.federalTransition": "completed",
        "issuer.crossed10bnOn": "2025-01-01",
        "issuer.federalTransitionOn": "2025-12-27",
      }),
    ],
    [
      "not_met",
      stateIssuer({
        ...CROSSED,
        "issuer.federalTransition": "completed",
        "issuer.crossed10bnOn": "2025-01-01",
        "issuer.federalTransitionOn": "2025-12-28",
      }),
    ],
    [
      "partly_met",
      stateIssuer(
        {
          ...CROSSED,
          "issuer.federalTransition": "planFiled",
          "issuer.crossed10bnOn": "2025-01-01",
        },
        "2025-12-27",
      ),
    ],
    [
      "not_met",
      stateIssuer(
        {
          ...CROSSED,
          "issuer.federalTransition": "planFiled",
          "issuer.crossed10bnOn": "2025-01-01",
        },
        "2025-12-28",
      ),
    ],
    ["not_met", stateIssuer(CROSSED)],
    ["unknown", stateIssuer({ "issuer.crossed10bn": true })],
    ["not_applicable", stateIssuer({ "issuer.crossed10bn": false })],
    ...NOT_PERMITTED,
  ],
  "us-genius.licence.non-financial-parent": [
    [
      "met",
      permitted({
        "issuer.usStatus.publicNonFinancialParent": true,
        "issuer.usStatus.committeeFinding": true,
      }),
    ],
    [
      "not_met",
      permitted({
        "issuer.usStatus.publicNonFinancialParent": true,
        "issuer.usStatus.committeeFinding": false,
      }),
    ],
    ["unknown", permitted({ "issuer.usStatus.publicNonFinancialParent": true })],
    ["not_applicable", permitted({ "issuer.usStatus.publicNonFinancialParent": false })],
    ...NOT_PERMITTED,
  ],
};
