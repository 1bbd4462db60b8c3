import { above, all, any, atLeast, atMost, below, is, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  CERTIFIED_MONTHS,
  CERTIFIED_MONTHS_PARTLY,
  FULL_BACKING,
  MONTH_DAYS,
  REPORT_LAG_PARTLY,
} from "./parameters";
import { PROXY, proposedBy, supervisedBy } from "./scope";
import { LIQUIDATION_DAYS, NO_FEE, NO_SHORTFALL_DAYS, NOTICE_HOURS } from "./second-parameters";
import {
  ATTESTATION_READINESS,
  FDIC_QUOTES,
  NCUA_QUOTES,
  OCC_QUOTES,
  OCC_SUMMARY,
  REGISTER_LIST,
} from "./sources";

export const reportingRules: readonly Rule[] = [
  rule({
    id: "us-genius-proposed.disclosure.composition-template",
    title: "Composition report every month",
    requirement:
      "Each month the issuer's website shows what the reserve is made of, in a set template, no later than the end of the following month.",
    force: proposedBy(
      ["OCC", "FDIC"],
      "the timing is confirmed for the FDIC, while the OCC's time of day is doubtful",
    ),
    severity: "major",
    citation:
      "proposed 12 CFR 15.11(e); FDIC 350.4(g): by close of business on the last day of each month, showing the close of the last day of the previous month",
    sources: [FDIC_QUOTES, OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "FDIC"),
    met: all(
      yes("disclosure.practices.onWebsite"),
      atMost("disclosure.reserveReportEveryDays", MONTH_DAYS),
      atMost("disclosure.reserveReportLagDays", MONTH_DAYS),
    ),
    partly: all(
      yes("disclosure.practices.onWebsite"),
      atMost("disclosure.reserveReportEveryDays", MONTH_DAYS),
      atMost("disclosure.reserveReportLagDays", REPORT_LAG_PARTLY),
    ),
    evidenceWanted: "Times at which reports were posted",
    remark: `Whether the template is followed is not tested. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.assurance.monthly-examination",
    title: "Report examined and certified monthly",
    requirement:
      "A registered public accounting firm examines each month's report on the month before and the chief officers certify it; under the FDIC the board or its audit committee also gets the result in writing.",
    force: proposedBy(["OCC", "FDIC"]),
    severity: "major",
    citation: "proposed 12 CFR 15.11(f); FDIC 350.4",
    sources: [ATTESTATION_READINESS, FDIC_QUOTES, OCC_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "FDIC"),
    met: all(
      atMost("disclosure.attestationEveryDays", MONTH_DAYS),
      is("attestation.newestFirmRegistration", "pcaobRegistered"),
      any(
        yes("disclosure.practices.officersCertifyMonthly"),
        atLeast("disclosure.officersCertifiedMonths", CERTIFIED_MONTHS),
      ),
    ),
    partly: all(
      atMost("disclosure.attestationEveryDays", MONTH_DAYS),
      is("attestation.newestFirmRegistration", "pcaobRegistered"),
      atLeast("disclosure.officersCertifiedMonths", CERTIFIED_MONTHS_PARTLY),
    ),
    evidenceWanted: "Examination reports; certificates; minutes of the audit committee",
    remark: `Tests the rhythm, the firm and the certificates; the level of assurance is for other checklists. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.reporting.shortfall-notice",
    title: "Same-day notice of a shortfall",
    requirement:
      "On any day the reserve is below the minimum, the issuer tells its regulator the same day.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed NCUA 706.202(g)(1); OCC 15.11(g)(1) (OCC text not quoted)",
    sources: [NCUA_QUOTES],
    verification: "quoted",
    doubt: "Only the NCUA's wording was relayed; the OCC's paragraph was not.",
    applies: all(supervisedBy("OCC", "NCUA"), above("reserve.shortfallDays", NO_SHORTFALL_DAYS)),
    met: yes("disclosure.practices.discrepanciesReportedAtOnce"),
    evidenceWanted: "Log of notices to the regulator",
    remark: `Where the log is not open, a practice of reporting unsettled differences at once is taken as notice. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.issuance.no-issuance-when-short",
    title: "No net issuance during a shortfall",
    requirement:
      "While the reserve is short no coins are added; moving coins between ledgers without a net increase stays allowed.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.11(g)(2)(i); NCUA 706.202(g)(2)(i)",
    sources: [OCC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: any(
      atMost("reserve.shortfallDays", NO_SHORTFALL_DAYS),
      atLeast("reserve.coveragePct", FULL_BACKING),
      is("mint.status", "noNetIssuance", "halted"),
    ),
    evidenceWanted: "Mint log held against the days of shortfall",
    remark: `A shortfall that has been made good no longer stops issuance, so full backing on the reserve date is enough; whether coins were added during an earlier one only the mint log tells. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.wind-down.fifteen-days-short",
    title: "Liquidation after fifteen days short",
    requirement:
      "Once the reserve has been short for 15 business days in a row, unless the regulator grants more time, the issuer sells the reserve and redeems the coins without a fee.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.11(g)(3); NCUA 706.202(g)(3)",
    sources: [OCC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: below("reserve.shortfallDays", LIQUIDATION_DAYS),
    partly: all(is("mint.status", "halted"), atMost("redemption.feePct", NO_FEE)),
    evidenceWanted: "Register of shortfalls; extension granted; wind-down notice",
    remark: `Partly met where issuance has stopped and redemption is free, as the rule then asks. An extension by the regulator is not recorded. ${PROXY}`,
  }),
  rule({
    id: "us-genius-proposed.reporting.trigger-notice",
    title: "Notice of a surge within 24 hours",
    requirement:
      "When requests pass the trigger for a longer redemption period, the regulator hears of it within 24 hours.",
    force: proposedBy(["OCC", "NCUA"]),
    severity: "major",
    citation: "proposed 12 CFR 15.12(c)(4); NCUA 706.203(c)(4)",
    sources: [OCC_QUOTES, NCUA_QUOTES],
    verification: "quoted",
    applies: supervisedBy("OCC", "NCUA"),
    met: atMost("redemption.regulatorNoticeHours", NOTICE_HOURS),
    evidenceWanted: "Procedure for heavy redemptions; notices sent",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.reporting.weekly",
    title: "Confidential report every week",
    requirement:
      "Every week the regulator receives, in confidence, the coins outstanding, the reserve, redemptions, issuance, trading venues, the largest holders and details of securities and repo.",
    force: proposedBy(["OCC"], "it gave notice of the form on 12 June 2026 (91 FR 35795)"),
    severity: "minor",
    citation: "proposed 12 CFR 15.14",
    sources: [OCC_SUMMARY, OCC_QUOTES, REGISTER_LIST],
    verification: "secondary",
    applies: supervisedBy("OCC"),
    met: yes("disclosure.regulatorReports.usWeekly"),
    partly: yes("disclosure.regulatorReports.usWeeklyDryRun"),
    evidenceWanted: "Reports filed, or the pack of a trial run",
    remark: PROXY,
  }),
  rule({
    id: "us-genius-proposed.reporting.quarterly",
    title: "Financial condition every quarter",
    requirement:
      "Every quarter the regulator receives a report on the issuer's financial condition.",
    force: proposedBy(
      ["OCC", "FDIC"],
      "the FDIC gave notice of its form on 20 July 2026 (91 FR 45274)",
    ),
    severity: "minor",
    citation: "proposed 12 CFR 15.14",
    sources: [OCC_SUMMARY, REGISTER_LIST],
    verification: "secondary",
    applies: supervisedBy("OCC", "FDIC"),
    met: yes("disclosure.regulatorReports.usQuarterly"),
    evidenceWanted: "Reports filed",
    remark: PROXY,
  }),
];
