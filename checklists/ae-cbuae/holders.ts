import { all, atMost, is, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { SINCE_2024 } from "./conditions";
import { MISSING_PARTS, REDEMPTION_DAYS_MET, REDEMPTION_DAYS_PARTLY } from "./parameters";
import { ARTICLE_12, ARTICLE_21, ARTICLE_26 } from "./sources";

/** What every issuer owes holders, whatever the currency. */
export const holderRules: readonly Rule[] = [
  rule({
    id: "ae-cbuae.yield.no-interest",
    title: "No interest, directly or through partners",
    requirement:
      "Neither the issuer nor anyone acting under an arrangement with it pays interest or a benefit that grows with time.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 12(3)",
    sources: [ARTICLE_12],
    verification: "primary",
    met: all(no("holder.yieldPaid"), no("holder.thirdPartyYield.issuerFunded")),
    evidenceWanted: "Terms of the coin; reward schemes of the issuer's partners",
  }),
  rule({
    id: "ae-cbuae.redemption.next-business-day",
    title: "Par by the next business day",
    requirement:
      "Holders receive par no later than the same hour of the next business day, and the right to redeem never lapses. For a foreign token it is enough that redemption has begun by then.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 21(1)(b),(2)",
    sources: [ARTICLE_21],
    verification: "primary",
    met: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_MET),
      yes("redemption.assurances.anyTime"),
    ),
    partly: all(
      yes("redemption.atPar"),
      atMost("redemption.settlementBusinessDays", REDEMPTION_DAYS_PARTLY),
    ),
    evidenceWanted: "Records of redemptions; terms of the coin",
    remark:
      "The day on which money is sent is tested for every token, which is stricter than the law is with foreign ones.",
  }),
  rule({
    id: "ae-cbuae.redemption.cost-only-fee",
    title: "Fee no higher than cost",
    requirement:
      "A redemption fee stays in line with what redemption costs, and its conditions are told before the contract is made.",
    force: SINCE_2024,
    severity: "major",
    citation: "PTSR Art 21(4)-(5)",
    sources: [ARTICLE_21],
    verification: "primary",
    met: all(is("redemption.feeBasis", "none", "costBased"), yes("redemption.termsPublished")),
    partly: yes("redemption.termsPublished"),
    evidenceWanted: "Study of the cost; agreement with customers",
  }),
  rule({
    id: "ae-cbuae.whitepaper.accepted",
    title: "White paper accepted and published",
    requirement:
      "The white paper, accepted by the central bank, is public and describes the issuer, the token and its technology, the rights of holders, risks, governance, what the reserve consists of and who keeps it.",
    force: SINCE_2024,
    severity: "gate",
    citation: "PTSR Art 26",
    sources: [ARTICLE_26],
    verification: "primary",
    met: all(
      yes("whitePaper.checks.approved"),
      yes("whitePaper.published"),
      atMost("whitePaper.missingBlocks", MISSING_PARTS),
    ),
    partly: yes("whitePaper.published"),
    evidenceWanted: "Acceptance by the central bank; the white paper",
  }),
];
