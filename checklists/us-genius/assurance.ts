import { above, all, any, atLeast, atMost, is, isNot, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import {
  AUDIT_SUPPLY,
  CERTIFIED_MONTHS_MET,
  CERTIFIED_MONTHS_PARTLY,
  MONTHLY_DAYS,
} from "./parameters";
import { FROM_ACT_DAY, permittedIssuer } from "./scope";
import {
  IT_AUDIT,
  NOTE_SECTIONS_2_AND_4,
  PUBLIC_LAW,
  REGULATION_TRACKER,
  RESEARCH_NOTE,
  SHORT_SUMMARY,
} from "./sources";

const isMonthlyMakeUp = all(
  yes("disclosure.practices.onWebsite"),
  atMost("disclosure.reserveReportEveryDays", MONTHLY_DAYS),
  yes("disclosure.reserveReportFields.outstanding"),
  yes("disclosure.reserveReportFields.amountByClass"),
  yes("disclosure.reserveReportFields.composition"),
);

const isMonthlyByRegistered = all(
  atMost("disclosure.attestationEveryDays", MONTHLY_DAYS),
  is("attestation.newestFirmRegistration", "pcaobRegistered"),
);

const isPublished = is("disclosure.auditedAccounts", "publishedUnqualified", "publishedQualified");
const showsRelated = yes("disclosure.practices.relatedParties");
const isProperlyAudited = all(
  isNot("disclosure.auditedAccounts", "none"),
  is("disclosure.accountingFramework", "usGaap"),
  is("disclosure.auditStandard", "pcaob"),
);

export const assuranceRules: readonly Rule[] = [
  rule({
    id: "us-genius.disclosure.monthly-composition",
    title: "Monthly reserve report",
    requirement:
      "Every month the issuer's website shows how many coins are outstanding and what the reserve amounts to and consists of, with the average tenor and the place of custody of each class.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(1)(C)(i) and (ii)",
    sources: [PUBLIC_LAW, NOTE_SECTIONS_2_AND_4, RESEARCH_NOTE],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      isMonthlyMakeUp,
      yes("disclosure.reserveReportFields.averageTenorByClass"),
      yes("disclosure.reserveReportFields.custodyPlaceByClass"),
    ),
    partly: isMonthlyMakeUp,
    evidenceWanted: "Reports of the last twelve months",
    remark: "A report that lacks only tenor or place of custody counts for partly met.",
  }),
  rule({
    id: "us-genius.assurance.monthly-examination",
    title: "Monthly examination",
    requirement:
      "Each month a registered public accounting firm examines the report on the end of the month before.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(3)(A); s.2(27) (unverified: definition number)",
    sources: [PUBLIC_LAW, RESEARCH_NOTE, IT_AUDIT],
    verification: "secondary",
    doubt: "The number of the definition in section 2 was not checked.",
    applies: permittedIssuer,
    met: all(
      isMonthlyByRegistered,
      is("attestation.newestStandard", "atC205"),
      is("attestation.newestOpinion", "unmodified", "emphasisOfMatter"),
    ),
    partly: all(
      isMonthlyByRegistered,
      is("attestation.newestStandard", "atC205", "isae3000", "other", "none"),
      is("attestation.newestOpinion", "unmodified", "emphasisOfMatter", "qualified"),
    ),
    evidenceWanted: "Examination reports; the firm's number in the PCAOB register",
    remark:
      "An emphasis of matter leaves the opinion clean. A qualified opinion, or a standard that is not clearly an examination, counts for partly met; agreed-upon procedures and reviews fail.",
  }),
  rule({
    id: "us-genius.assurance.ceo-cfo-certification",
    title: "Certified by the chief officers",
    requirement:
      "Each month the chief executive and the chief finance officer certify to the regulator that the report is accurate; a certificate known to be false is a crime.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(3)(B) and (C)",
    sources: [SHORT_SUMMARY, PUBLIC_LAW],
    verification: "secondary",
    applies: permittedIssuer,
    met: atLeast("disclosure.officersCertifiedMonths", CERTIFIED_MONTHS_MET),
    partly: atLeast("disclosure.officersCertifiedMonths", CERTIFIED_MONTHS_PARTLY),
    evidenceWanted: "Signed certificates with proof that the regulator received them",
    remark: "Judged over the last three months; one month missed counts for partly met.",
  }),
  rule({
    id: "us-genius.assurance.audited-accounts-50bn",
    title: "Audit of large issuers",
    requirement:
      "With more than USD 50bn of coins, an issuer that does not report to the SEC publishes and files audited annual accounts under US GAAP that show dealings with related parties, audited to PCAOB standards (the standards are unverified).",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(10)(A) to (C)",
    sources: [PUBLIC_LAW, REGULATION_TRACKER],
    verification: "secondary",
    doubt: "That the audit has to follow PCAOB standards was not checked.",
    applies: all(
      permittedIssuer,
      above("issuer.consolidatedOutstandingUsd", AUDIT_SUPPLY),
      no("issuer.usStatus.secReporting"),
    ),
    met: all(isProperlyAudited, isPublished, showsRelated),
    partly: all(isProperlyAudited, any(isPublished, showsRelated)),
    evidenceWanted: "Audited accounts on the website; receipt of the filing with the regulator",
    remark:
      "Counts for partly met where the accounts are only not public, or only silent on related parties.",
  }),
];
