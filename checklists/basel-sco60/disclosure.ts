import { all, any, atMost, type Condition, is, isKnown, not, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { allButOne, HAS_CLAIM, NOT_SEEN } from "./conditions";
import { STANDARD } from "./force";
import {
  AUDIT_MONTHS,
  COMPOSITION_DAYS,
  COMPOSITION_DAYS_PARTLY,
  EXAMINATION_DAYS,
  REDEMPTION_DAYS,
  VALUE_DAYS,
  VALUE_DAYS_PARTLY,
} from "./parameters";
import { CHAPTER } from "./sources";

const OPINION = yes("holder.claimOpinion");
const OWNERSHIP: readonly Condition[] = [
  is(
    "segregation.structure",
    "trust",
    "statutoryTrust",
    "bankruptcyRemoteSpv",
    "titledAccounts",
    "statutorySegregation",
  ),
  yes("segregation.titledForHolders"),
  OPINION,
];

const PUBLIC_MANDATE = is("governance.investmentPolicy", "published");
const LIQUIDITY_POLICY = is("governance.liquidityPolicy", "boardApproved", "written");

const TERMS: readonly Condition[] = [
  yes("redemption.disclosedItems.obligor"),
  yes("redemption.disclosedItems.timeframe"),
  yes("redemption.disclosedItems.procedure"),
  yes("redemption.disclosedItems.minimum"),
  yes("technology.settlementRules.finalityDefined"),
];

/** What is published, confirmed and promised. */
export const disclosureRules: readonly Rule[] = [
  rule({
    id: "basel-sco60.disclosure.ownership-information",
    title: "Ownership that can be verified",
    requirement: "A bank can find out enough to verify who owns the reserve.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.11(4) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(...OWNERSHIP),
    partly: allButOne(...OWNERSHIP),
    evidenceWanted: "Trust deed; legal opinion",
    remark:
      "Asks for a trust, a separate vehicle or segregated accounts, for titles in favour of holders, and for a legal opinion; one of the three may fail for partly.",
  }),
  rule({
    id: "basel-sco60.governance.redemption-mandate",
    title: "Mandate of prompt redemption",
    requirement:
      "Whoever manages the reserve is bound, explicitly and enforceably, to the aim of prompt redemption at the peg.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(3)(a) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(PUBLIC_MANDATE, LIQUIDITY_POLICY),
    partly: any(PUBLIC_MANDATE, LIQUIDITY_POLICY),
    evidenceWanted: "Mandate; trust deed",
    remark: "Read off a public investment policy and a written liquidity policy.",
  }),
  rule({
    id: "basel-sco60.disclosure.public-mandate",
    title: "Public mandate",
    requirement: "The mandate for the reserve is public and kept up to date.",
    force: STANDARD,
    severity: "minor",
    citation: "SCO60.12(3)(c) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: PUBLIC_MANDATE,
    evidenceWanted: "Web page",
  }),
  rule({
    id: "basel-sco60.disclosure.daily-and-weekly",
    title: "Value daily, composition weekly",
    requirement:
      "The public learns the value of the reserve at least every day and its composition at least every week.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(3)(d) (unverified: daily and weekly)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: `${NOT_SEEN} Not verified: daily and weekly.`,
    met: all(
      atMost("disclosure.reserveValueEveryDays", VALUE_DAYS),
      atMost("disclosure.reserveReportEveryDays", COMPOSITION_DAYS),
    ),
    partly: all(
      atMost("disclosure.reserveValueEveryDays", VALUE_DAYS_PARTLY),
      atMost("disclosure.reserveReportEveryDays", COMPOSITION_DAYS_PARTLY),
    ),
    evidenceWanted: "Record of publications",
  }),
  rule({
    id: "basel-sco60.assurance.annual-audit",
    title: "Yearly audit of the reserve",
    requirement:
      "At least once a year an independent auditor confirms that the reserve matches what was disclosed and what the mandate allows.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.12(3)(e) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: all(
      yes("disclosure.reserveAudited"),
      atMost("disclosure.reserveAuditEveryMonths", AUDIT_MONTHS),
    ),
    partly: all(
      is("attestation.newestLevel", "reasonable"),
      atMost("disclosure.attestationEveryDays", EXAMINATION_DAYS),
    ),
    evidenceWanted: "Audit report",
    remark: "Partly met where the reserve is examined every month but not audited every year.",
  }),
  rule({
    id: "basel-sco60.redemption.five-calendar-days",
    title: "Redemption within five days",
    requirement:
      "Holders have a firm claim and can redeem in full at the peg at all times, within five calendar days of asking.",
    force: STANDARD,
    severity: "gate",
    citation: "SCO60.16(1) (unverified: five calendar days)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: `${NOT_SEEN} Not verified: five calendar days.`,
    met: all(
      HAS_CLAIM,
      yes("redemption.atPar"),
      atMost("redemption.maxCalendarDays", REDEMPTION_DAYS),
      any(
        not(isKnown("redemption.stressCalendarDays")),
        atMost("redemption.stressCalendarDays", REDEMPTION_DAYS),
      ),
    ),
    evidenceWanted: "Terms",
    remark:
      "An extension to seven days, as two US proposals allow in a run, goes beyond this limit. A claim that only customers taken on have is none here.",
  }),
  rule({
    id: "basel-sco60.disclosure.redemption-terms",
    title: "Public terms of redemption",
    requirement:
      "Public documents say who may redeem, what the redeemer owes, by when, in which assets, how the value is set and when settlement is final. Otherwise an independent legal opinion is needed.",
    force: STANDARD,
    severity: "major",
    citation: "SCO60.16(2) (unverified)",
    sources: [CHAPTER],
    verification: "unverified",
    doubt: NOT_SEEN,
    met: any(OPINION, all(...TERMS)),
    partly: allButOne(...TERMS),
    evidenceWanted: "Terms; legal opinion",
    remark:
      "Asks the policy for the obliged entity, the time limit, the steps and the minimum, and the rules for a point of finality; one of the five may be missing for partly.",
  }),
];
