import { all, any, atLeast, is, isKnown, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { FEE_NOTICE_DAYS } from "./parameters";
import { enacted, FROM_ACT_DAY, permittedIssuer } from "./scope";
import {
  NOTE_SECTIONS_2_AND_4,
  PUBLIC_LAW,
  QUOTES_FDIC,
  QUOTES_NCUA,
  QUOTES_OCC,
  RESEARCH_NOTE,
} from "./sources";

const hasPublicPolicy = any(isKnown("redemption.policyUrl"), yes("redemption.termsPublished"));

export const redemptionRules: readonly Rule[] = [
  rule({
    id: "us-genius.redemption.public-policy",
    title: "Public redemption policy",
    requirement:
      "A policy open to everyone sets out, clearly and where it is easily seen, how coins are redeemed in good time.",
    force: enacted(
      "Enacted on 18 July 2025; applies from 18 January 2027. The Act says timely and gives no number.",
    ),
    severity: "gate",
    citation: "s.4(a)(1)(B)(i)",
    sources: [PUBLIC_LAW, NOTE_SECTIONS_2_AND_4],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(hasPublicPolicy, yes("redemption.timePromised")),
    partly: hasPublicPolicy,
    evidenceWanted: "Dated copy of the web page with the policy",
    remark:
      "A public policy without a time limit counts for partly met. The two business days of the proposals are judged separately.",
  }),
  rule({
    id: "us-genius.redemption.limits-by-regulator",
    title: "Limits on redemption",
    requirement:
      "Nobody but a regulator (State regulator, FDIC, OCC or Federal Reserve) may limit timely redemption at discretion.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(1)(B)(i) proviso; s.7",
    sources: [QUOTES_OCC, QUOTES_NCUA],
    verification: "secondary",
    applies: permittedIssuer,
    met: is("redemption.suspensionPower", "none", "regulatorOnly"),
    evidenceWanted:
      "Terms of the coin, searched for suspension, delay, payment in kind and sole discretion",
    remark: "A power of the issuer fails even where its triggers are stated.",
  }),
  rule({
    id: "us-genius.redemption.fees-and-notice",
    title: "Fees and notice",
    requirement:
      "Every fee for buying or redeeming is published in plain words and changes only after consumers have had seven days' notice or more.",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.4(a)(1)(B)(ii)",
    sources: [NOTE_SECTIONS_2_AND_4, QUOTES_FDIC],
    verification: "secondary",
    applies: permittedIssuer,
    met: all(
      yes("redemption.assurances.feesDisclosed"),
      atLeast("redemption.feeNoticeDays", FEE_NOTICE_DAYS),
    ),
    partly: yes("redemption.assurances.feesDisclosed"),
    evidenceWanted: "Earlier versions of the fee page; notices of changes",
    remark:
      "Published fees with shorter notice count for partly met. Terms that say nothing on notice allow a change at once: enter 0 days.",
  }),
  rule({
    id: "us-genius.yield.no-interest",
    title: "No return for holders",
    requirement:
      "No issuer, permitted or foreign, pays holders interest or yield in any form merely for holding, using or keeping the coin.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.4(a)(11)",
    sources: [PUBLIC_LAW, RESEARCH_NOTE, QUOTES_FDIC],
    verification: "quoted",
    met: no("holder.yieldPaid"),
    evidenceWanted: "Terms; contracts on rewards and on sharing income",
    remark:
      "Returns that others pay are a matter for the proposals, which presume evasion in some cases.",
  }),
];
