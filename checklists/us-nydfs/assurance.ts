import { all, any, atMost, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { CONTROLS_START, GUIDANCE_2022, OLDER_DUTY } from "./forces";
import {
  CONTROLS_DAYS,
  CONTROLS_DAYS_PARTLY,
  MONTHLY,
  PUBLIC_DAYS,
  PUBLIC_DAYS_PARTLY,
} from "./parameters";
import {
  BLOOO,
  DAVIS_POLK,
  DFS_LETTER,
  GT_ALERT,
  LEGAL_RESOURCE,
  OBSERVERS,
  PWC_CONSTANTS,
} from "./sources";

const MONTHLY_BY_CPA = all(
  atMost("disclosure.attestationEveryDays", MONTHLY),
  is("attestation.newestFirmRegistration", "usCpa", "pcaobRegistered"),
  yes("attestation.newestIndependent"),
);
const REPORTED_FIGURES = all(
  yes("attestation.asserts.reserveTotal"),
  yes("attestation.asserts.reserveByClass"),
  yes("attestation.asserts.outstanding"),
  yes("attestation.asserts.adequacy"),
);
const PUBLISHED = yes("attestation.exists");
const CONTROLS_REPORT = is("disclosure.controlsReport", "nyAnnual", "aicpaPart2");
const ON_TIME = atMost("controls.lagDays", CONTROLS_DAYS);
const CLEAN = is("controls.opinion", "unmodified");
const TEXT_NOT_SEEN = "The official text was not seen and no other source was checked.";

export const assuranceRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.assurance.monthly-cpa-examination",
    title: "Monthly examination by a US accountant",
    requirement:
      "At least once a month an independent accountant licensed in the United States examines what management asserts about the reserve, under the attestation standards of the US profession.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 3 (Attestation), monthly",
    sources: [BLOOO, GT_ALERT, LEGAL_RESOURCE],
    verification: "secondary",
    met: all(MONTHLY_BY_CPA, is("attestation.newestStandard", "atC205")),
    partly: all(MONTHLY_BY_CPA, is("attestation.newestStandard", "atC210")),
    evidenceWanted: "The last twelve reports, the firm's licence, its statement of independence",
    remark:
      "A monthly review is partly met. Agreed-upon procedures, a foreign auditor or a longer interval are not met.",
  }),
  rule({
    id: "us-nydfs.assurance.month-end-and-random-day",
    title: "Last business day and a random day",
    requirement:
      "Each monthly report speaks for the last business day of its period and for at least one business day in it picked by chance.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 3, as-of dates (unverified; corroborated by market practice)",
    sources: [PWC_CONSTANTS, DFS_LETTER],
    verification: "unverified",
    doubt: `${TEXT_NOT_SEEN} What issuers do in practice agrees with it.`,
    met: all(yes("attestation.coversPeriodEnd"), yes("attestation.newestRandomDate")),
    partly: yes("attestation.coversPeriodEnd"),
    evidenceWanted: "Dates the report speaks for; engagement letter on how the day is picked",
  }),
  rule({
    id: "us-nydfs.assurance.four-assertions",
    title: "Opinion on four assertions",
    requirement:
      "The accountant gives an opinion on the reserve's market value in total and by class, the coins outstanding, whether backing was full, and whether every condition of the department on the reserve was met.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 3, assertions (i) to (iv) (unverified: exact list)",
    sources: [OBSERVERS, DFS_LETTER],
    verification: "unverified",
    doubt: `${TEXT_NOT_SEEN} The exact list of assertions is not verified.`,
    met: all(REPORTED_FIGURES, yes("attestation.asserts.conditionsMet")),
    partly: REPORTED_FIGURES,
    evidenceWanted: "Management's assertions attached to the report",
    remark: "Partly met where only the department's conditions are missing.",
  }),
  rule({
    id: "us-nydfs.assurance.cpa-approved",
    title: "Accountant approved",
    requirement:
      "The department approves the accountant and the letter of engagement in writing beforehand.",
    force: GUIDANCE_2022,
    severity: "minor",
    citation: "2022 Guidance, para 3 (unverified)",
    sources: [DFS_LETTER],
    verification: "unverified",
    doubt: TEXT_NOT_SEEN,
    met: yes("attestation.newestFirmApproved"),
    evidenceWanted: "The department's approval",
  }),
  rule({
    id: "us-nydfs.disclosure.public-in-30-days",
    title: "Monthly report public in 30 days",
    requirement:
      "The monthly report goes to the department and is public within 30 days of the end of its period.",
    force: GUIDANCE_2022,
    severity: "major",
    citation: "2022 Guidance, para 3, publication (unverified: 30 days)",
    sources: [OBSERVERS, DFS_LETTER],
    verification: "unverified",
    doubt: `${TEXT_NOT_SEEN} The 30 days are not verified.`,
    met: all(PUBLISHED, atMost("attestation.newestLagDays", PUBLIC_DAYS)),
    partly: all(PUBLISHED, atMost("attestation.newestLagDays", PUBLIC_DAYS_PARTLY)),
    evidenceWanted: "Archived web captures that date each report",
  }),
  rule({
    id: "us-nydfs.assurance.annual-controls-report",
    title: "Yearly report on controls",
    requirement:
      "At least once a year an accountant reports to the department on management's assertions about the controls behind these reports, within 120 days of the end of the period.",
    force: CONTROLS_START,
    severity: "major",
    citation: "2022 Guidance, para 3, annual attestation (unverified: 120 days)",
    sources: [OBSERVERS, DAVIS_POLK],
    verification: "secondary",
    doubt: "Not verified: the 120 days.",
    met: all(CONTROLS_REPORT, ON_TIME, CLEAN),
    partly: all(
      CONTROLS_REPORT,
      any(
        all(CLEAN, atMost("controls.lagDays", CONTROLS_DAYS_PARTLY)),
        all(ON_TIME, is("controls.opinion", "qualified")),
      ),
    ),
    evidenceWanted: "Yearly controls report and the letter that sent it to the department",
    remark: "Up to thirty days late, or in time but qualified, is partly met.",
  }),
  rule({
    id: "us-nydfs.assurance.annual-accounts",
    title: "Audited annual accounts",
    requirement:
      "The reports on the reserve come on top of the audited annual accounts that the department receives anyway.",
    force: OLDER_DUTY,
    severity: "minor",
    citation: "2022 Guidance, para 3; 23 NYCRR 200.14 or Banking Law reporting",
    sources: [OBSERVERS],
    verification: "secondary",
    met: isNot("disclosure.auditedAccounts", "none"),
    evidenceWanted: "Audited accounts filed with the department",
    remark: "Audited accounts that are not public meet the rule.",
  }),
];
