import { all, atMost, is, isNot, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { notSystemic, RULES_FORCE } from "./force";
import {
  DISCLOSURE_DAYS,
  MINIMUM_PARTLY,
  NO_MINIMUM,
  REDEMPTION_DAYS,
  REDEMPTION_DAYS_PARTLY,
} from "./parameters";
import { ADDLESHAW, LAWBEAM, RESEARCH_NOTE } from "./sources";

const common = {
  force: RULES_FORCE,
  verification: "secondary",
  applies: notSystemic,
} as const;

const published = all(
  atMost("disclosure.reserveReportEveryDays", DISCLOSURE_DAYS),
  atMost("disclosure.supplyEveryDays", DISCLOSURE_DAYS),
);

/** What holders can demand and what they are told. */
export const holderRules: readonly Rule[] = [
  rule({
    ...common,
    id: "gb-fca.redemption.next-business-day",
    title: "Payment the day after",
    requirement:
      "Whatever the amount, holders have their money before the next business day is over, counted from when the coin is in and the checks are finished.",
    severity: "gate",
    citation: "PS26/10; CRYPTO sourcebook (unverified)",
    sources: [RESEARCH_NOTE],
    doubt: "The citation is not verified.",
    met: all(atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS), yes("redemption.atPar")),
    partly: all(
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
      yes("redemption.atPar"),
    ),
    evidenceWanted: "Record of redemptions; a redemption made as a test",
  }),
  rule({
    ...common,
    id: "gb-fca.redemption.no-minimum",
    title: "Open to all, without a minimum",
    requirement: "Every holder can redeem, and no minimum amount is set.",
    severity: "gate",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE],
    met: all(
      atMost("redemption.minimumUsd", NO_MINIMUM),
      is("redemption.eligible", "anyLawfulHolder"),
    ),
    partly: all(
      is("redemption.eligible", "anyLawfulHolder"),
      atMost("redemption.minimumUsd", MINIMUM_PARTLY),
    ),
    evidenceWanted: "Redemption terms",
  }),
  rule({
    ...common,
    id: "gb-fca.redemption.cost-reflective-fees",
    title: "Fees in line with cost",
    requirement:
      "Redemption fees reflect cost and, for retail holders, meet the Consumer Duty; the terms are public.",
    severity: "major",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE],
    met: all(
      is("redemption.feeBasis", "none", "costBased"),
      yes("redemption.termsPublished"),
      yes("issuer.consumerDuty"),
    ),
    partly: all(isNot("redemption.feeBasis", "punitive"), yes("redemption.termsPublished")),
    evidenceWanted: "Study of the fees; assessment under the Consumer Duty",
  }),
  rule({
    ...common,
    id: "gb-fca.yield.no-interest",
    title: "No return for holders",
    requirement: "Neither interest nor any return on the pool reaches holders.",
    severity: "gate",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE],
    met: all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded")),
    partly: no("holder.yieldPaid"),
    evidenceWanted: "Terms; contracts on rewards",
    remark: "Rewards that the issuer funds through others leave the rule partly met.",
  }),
  rule({
    ...common,
    id: "gb-fca.disclosure.quarterly",
    title: "Quarterly disclosure",
    requirement:
      "What backs the coin and how much is in circulation is published at least every three months, and earlier disclosures stay on view.",
    severity: "major",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE, LAWBEAM],
    met: all(published, yes("disclosure.practices.archive")),
    partly: published,
    evidenceWanted: "Web pages with their archive",
  }),
  rule({
    ...common,
    id: "gb-fca.assurance.annual-review",
    title: "Yearly review of backing",
    requirement:
      "Once a year an independent firm reviews what the issuer states about one-for-one backing.",
    severity: "major",
    citation: "PS26/10",
    sources: [RESEARCH_NOTE],
    met: yes("disclosure.practices.annualBackingReview"),
    partly: isNot("disclosure.auditedAccounts", "none"),
    evidenceWanted: "Report of the independent firm",
    remark: "Audited annual accounts without such a review are partly met.",
  }),
  rule({
    ...common,
    id: "gb-fca.whitepaper.disclosure-document",
    title: "Document for buyers",
    requirement:
      "Before a sale, buyers can read the disclosure document for the coin and learn of the right to withdraw.",
    severity: "major",
    citation: "PS26/10; PS26/9",
    sources: [LAWBEAM, ADDLESHAW],
    met: all(yes("whitePaper.published"), yes("whitePaper.checks.current")),
    partly: yes("whitePaper.published"),
    evidenceWanted: "Versions of the document",
    remark: "Met asks for a document that is kept current; the words on withdrawal are not tested.",
  }),
];
