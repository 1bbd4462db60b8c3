import { all, any, atMost, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { isArt, significantEMoneyIssuer, TITLES_FORCE } from "./scope";
import {
  AUDIT_NOTIFY_WEEKS,
  AUDIT_PUBLISH_WEEKS,
  RESERVE_AUDIT_MONTHS_MET,
  RESERVE_AUDIT_MONTHS_PARTLY,
  WEBSITE_REFRESH_DAYS,
} from "./second-parameters";
import { ART_30, ART_36, ART_58, ARTICLE_SERIES } from "./sources";

const AUDITED = yes("disclosure.reserveAudited");
const AUDITED_IN_TIME = all(
  AUDITED,
  atMost("disclosure.reserveAuditEveryMonths", RESERVE_AUDIT_MONTHS_MET),
);
const SUPPLY_MONTHLY = atMost("disclosure.supplyEveryDays", WEBSITE_REFRESH_DAYS);
const RESERVE_MONTHLY = atMost("disclosure.reserveReportEveryDays", WEBSITE_REFRESH_DAYS);

/** Audits of the reserve and what the website shows. */
export const disclosureRules: readonly Rule[] = [
  rule({
    id: "eu-mica.assurance.significant-audit",
    title: "Significant e-money tokens: reserve audit",
    requirement:
      "An independent auditor audits the reserve of a significant e-money token every six months, counted from the decision that made it significant.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 36(9), Art 58(1) last subpara",
    sources: [ART_58],
    verification: "primary",
    applies: significantEMoneyIssuer,
    met: AUDITED_IN_TIME,
    partly: all(AUDITED, atMost("disclosure.reserveAuditEveryMonths", RESERVE_AUDIT_MONTHS_PARTLY)),
    evidenceWanted: "The audit reports with their dates",
    remark: "The day of the decision is not recorded; the gap between audits stands for it.",
  }),
  rule({
    id: "eu-mica.assurance.art-six-monthly-audit",
    title: "Asset-referenced tokens: reserve audit",
    requirement:
      "An independent auditor audits the reserve every six months. The authority has the result within six weeks, the public within two weeks after that.",
    force: TITLES_FORCE,
    severity: "gate",
    citation: "MiCA Art 36(9)-(10)",
    sources: [ART_36, ARTICLE_SERIES],
    verification: "secondary",
    applies: isArt,
    met: all(
      AUDITED_IN_TIME,
      atMost("disclosure.reserveAuditNotifyWeeks", AUDIT_NOTIFY_WEEKS),
      atMost("disclosure.reserveAuditPublishWeeks", AUDIT_PUBLISH_WEEKS),
    ),
    partly: AUDITED_IN_TIME,
    evidenceWanted: "The audit reports with the days they were filed and published",
  }),
  rule({
    id: "eu-mica.disclosure.art-monthly",
    title: "Asset-referenced tokens: monthly figures",
    requirement:
      "The website shows tokens in circulation and the value and make-up of the reserve, brought up to date at least once a month.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 30(1)",
    sources: [ART_30],
    verification: "primary",
    applies: isArt,
    met: all(SUPPLY_MONTHLY, RESERVE_MONTHLY),
    partly: any(SUPPLY_MONTHLY, RESERVE_MONTHLY),
    evidenceWanted: "Archived copies of the page",
    remark: "E-money tokens are not bound by this; for them it is good practice only.",
  }),
  rule({
    id: "eu-mica.disclosure.art-audit-published",
    title: "Asset-referenced tokens: audit in full",
    requirement:
      "The reserve audit is made public as soon as possible, as a summary and as the whole report with nothing blacked out.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 30(2)",
    sources: [ART_30],
    verification: "primary",
    applies: isArt,
    met: yes("disclosure.practices.reserveAuditFull"),
    evidenceWanted: "Web address of the report",
  }),
  rule({
    id: "eu-mica.disclosure.art-events",
    title: "Asset-referenced tokens: events disclosed",
    requirement:
      "The issuer tells the public as soon as possible of events that may move the token's value or the reserve.",
    force: TITLES_FORCE,
    severity: "major",
    citation: "MiCA Art 30(3)",
    sources: [ART_30],
    verification: "primary",
    applies: isArt,
    met: yes("disclosure.practices.significantEvents"),
    evidenceWanted: "The record of incidents set against the notices on the website",
  }),
];
