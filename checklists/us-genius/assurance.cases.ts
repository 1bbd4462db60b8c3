import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

const MONTHLY: CaseProfile["facts"] = {
  "disclosure.practices.onWebsite": true,
  "disclosure.reserveReportEveryDays": 31,
  "disclosure.reserveReportFields.outstanding": true,
  "disclosure.reserveReportFields.amountByClass": true,
  "disclosure.reserveReportFields.composition": true,
  "disclosure.reserveReportFields.averageTenorByClass": true,
  "disclosure.reserveReportFields.custodyPlaceByClass": true,
};

type Report = NonNullable<CaseProfile["attestation"]>[number];

const EXAMINED: Report = {
  subject: "reserve",
  asOf: "2026-10-31",
  publishedOn: "2026-11-15",
  firmRegistration: "pcaobRegistered",
  standard: "atC205",
  opinion: "unmodified",
};
const examined = (report: Report = {}, everyDays = 31): CaseProfile =>
  permitted(
    { "disclosure.attestationEveryDays": everyDays },
    { asOf: "2026-11-21", attestation: [{ ...EXAMINED, ...report }] },
  );

const LARGE: CaseProfile["facts"] = {
  "issuer.consolidatedOutstandingUsd": "50000000000.01",
  "issuer.usStatus.secReporting": false,
};
const AUDITED: CaseProfile["facts"] = {
  ...LARGE,
  "disclosure.auditedAccounts": "publishedUnqualified",
  "disclosure.accountingFramework": "usGaap",
  "disclosure.auditStandard": "pcaob",
  "disclosure.practices.relatedParties": true,
};

export const assuranceCases: RuleCases = {
  "us-genius.disclosure.monthly-composition": [
    ["met", permitted(MONTHLY)],
    ["not_met", permitted({ ...MONTHLY, "disclosure.reserveReportEveryDays": 32 })],
    [
      "partly_met",
      permitted({ ...MONTHLY, "disclosure.reserveReportFields.averageTenorByClass": false }),
    ],
    [
      "partly_met",
      permitted({ ...MONTHLY, "disclosure.reserveReportFields.custodyPlaceByClass": false }),
    ],
    ["not_met", permitted({ ...MONTHLY, "disclosure.reserveReportFields.outstanding": false })],
    ["not_met", permitted({ ...MONTHLY, "disclosure.practices.onWebsite": false })],
    ["unknown", permitted({ "disclosure.practices.onWebsite": true })],
    ...NOT_PERMITTED,
  ],
  "us-genius.assurance.monthly-examination": [
    ["met", examined()],
    ["met", examined({ opinion: "emphasisOfMatter" })],
    ["not_met", examined({}, 32)],
    ["partly_met", examined({ opinion: "qualified" })],
    ["partly_met", examined({ standard: "none" })],
    ["partly_met", examined({ standard: "isae3000" })],
    ["not_met", examined({ standard: "atC215" })],
    ["not_met", examined({ standard: "atC210" })],
    ["not_met", examined({ opinion: "adverse" })],
    ["not_met", examined({ firmRegistration: "usCpa" })],
    ["unknown", permitted({ "disclosure.attestationEveryDays": 31 })],
    ...NOT_PERMITTED,
  ],
  "us-genius.assurance.ceo-cfo-certification": [
    ["met", permitted({ "disclosure.officersCertifiedMonths": 3 })],
    ["partly_met", permitted({ "disclosure.officersCertifiedMonths": 2 })],
    ["not_met", permitted({ "disclosure.officersCertifiedMonths": 1 })],
    ["unknown", permitted()],
    ...NOT_PERMITTED,
  ],
  "us-genius.assurance.audited-accounts-50bn": [
    ["met", permitted(AUDITED)],
    ["met", permitted({ ...AUDITED, "disclosure.auditedAccounts": "publishedQualified" })],
    ["partly_met", permitted({ ...AUDITED, "disclosure.auditedAccounts": "existsUnpublished" })],
    ["partly_met", permitted({ ...AUDITED, "disclosure.practices.relatedParties": false })],
    [
      "not_met",
      permitted({
        ...AUDITED,
        "disclosure.auditedAccounts": "existsUnpublished",
        "disclosure.practices.relatedParties": false,
      }),
    ],
    ["not_met", permitted({ ...AUDITED, "disclosure.auditedAccounts": "none" })],
    ["not_met", permitted({ ...AUDITED, "disclosure.accountingFramework": "ifrs" })],
    ["not_met", permitted({ ...AUDITED, "disclosure.auditStandard": "isa" })],
    ["unknown", permitted(LARGE)],
    [
      "not_applicable",
      permitted({ ...AUDITED, "issuer.consolidatedOutstandingUsd": "50000000000" }),
    ],
    ["not_applicable", permitted({ ...AUDITED, "issuer.usStatus.secReporting": true })],
    ...NOT_PERMITTED,
  ],
};
