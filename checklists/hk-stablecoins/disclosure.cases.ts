import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { licensee, UNBOUND } from "./case-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;
type Report = NonNullable<CaseProfile["attestation"]>[number];

const REPORT: Report = {
  subject: "reserve",
  asOf: "2026-03-31",
  publishedOn: "2026-04-20",
  independent: true,
  randomDate: true,
};

const explained = (days: number, facts: Facts = {}, ...attestation: readonly Report[]) =>
  licensee(
    {
      "governance.investmentPolicy": "published",
      "disclosure.reserveReportEveryDays": days,
      ...facts,
    },
    { attestation },
  );

const weekly = (regulator: number, reserve: number, supply: number): CaseProfile =>
  licensee({
    "disclosure.regulatorReportEveryDays": regulator,
    "disclosure.reserveReportEveryDays": reserve,
    "disclosure.supplyEveryDays": supply,
  });

const attested = (days: number, change: Report = {}): CaseProfile =>
  licensee(
    { "disclosure.attestationEveryDays": days },
    { attestation: [{ ...REPORT, ...change }] },
  );

const accounts = (state: NonNullable<Facts["disclosure.auditedAccounts"]>): CaseProfile =>
  licensee({ "disclosure.auditedAccounts": state });

const paper = (published: boolean, current: boolean): CaseProfile =>
  licensee({ "whitePaper.published": published, "whitePaper.checks.current": current });

export const disclosureCases: RuleCases = {
  "hk-stablecoins.disclosure.reserve-policy": [
    ["met", explained(31, {}, REPORT)],
    ["partly_met", explained(32, {}, REPORT)],
    ["partly_met", explained(92, {}, REPORT)],
    ["not_met", explained(93, {}, REPORT)],
    ["partly_met", explained(31)],
    ["partly_met", explained(31, { "governance.investmentPolicy": "existsUnpublished" }, REPORT)],
    ...UNBOUND,
  ],
  "hk-stablecoins.reporting.daily-statement": [
    ["met", licensee({ "disclosure.practices.dailyStatement": true })],
    ["not_met", licensee({ "disclosure.practices.dailyStatement": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.disclosure.weekly": [
    ["met", weekly(7, 7, 7)],
    ["partly_met", weekly(8, 7, 7)],
    ["partly_met", weekly(7, 8, 7)],
    ["partly_met", weekly(7, 7, 8)],
    ["partly_met", weekly(7, 14, 7)],
    ["not_met", weekly(7, 15, 7)],
    ...UNBOUND,
  ],
  "hk-stablecoins.assurance.attestation": [
    ["met", attested(92)],
    ["partly_met", attested(93)],
    ["partly_met", attested(183)],
    ["not_met", attested(184)],
    ["partly_met", attested(92, { randomDate: false })],
    ["not_met", attested(92, { independent: false })],
    ["not_met", licensee({ "disclosure.attestationEveryDays": 92 }, { attestation: [] })],
    ...UNBOUND,
  ],
  "hk-stablecoins.reporting.differences": [
    ["met", licensee({ "disclosure.practices.discrepanciesReportedAtOnce": true })],
    ["not_met", licensee({ "disclosure.practices.discrepanciesReportedAtOnce": false })],
    ...UNBOUND,
  ],
  "hk-stablecoins.assurance.annual-accounts": [
    ["met", accounts("publishedUnqualified")],
    ["met", accounts("existsUnpublished")],
    ["not_met", accounts("none")],
    ...UNBOUND,
  ],
  "hk-stablecoins.whitepaper.public-and-current": [
    ["met", paper(true, true)],
    [
      "met",
      licensee({ "whitePaper.publishedOn": "2026-05-01", "whitePaper.checks.current": true }),
    ],
    ["partly_met", paper(true, false)],
    ["not_met", paper(false, false)],
    ["unknown", licensee({ "whitePaper.published": true })],
    ...UNBOUND,
  ],
};
