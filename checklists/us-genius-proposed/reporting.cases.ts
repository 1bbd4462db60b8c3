import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const occ = (facts: Facts): CaseProfile => ({
  facts: { "issuer.primaryUsRegulator": "OCC", ...facts },
});
const fdic: CaseProfile = { facts: { "issuer.primaryUsRegulator": "FDIC" } };
const ncua: CaseProfile = { facts: { "issuer.primaryUsRegulator": "NCUA" } };

const posted = (every: number, lag: number): Facts => ({
  "disclosure.practices.onWebsite": true,
  "disclosure.reserveReportEveryDays": every,
  "disclosure.reserveReportLagDays": lag,
});

const examined = (facts: Facts, firm: "pcaobRegistered" | "usCpa" = "pcaobRegistered") => ({
  ...occ({ "disclosure.attestationEveryDays": 31, ...facts }),
  attestation: [
    {
      subject: "reserve",
      asOf: "2026-05-31",
      publishedOn: "2026-06-20",
      firmRegistration: firm,
    },
  ] as const,
});
const certified = { "disclosure.practices.officersCertifyMonthly": true } as const;
const missing = (months: number): Facts => ({
  "disclosure.practices.officersCertifyMonthly": false,
  "disclosure.officersCertifiedMonths": months,
});

const backed = (reserve: number): Facts => ({
  "reserve.shortfallDays": 1,
  "reserve.fairValueUsd": reserve,
  "coin.outstandingUsd": 100,
});

export const reportingCases: RuleCases = {
  "us-genius-proposed.disclosure.composition-template": [
    ["met", occ(posted(31, 31))],
    ["met", { facts: { ...fdic.facts, ...posted(1, 0) } }],
    ["partly_met", occ(posted(31, 32))],
    ["partly_met", occ(posted(31, 45))],
    ["not_met", occ(posted(31, 46))],
    ["not_met", occ(posted(32, 31))],
    ["not_met", occ({ ...posted(31, 31), "disclosure.practices.onWebsite": false })],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.assurance.monthly-examination": [
    ["met", examined(certified)],
    ["met", examined({ "disclosure.officersCertifiedMonths": 3 })],
    ["partly_met", examined(missing(2))],
    ["not_met", examined(missing(1))],
    ["not_met", examined({ ...certified, "disclosure.attestationEveryDays": 32 })],
    ["not_met", examined(certified, "usCpa")],
    ["not_applicable", ncua],
  ],
  "us-genius-proposed.reporting.shortfall-notice": [
    [
      "met",
      occ({
        "reserve.shortfallDays": 1,
        "disclosure.practices.discrepanciesReportedAtOnce": true,
      }),
    ],
    [
      "not_met",
      occ({
        "reserve.shortfallDays": 1,
        "disclosure.practices.discrepanciesReportedAtOnce": false,
      }),
    ],
    ["not_applicable", occ({ "reserve.shortfallDays": 0 })],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.issuance.no-issuance-when-short": [
    ["met", occ({ "reserve.shortfallDays": 0 })],
    ["met", occ({ ...backed(99), "mint.status": "noNetIssuance" })],
    ["met", occ({ ...backed(99), "mint.status": "halted" })],
    ["met", occ({ ...backed(100), "mint.status": "issuing" })],
    ["not_met", occ({ ...backed(99), "mint.status": "issuing" })],
    ["unknown", occ({ "reserve.shortfallDays": 1, "mint.status": "issuing" })],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.wind-down.fifteen-days-short": [
    ["met", occ({ "reserve.shortfallDays": 14 })],
    [
      "partly_met",
      occ({ "reserve.shortfallDays": 15, "mint.status": "halted", "redemption.feePct": 0 }),
    ],
    [
      "not_met",
      occ({ "reserve.shortfallDays": 15, "mint.status": "halted", "redemption.feePct": "0.01" }),
    ],
    ["not_met", occ({ "reserve.shortfallDays": 15, "mint.status": "issuing" })],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.reporting.trigger-notice": [
    ["met", occ({ "redemption.regulatorNoticeHours": 24 })],
    ["not_met", occ({ "redemption.regulatorNoticeHours": 25 })],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.reporting.weekly": [
    ["met", occ({ "disclosure.regulatorReports.usWeekly": true })],
    [
      "partly_met",
      occ({
        "disclosure.regulatorReports.usWeekly": false,
        "disclosure.regulatorReports.usWeeklyDryRun": true,
      }),
    ],
    [
      "not_met",
      occ({
        "disclosure.regulatorReports.usWeekly": false,
        "disclosure.regulatorReports.usWeeklyDryRun": false,
      }),
    ],
    ["not_applicable", fdic],
  ],
  "us-genius-proposed.reporting.quarterly": [
    ["met", occ({ "disclosure.regulatorReports.usQuarterly": true })],
    ["not_met", occ({ "disclosure.regulatorReports.usQuarterly": false })],
    ["not_applicable", ncua],
  ],
};
