import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

const CORE_ONLY: CaseProfile["facts"] = {
  "issuer.activities.exchange": false,
  "issuer.activities.lending": false,
  "issuer.activities.lendsToBuyCoin": false,
  "issuer.activities.staking": false,
  "issuer.activities.trading": false,
  "issuer.activities.unrelated": false,
  "issuer.otherActivitiesApproved": false,
};

const QUIET: CaseProfile["facts"] = {
  "coin.nameUsesGovernmentTerms": false,
  "marketing.claims.usGuaranteed": false,
  "marketing.claims.legalTender": false,
  "marketing.claims.governmentApproved": false,
  "marketing.claims.fullFaith": false,
  "marketing.claims.depositInsured": false,
  "marketing.claims.shareInsured": false,
};

const screened = (asOf: string): CaseProfile =>
  permitted(
    {
      "governance.fitAndProper": "declaredClean",
      "governance.fitAndProperCheckedOn": "2026-01-01",
    },
    { asOf },
  );

type Action = NonNullable<CaseProfile["enforcement"]>[number];

const supervised = (
  enforcement: readonly Action[],
  status: "active" | "suspended" = "active",
): CaseProfile =>
  permitted({}, { enforcement, licence: [{ kind: "usStablecoinApproval", status }] });

const state = (outstanding: string): CaseProfile => ({
  ...supervised([]),
  facts: {
    "issuer.usCategory": "stateQualified",
    "issuer.consolidatedOutstandingUsd": outstanding,
  },
});

export const conductCases: RuleCases = {
  "us-genius.conduct.permitted-activities": [
    ["met", permitted(CORE_ONLY)],
    [
      "partly_met",
      permitted({
        ...CORE_ONLY,
        "issuer.activities.lending": true,
        "issuer.otherActivitiesApproved": true,
      }),
    ],
    ["not_met", permitted({ ...CORE_ONLY, "issuer.activities.trading": true })],
    ["not_met", permitted({ ...CORE_ONLY, "issuer.activities.unrelated": true })],
    ["unknown", permitted({ "issuer.otherActivitiesApproved": false })],
    ...NOT_PERMITTED,
  ],
  "us-genius.conduct.no-tying": [
    ["met", permitted({ "issuer.tying": false })],
    ["not_met", permitted({ "issuer.tying": true })],
    ["unknown", permitted()],
    ...NOT_PERMITTED,
  ],
  "us-genius.marketing.name-and-claims": [
    ["met", permitted(QUIET)],
    ["not_met", permitted({ ...QUIET, "coin.nameUsesGovernmentTerms": true })],
    ["not_met", permitted({ ...QUIET, "marketing.claims.legalTender": true })],
    ["not_met", permitted({ ...QUIET, "marketing.claims.governmentApproved": true })],
    ["not_met", permitted({ ...QUIET, "marketing.claims.usGuaranteed": true })],
    ["unknown", permitted({ "coin.nameUsesGovernmentTerms": false })],
    ...NOT_PERMITTED,
  ],
  "us-genius.marketing.no-us-backing-claim": [
    ["met", { facts: QUIET }],
    ["not_met", { facts: { ...QUIET, "marketing.claims.fullFaith": true } }],
    ["not_met", { facts: { ...QUIET, "marketing.claims.usGuaranteed": true } }],
    ["not_met", { facts: { ...QUIET, "marketing.claims.depositInsured": true } }],
    ["not_met", { facts: { "marketing.claims.shareInsured": true } }],
    ["unknown", { facts: { "marketing.claims.fullFaith": false } }],
  ],
  "us-genius.governance.officers-clean": [
    ["met", screened("2027-01-01")],
    ["partly_met", screened("2027-01-02")],
    [
      "not_met",
      permitted({
        "governance.fitAndProper": "concern",
        "governance.fitAndProperCheckedOn": "2026-01-01",
      }),
    ],
    ["unknown", permitted({ "governance.fitAndProper": "cleared" })],
    ...NOT_PERMITTED,
  ],
  "us-genius.supervision.examination": [
    ["met", supervised([])],
    ["met", supervised([{ status: "settled", againstIssuer: true, subject: "reserves" }])],
    ["met", supervised([{ status: "open", againstIssuer: false, subject: "reserves" }])],
    ["partly_met", supervised([{ status: "open", againstIssuer: true, subject: "other" }])],
    ["not_met", supervised([{ status: "open", againstIssuer: true, subject: "redemption" }])],
    ["not_met", supervised([], "suspended")],
    ["unknown", supervised([{ status: "open", subject: "aml" }])],
    ["not_applicable", state("9999999999.99")],
    ["met", state("10000000000")],
    ...NOT_PERMITTED,
  ],
};
