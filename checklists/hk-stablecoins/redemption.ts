import { all, atMost, is, isNot, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { IN_FORCE, LICENSEE } from "./conditions";
import {
  ISSUE_DELAY,
  REDEMPTION_MINIMUM,
  REDEMPTION_TIME,
  REDEMPTION_TIME_PARTLY,
} from "./parameters";
import { CONCLUSIONS, DRAFT_GUIDELINE_ALERT, GUIDELINE_MAPPING, REGISTER } from "./sources";

const ISSUED_ON_FUNDS = all(
  yes("reserve.practices.mintOnFundsOnly"),
  yes("aml.controls.onboardedPrimaryOnly"),
);

/** How coins come into being and how they are paid back. */
export const redemptionRules: readonly Rule[] = [
  rule({
    id: "hk-stablecoins.issuance.on-receipt",
    title: "Issue against money received",
    requirement:
      "Coins go to customers only, promptly once their money is there, and the reserve grows by the same amount.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 3.2.1",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: all(ISSUED_ON_FUNDS, atMost("mint.deliveryBusinessDays", ISSUE_DELAY)),
    partly: ISSUED_ON_FUNDS,
    evidenceWanted: "A sample of mints with the payments behind them",
    remark: "Promptly is read as one business day.",
  }),
  rule({
    id: "hk-stablecoins.redemption.par-and-claim",
    title: "Right to par and claim on failure",
    requirement:
      "Every holder may redeem at par. If the licensee fails, holders share in the reserve by their holdings and may claim any gap from the licensee.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 3.3.1-3.3.2; Sch. 2 s.6 (unverified)",
    sources: [GUIDELINE_MAPPING, REGISTER],
    verification: "secondary",
    doubt: "The section of the schedule was not checked.",
    applies: LICENSEE,
    met: all(
      is("holder.claim", "beneficialInterest", "statutoryPriority", "directClaimSecured"),
      is("redemption.eligible", "anyLawfulHolder"),
      yes("redemption.atPar"),
      yes("holder.insolvencyPriority"),
    ),
    partly: all(
      is(
        "holder.claim",
        "beneficialInterest",
        "statutoryPriority",
        "directClaimSecured",
        "directClaimUnsecured",
      ),
      yes("redemption.atPar"),
    ),
    evidenceWanted: "Terms; order of payments in the trust deed",
    remark: "A claim on the issuer alone, without the reserve behind it, is met in part.",
  }),
  rule({
    id: "hk-stablecoins.redemption.one-business-day",
    title: "Payment within a business day",
    requirement: "A valid request is paid within one business day of its receipt.",
    force: IN_FORCE,
    severity: "gate",
    citation: "Guideline 3.3.3",
    sources: [GUIDELINE_MAPPING, REGISTER],
    verification: "secondary",
    applies: LICENSEE,
    met: atMost("redemption.settlementBusinessDays", REDEMPTION_TIME),
    partly: atMost("redemption.settlementBusinessDays", REDEMPTION_TIME_PARTLY),
    evidenceWanted: "Redemption records with the middle and the slowest times; a test redemption",
    remark: "The text knows no second day; it is met in part by this tool's own choice.",
  }),
  rule({
    id: "hk-stablecoins.redemption.fees-and-conditions",
    title: "Fair fees and conditions",
    requirement: "Redemption carries no fee beyond reason and no condition that weighs unduly.",
    force: IN_FORCE,
    severity: "major",
    citation: "Cap. 656 Sch. 2; Guideline 3.3",
    sources: [DRAFT_GUIDELINE_ALERT, CONCLUSIONS],
    verification: "secondary",
    applies: LICENSEE,
    met: all(
      is("redemption.feeBasis", "none", "costBased"),
      atMost("redemption.minimumUsd", REDEMPTION_MINIMUM),
      no("redemption.burdensomeConditions"),
    ),
    partly: isNot("redemption.feeBasis", "punitive"),
    evidenceWanted: "Fee schedule; study of the cost of a redemption",
    remark: "The smallest redemption of 1,000 is this tool's own figure.",
  }),
  rule({
    id: "hk-stablecoins.redemption.suspension-consent",
    title: "Consent before suspension",
    requirement: "Redemption is put off or stopped only if the authority agrees.",
    force: IN_FORCE,
    severity: "major",
    citation: "Guideline 6.8.21",
    sources: [GUIDELINE_MAPPING],
    verification: "secondary",
    applies: LICENSEE,
    met: is("redemption.suspensionPower", "none", "regulatorOnly"),
    evidenceWanted: "Clause of the terms on suspension",
  }),
];
