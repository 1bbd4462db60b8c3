import { all, facts, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { hasLicence } from "../common/licences";
import { FOREIGN_ISSUED, ISSUED_IN_JAPAN, LICENCE_UNDER_WAY, SINCE_2023 } from "./conditions";
import {
  BOND_CONSULTATION,
  CURRENCY_STATUS_FILE,
  DRAFT_RULES_NEWS,
  FOREIGN_TRUST_TYPE,
  POLICY_TRACKER,
  STABLECOIN_REGISTER,
  TRUST_TYPE_NOTE,
} from "./sources";

/** Who may issue, who may deal, and what a foreign issuer needs. */
export const issuerRules: readonly Rule[] = [
  rule({
    id: "jp-psa.licence.issuer-types",
    title: "Permitted kinds of issuer",
    requirement:
      "A token redeemable in money may be issued in Japan only by a bank, a registered funds-transfer provider, or a trust bank or trust company.",
    force: SINCE_2023,
    severity: "gate",
    citation: "Payment Services Act Art 2(5), Art 37; Banking Act",
    sources: [STABLECOIN_REGISTER, TRUST_TYPE_NOTE],
    verification: "secondary",
    doubt: "The article numbers were not checked.",
    applies: ISSUED_IN_JAPAN,
    met: hasLicence(
      "licences are Japanese permissions to issue in force",
      "jpBank",
      "jpFundsTransfer",
      "jpTrust",
    ),
    partly: LICENCE_UNDER_WAY,
    evidenceWanted: "Entry in the register of the Financial Services Agency",
  }),
  rule({
    id: "jp-psa.licence.registered-dealer",
    title: "Dealing through a registered firm",
    requirement:
      "In Japan the token may be traded and kept for users only by a provider registered for electronic payment instruments or, since 2026, a registered intermediary.",
    force: {
      ...SINCE_2023,
      text: "In force since 1 June 2023; the class of intermediaries since 1 June 2026.",
    },
    severity: "gate",
    citation: "Payment Services Act Art 62-3 (unverified)",
    sources: [STABLECOIN_REGISTER, CURRENCY_STATUS_FILE],
    verification: "secondary",
    doubt: "The article cited was not checked.",
    met: yes("japan.safeguards.handlerOnly"),
    evidenceWanted: "Register entry of every firm that deals in the coin in Japan",
  }),
  rule({
    id: "jp-psa.licence.foreign-equivalence",
    title: "Home law equivalent to Japan's",
    requirement:
      "Where the token comes from abroad, its issuer must be licensed and supervised under a law equivalent to Japan's, with duties on reserve and audit.",
    force: {
      ...SINCE_2023,
      text: "In force since 1 June 2023; for foreign trust-type tokens since 1 June 2026.",
    },
    severity: "gate",
    citation: "Cabinet Office Ordinance on EPI service providers; June 2026 amendment",
    sources: [FOREIGN_TRUST_TYPE, BOND_CONSULTATION, POLICY_TRACKER],
    verification: "secondary",
    applies: FOREIGN_ISSUED,
    met: all(recognisedByJapan(), yes("attestation.newestIndependent")),
    partly: recognisedByJapan(),
    evidenceWanted: "Assessment of equivalence, home licence and reports of the auditor",
    remark:
      "The audit duty counts as shown where the newest public reserve report comes from an independent firm.",
  }),
  rule({
    id: "jp-psa.licence.foreign-no-direct",
    title: "Foreign issuer stays out of Japan",
    requirement:
      "A foreign issuer may not deal with people in Japan itself: no issue, no redemption, no advertising.",
    force: SINCE_2023,
    severity: "gate",
    citation: "FSA guideline (2026 draft and final)",
    sources: [DRAFT_RULES_NEWS, STABLECOIN_REGISTER],
    verification: "secondary",
    applies: FOREIGN_ISSUED,
    met: yes("japan.safeguards.noDirectSolicitation"),
    evidenceWanted: "Undertaking of the issuer; country blocks on its website",
  }),
  rule({
    id: "jp-psa.yield.no-remuneration",
    title: "No return from the issuer",
    requirement:
      "The issuer pays holders nothing for holding the token and keeps the income of the reserve.",
    force: SINCE_2023,
    severity: "major",
    citation: "Payment Services Act design; FSA practice",
    sources: [STABLECOIN_REGISTER],
    verification: "unverified",
    doubt: "No article says so expressly, so the rule itself is doubtful.",
    applies: ISSUED_IN_JAPAN,
    met: no("holder.yieldPaid"),
    evidenceWanted: "Terms of the coin",
  }),
];

function recognisedByJapan() {
  return facts({
    reads: ["issuer.homeRegimeRecognisedBy"],
    says: "Japan has found the home regime equivalent",
    test: (values) => values["issuer.homeRegimeRecognisedBy"].includes("JP"),
  });
}
