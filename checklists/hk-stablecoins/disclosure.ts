import { all, atMost, is, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE, NO_SOURCE_CHECKED } from "./conditions";
import {
  ATTESTATION,
  ATTESTATION_PARTLY,
  POLICY_REPORT,
  POLICY_REPORT_PARTLY,
  WEEKLY,
  WEEKLY_PARTLY,
} from "./parameters";
import { CONSUMER_COUNCIL, EXPLANATORY_NOTE, GUIDELINE, GUIDELINE_MAPPING } from "./sources";

const INDEPENDENT_AND_PUBLIC = all(yes("attestation.newestIndependent"), yes("attestation.exists"));

/** What is written down, checked, published and reported. */
export const disclosureRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.disclosure.reserve-policy",
    title: "Reserve explained on the website",
    requirement:
      "The website sets out how the reserve is managed, what it is made of and what attestations and audits found.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7.1",
    sources: [GUIDELINE, CONSUMER_COUNCIL],
    verification: "unverified",
    doubt: NO_SOURCE_CHECKED,
    applies: LICENSEE,
    met: all(
      is("governance.investmentPolicy", "published"),
      atMost("disclosure.reserveReportEveryDays", POLICY_REPORT),
      yes("attestation.exists"),
    ),
    partly: atMost("disclosure.reserveReportEveryDays", POLICY_REPORT_PARTLY),
    evidenceWanted: "Pages of the website, saved with their date",
  }),
  rule({
    id: "hk-stablecoins.reporting.daily-statement",
    title: "Statement of every day",
    requirement:
      "Each day the licensee draws up the par value of its coins and the value and make-up of the reserve.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7.2",
    sources: [GUIDELINE_MAPPING, CONSUMER_COUNCIL],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("disclosure.practices.dailyStatement"),
    evidenceWanted: "Thirty daily statements in a row",
  }),
  rule({
    id: "hk-stablecoins.disclosure.weekly",
    title: "Figures every week",
    requirement: "Once a week the figures go to the authority and onto the website.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7.2",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(
      atMost("disclosure.regulatorReportEveryDays", WEEKLY),
      atMost("disclosure.reserveReportEveryDays", WEEKLY),
      atMost("disclosure.supplyEveryDays", WEEKLY),
    ),
    partly: atMost("disclosure.reserveReportEveryDays", WEEKLY_PARTLY),
    evidenceWanted: "Weekly filings and posts",
  }),
  rule({
    id: "hk-stablecoins.assurance.attestation",
    title: "Attestation with a random day",
    requirement:
      "An independent attestation shows that the reserve suffices, also on a day picked by chance, as often as agreed with the authority. The report is filed and published.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7.3",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    doubt: "How often is doubtful: no interval was found, so a quarter is assumed.",
    applies: LICENSEE,
    met: all(
      INDEPENDENT_AND_PUBLIC,
      yes("attestation.newestRandomDate"),
      atMost("disclosure.attestationEveryDays", ATTESTATION),
    ),
    partly: all(
      INDEPENDENT_AND_PUBLIC,
      atMost("disclosure.attestationEveryDays", ATTESTATION_PARTLY),
    ),
    evidenceWanted: "Attestation reports; engagement letter",
    remark: "Independence and the random day are read from the newest public report.",
  }),
  rule({
    id: "hk-stablecoins.reporting.differences",
    title: "Open differences reported",
    requirement:
      "Where a difference between reserve and coins cannot be cleared up, the authority hears of it at once.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7.5",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: yes("disclosure.practices.discrepanciesReportedAtOnce"),
    evidenceWanted: "Escalation procedure; record of incidents",
  }),
  rule({
    id: "hk-stablecoins.assurance.annual-accounts",
    title: "Yearly audit of the accounts",
    requirement: "The licensee's financial statements are audited every year.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 2.7; Cap. 656 (unverified)",
    sources: [GUIDELINE],
    verification: "unverified",
    doubt: NO_SOURCE_CHECKED,
    applies: LICENSEE,
    met: is(
      "disclosure.auditedAccounts",
      "publishedUnqualified",
      "publishedQualified",
      "existsUnpublished",
    ),
    evidenceWanted: "Audited accounts",
    remark: "The accounts need not be public, and the opinion need not be clean.",
  }),
  rule({
    id: "hk-stablecoins.whitepaper.public-and-current",
    title: "Up-to-date white paper",
    requirement: "A white paper is public and kept up to date.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 8.2.3; Sch. 2",
    sources: [GUIDELINE_MAPPING, EXPLANATORY_NOTE],
    verification: "secondary",
    applies: LICENSEE,
    met: all(yes("whitePaper.published"), yes("whitePaper.checks.current")),
    partly: yes("whitePaper.published"),
    evidenceWanted: "Versions of the white paper",
  }),
];
