import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { formatPercent } from "@/domain/facts/format";
import { backed, borrow } from "../documents";
import { atLeast, oneOf } from "./judge";
import { AUTHORISED_MET, AUTHORISED_PARTLY } from "./parameters/conduct";
import type { PillarId } from "./pillars";

const pillar: PillarId = "regulation";

/** Which authorities stand over the issuer. */
export const regulation: readonly Criterion[] = [
  criterion({
    id: "backing.regulation.prudential-licence",
    pillar,
    title: "Licensed and supervised issuer",
    question: "Is the issuer authorised to issue, under prudential supervision?",
    severity: "major",
    weight: 6,
    cites: [
      backed("Global regulatory perspective on backing"),
      borrow("Regional rules that can affect USD1 stablecoins"),
      backed("How to evaluate a USD1 stablecoins issuer, third"),
    ],
    inForce: ALWAYS,
    reads: ["licence.standing"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["licence.standing"], {
        prudentialActive: met(
          "the issuer holds an active licence to issue under prudential supervision",
        ),
        transmissionOrPending: partlyMet(
          "the issuer holds an active money-transmission licence, or its prudential licence is pending",
        ),
        none: notMet("the issuer holds no licence that counts"),
      }),
    evidenceWanted: "An extract from the register.",
    remedy: "Obtain a licence with prudential supervision.",
  }),
  criterion({
    id: "backing.regulation.market-authorisation",
    pillar,
    title: "Authorised where it is offered",
    question: "In what share of its markets does the issuer hold the permission required?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Global regulatory perspective on backing"),
      borrow("Main risks: legal and location risk"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["regime.offeredPct"],
    parameters: [AUTHORISED_MET, AUTHORISED_PARTLY],
    test: (facts, at, detail) =>
      atLeast(
        facts["regime.offeredPct"],
        { met: at(AUTHORISED_MET), partly: at(AUTHORISED_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `the permission required is held in ${share} of the markets where the coin is offered`,
          parts: () => detail("regime.offeredPct"),
        },
      ),
    evidenceWanted: "The registers of the markets; the results of their regulatory checklists.",
    remedy: "Obtain the permissions that are missing or stop the offer.",
  }),
  criterion({
    id: "backing.regulation.home-regime",
    pillar,
    title: "The home regime covers backing and redemption",
    question:
      "Does the regime that binds the issuer require full backing, segregation and redemption at par?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Global regulatory perspective on backing"),
      borrow("Regional rules that can affect USD1 stablecoins"),
    ],
    inForce: ALWAYS,
    reads: ["regime.home"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["regime.home"], {
        allGatesMet: met("a regime binds the issuer and all its gates are met"),
        someUnknown: partlyMet("a regime binds the issuer, but some of its gates are unknown"),
        none: notMet("no regime that binds the issuer has its gates met"),
      }),
    evidenceWanted: "The results of the regulatory checklists.",
    remedy: "Move under a regime that covers backing and redemption.",
  }),
  criterion({
    id: "backing.regulation.cooperation",
    pillar,
    title: "Cross-border oversight",
    question:
      "If issuer, reserve and users sit in different countries, do their supervisors cooperate?",
    severity: "minor",
    weight: 1,
    cites: [
      backed("Global regulatory perspective on backing"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["issuer.supervisoryCooperation"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["issuer.supervisoryCooperation"], {
        formal: met("the supervisors cooperate under a written arrangement"),
        informal: partlyMet("the supervisors are in contact without a written arrangement"),
        none: notMet("the supervisors have no arrangement"),
      }),
    evidenceWanted: "The memoranda between supervisors.",
    remedy: "Place the issuer under a college of supervisors.",
  }),
  criterion({
    id: "backing.regulation.no-false-guarantee",
    pillar,
    title: "No claim of a guarantee",
    question: "Does marketing suggest deposit insurance or government backing?",
    severity: "major",
    weight: 2,
    cites: [backed("FAQ: Are USD1 stablecoins the same as money in a bank account")],
    inForce: ALWAYS,
    reads: ["marketing.claimsGuarantee"],
    parameters: [],
    test: (facts) =>
      facts["marketing.claimsGuarantee"]
        ? notMet("marketing suggests deposit insurance or government backing")
        : met("marketing does not suggest deposit insurance or government backing"),
    evidenceWanted: "The website and the adverts.",
    remedy: "Remove the claim.",
  }),
];
