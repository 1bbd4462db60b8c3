import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Report = NonNullable<CaseProfile["attestation"]>[number];

const profile = (facts: Facts): CaseProfile => ({ facts });

const MAY = {
  subject: "reserve",
  asOf: "2026-05-31",
  publishedOn: "2026-06-20",
  standard: "atC205",
  firmRegistration: "usCpa",
  independent: true,
} as const;
const APRIL = { ...MAY, asOf: "2026-04-30", publishedOn: "2026-05-20" } as const;
const examined = (change: Report, before: Report = {}): CaseProfile => ({
  attestation: [
    { ...APRIL, ...before },
    { ...MAY, ...change },
  ],
});
const report = (change: Report, facts: Facts = {}): CaseProfile => ({
  facts,
  attestation: [{ ...MAY, ...change }],
});

const ASSERTED = {
  "attestation.asserts.reserveTotal": true,
  "attestation.asserts.reserveByClass": true,
  "attestation.asserts.outstanding": true,
  "attestation.asserts.adequacy": true,
  "attestation.asserts.conditionsMet": true,
} as const;

const controls = (facts: Facts): CaseProfile =>
  profile({
    "disclosure.controlsReport": "nyAnnual",
    "controls.lagDays": 120,
    "controls.opinion": "unmodified",
    ...facts,
  });

export const assuranceCases: RuleCases = {
  "us-nydfs.assurance.monthly-cpa-examination": [
    ["met", examined({})],
    ["met", examined({ firmRegistration: "pcaobRegistered" })],
    ["partly_met", examined({ standard: "atC210" })],
    ["not_met", examined({ standard: "atC215" })],
    ["not_met", examined({ firmRegistration: "foreignAuditor" })],
    ["not_met", examined({ independent: false })],
    ["met", examined({}, { asOf: "2026-04-30" })],
    ["not_met", examined({}, { asOf: "2026-04-29" })],
    ["unknown", report({})],
  ],
  "us-nydfs.assurance.month-end-and-random-day": [
    ["met", report({ randomDate: true }, { "attestation.coversPeriodEnd": true })],
    ["partly_met", report({ randomDate: false }, { "attestation.coversPeriodEnd": true })],
    ["not_met", report({ randomDate: true }, { "attestation.coversPeriodEnd": false })],
    ["unknown", report({}, { "attestation.coversPeriodEnd": true })],
  ],
  "us-nydfs.assurance.four-assertions": [
    ["met", profile(ASSERTED)],
    ["partly_met", profile({ ...ASSERTED, "attestation.asserts.conditionsMet": false })],
    ["not_met", profile({ ...ASSERTED, "attestation.asserts.reserveTotal": false })],
    ["not_met", profile({ ...ASSERTED, "attestation.asserts.reserveByClass": false })],
    ["not_met", profile({ ...ASSERTED, "attestation.asserts.outstanding": false })],
    ["not_met", profile({ ...ASSERTED, "attestation.asserts.adequacy": false })],
  ],
  "us-nydfs.assurance.cpa-approved": [
    ["met", report({ firmApproved: true })],
    ["not_met", report({ firmApproved: false })],
    ["unknown", report({})],
  ],
  "us-nydfs.disclosure.public-in-30-days": [
    ["met", report({ publishedOn: "2026-06-30" })],
    ["partly_met", { ...report({ publishedOn: "2026-07-01" }), asOf: "2026-08-31" }],
    ["partly_met", { ...report({ publishedOn: "2026-07-15" }), asOf: "2026-08-31" }],
    ["not_met", { ...report({ publishedOn: "2026-07-16" }), asOf: "2026-08-31" }],
    ["not_met", { attestation: [] }],
  ],
  "us-nydfs.assurance.annual-controls-report": [
    ["met", controls({})],
    ["met", controls({ "disclosure.controlsReport": "aicpaPart2" })],
    ["partly_met", controls({ "controls.lagDays": 121 })],
    ["partly_met", controls({ "controls.lagDays": 150 })],
    ["not_met", controls({ "controls.lagDays": 151 })],
    ["partly_met", controls({ "controls.opinion": "qualified" })],
    ["not_met", controls({ "controls.opinion": "qualified", "controls.lagDays": 121 })],
    ["not_met", controls({ "controls.opinion": "adverse" })],
    ["not_met", controls({ "disclosure.controlsReport": "soc1Type2" })],
  ],
  "us-nydfs.assurance.annual-accounts": [
    ["met", profile({ "disclosure.auditedAccounts": "existsUnpublished" })],
    ["met", profile({ "disclosure.auditedAccounts": "publishedQualified" })],
    ["not_met", profile({ "disclosure.auditedAccounts": "none" })],
  ],
};
