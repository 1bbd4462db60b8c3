import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { backed, borrow } from "../documents";
import { oneOf, wantYes } from "./judge";
import type { PillarId } from "./pillars";

const pillar: PillarId = "segregation";

/** What happens to the reserve if the issuer fails. */
export const segregation: readonly Criterion[] = [
  criterion({
    id: "backing.segregation.legal-segregation",
    pillar,
    title: "Legally segregated",
    question: "Is the reserve legally apart from the issuer's own money?",
    severity: "gate",
    weight: 9,
    cites: [
      backed("How reserves are held and managed"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["segregation.structure"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["segregation.structure"], {
        statutoryTrust: met("the reserve is in a trust created by statute"),
        trust: met("the reserve is in a declared trust"),
        bankruptcyRemoteSpv: met("the reserve is in a bankruptcy-remote vehicle"),
        statutorySegregation: met("a statute keeps the reserve apart"),
        titledAccounts: partlyMet(
          "the reserve is only in segregated accounts titled for holders, without a trust",
        ),
        registeredFund: notMet(
          "the reserve is held through a registered fund, with no trust or statute for holders",
        ),
        contractual: notMet("the reserve is kept apart by contract only"),
        generalAssets: notMet("the reserve is part of the issuer's general assets"),
      }),
    evidenceWanted: "The trust deed, the titles of the accounts and the terms.",
    remedy: "Place the reserve in trust.",
  }),
  criterion({
    id: "backing.segregation.titled-for-holders",
    pillar,
    title: "Titled for holders",
    question: "Are the accounts titled for the benefit of the coin's holders?",
    severity: "major",
    weight: 4,
    cites: [
      backed("How reserves are held and managed"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
    ],
    inForce: ALWAYS,
    reads: ["segregation.titledForHolders"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["segregation.titledForHolders"], {
        yes: "the accounts are titled for the benefit of holders",
        no: "the accounts are not titled for the benefit of holders",
      }),
    evidenceWanted: "The account agreements.",
    remedy: "Have the accounts retitled for holders.",
  }),
  criterion({
    id: "backing.segregation.legal-opinion",
    pillar,
    title: "Independent legal opinion",
    question:
      "Does an independent legal opinion say that the reserve survives the issuer's insolvency?",
    severity: "minor",
    weight: 3,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["segregation.legalOpinion"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["segregation.legalOpinion"], {
        published: met("an independent legal opinion is public"),
        existsUnpublished: partlyMet("an independent legal opinion exists but is not public"),
        notIndependent: notMet("the only legal opinion comes from inside the group"),
        none: notMet("there is no legal opinion"),
      }),
    evidenceWanted: "The opinion itself.",
    remedy: "Publish an independent opinion.",
  }),
  criterion({
    id: "backing.segregation.ring-fence",
    pillar,
    title: "Used only for redemption",
    question: "Do the documents allow the reserve to be used for redemptions only?",
    severity: "major",
    weight: 4,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["segregation.redemptionUseOnly"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["segregation.redemptionUseOnly"], {
        yes: "the documents allow the reserve to be used for redemptions only",
        no: "the documents allow the reserve to be used for other things than redemptions",
      }),
    evidenceWanted: "The terms and the trust deed.",
    remedy: "Restrict the use of the reserve in the terms.",
  }),
  criterion({
    id: "backing.segregation.holder-claim",
    pillar,
    title: "Holders have a real claim",
    question: "What claim does a holder have, and on whom?",
    severity: "major",
    weight: 5,
    cites: [
      backed("FAQ: Are USD1 stablecoins the same as money in a bank account"),
      backed("How reserves are held and managed"),
    ],
    inForce: ALWAYS,
    reads: ["holder.claim"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["holder.claim"], {
        beneficialInterest: met("holders own the reserve beneficially"),
        statutoryPriority: met("holders have a claim that a statute ranks first"),
        directClaimSecured: met("holders have a claim on the issuer secured on the reserve"),
        directClaimUnsecured: partlyMet("holders have an unsecured claim on the issuer"),
        reserveOnly: notMet("holders have a claim on the reserve only, with none on the issuer"),
        contingent: notMet("holders have a claim only after they are onboarded"),
        none: notMet("holders have no claim"),
      }),
    evidenceWanted: "The terms and the statute that applies.",
    remedy: "Give every holder a direct claim, secured on the reserve.",
  }),
  criterion({
    id: "backing.segregation.insolvency-priority",
    pillar,
    title: "Priority in insolvency",
    question: "Does law or contract put holders ahead of other creditors?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("FAQ: Are USD1 stablecoins the same as money in a bank account"),
      backed("How reserves are held and managed"),
    ],
    inForce: ALWAYS,
    reads: ["holder.insolvencyPriority"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["holder.insolvencyPriority"], {
        yes: "holders rank ahead of other creditors",
        no: "holders do not rank ahead of other creditors",
      }),
    evidenceWanted: "The statute, or a legal opinion on it.",
    remedy: "Issue under a regime that gives holders priority.",
  }),
];
