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
import {
  AGE_MET,
  AGE_PARTLY,
  LARGEST_REDEMPTION_MET,
  LARGEST_REDEMPTION_PARTLY,
  LOWEST_PRICE_MET,
  LOWEST_PRICE_PARTLY,
} from "./parameters/conduct";
import type { PillarId } from "./pillars";
import { days, price } from "./words";

const pillar: PillarId = "trackRecord";

const IN_STRESS = "at least one stress event is recorded";

/** How the issuer behaved so far. */
export const trackRecord: readonly Criterion[] = [
  criterion({
    id: "backing.trackRecord.age",
    pillar,
    title: "Operating history",
    question: "How long has the coin been live?",
    severity: "minor",
    weight: 2,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, fourth")],
    inForce: ALWAYS,
    reads: ["coin.ageDays"],
    parameters: [AGE_MET, AGE_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["coin.ageDays"],
        { met: at(AGE_MET), partly: at(AGE_PARTLY) },
        { unit: days, says: (span) => `the coin has been live for ${span}` },
      ),
    evidenceWanted: "The notice of the launch.",
    remedy: "Only time adds to an operating history.",
  }),
  criterion({
    id: "backing.trackRecord.redemptions-honoured",
    pillar,
    title: "Redemptions honoured under stress",
    question: "Were redemptions paid promptly in past stress?",
    severity: "major",
    weight: 5,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, fourth"),
      backed("Bringing it all together"),
    ],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["stressEvent.any"],
      when: IN_STRESS,
      test: (facts) => facts["stressEvent.any"],
    },
    reads: ["stressEvent.redemptionsWorst"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["stressEvent.redemptionsWorst"], {
        prompt: met("all redemptions were paid promptly in every event"),
        delayed: partlyMet("some redemptions were delayed in an event, none was refused"),
        refused: notMet("some redemptions were refused or left unpaid in an event"),
      }),
    evidenceWanted: "The record of each event.",
    remedy: "Publish data on redemptions during the events.",
  }),
  criterion({
    id: "backing.trackRecord.communication",
    pillar,
    title: "Communication in stress",
    question: "Did the issuer inform holders in time?",
    severity: "minor",
    weight: 2,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, fourth")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["stressEvent.any"],
      when: IN_STRESS,
      test: (facts) => facts["stressEvent.any"],
    },
    reads: ["stressEvent.communicationRecord"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["stressEvent.communicationRecord"], {
        allTimely: met("holders were informed in time in every event"),
        someLate: partlyMet("holders were informed late in some event"),
        none: notMet("holders were left without information in an event"),
      }),
    evidenceWanted: "The statements made during each event.",
    remedy: "Commit to a schedule of updates in stress.",
  }),
  criterion({
    id: "backing.trackRecord.learning",
    pillar,
    title: "Policies improved after stress",
    question: "Did policy or reserve change after the events?",
    severity: "minor",
    weight: 2,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, fourth")],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["stressEvent.any"],
      when: IN_STRESS,
      test: (facts) => facts["stressEvent.any"],
    },
    reads: ["stressEvent.learning"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["stressEvent.learning"], {
        every: met("policy or reserve changed after every event"),
        some: partlyMet("policy or reserve changed after some events"),
        none: notMet("policy and reserve changed after no event"),
      }),
    evidenceWanted: "The history of the policy.",
    remedy: "Document what changed after each event.",
  }),
  criterion({
    id: "backing.trackRecord.tested-at-scale",
    pillar,
    title: "Large redemptions were met",
    question: "What is the largest share of supply redeemed and paid within thirty days?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, fourth"),
      backed("FAQ: What happens if many people redeem at once"),
    ],
    inForce: ALWAYS,
    reads: ["coin.largestRedemption30dPct"],
    parameters: [LARGEST_REDEMPTION_MET, LARGEST_REDEMPTION_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["coin.largestRedemption30dPct"],
        { met: at(LARGEST_REDEMPTION_MET), partly: at(LARGEST_REDEMPTION_PARTLY) },
        {
          unit: formatPercent,
          says: (share) =>
            `the largest share of supply redeemed and paid in thirty days is ${share}`,
        },
      ),
    evidenceWanted: "The history of the supply.",
    remedy: "Only time and larger redemptions add to this record.",
  }),
  criterion({
    id: "backing.trackRecord.price-warning",
    pillar,
    title: "Market price near par",
    question: "What is the lowest market price in two years?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("What it means for USD1 stablecoins to be backed"),
      borrow("Main risks: peg risk and market-price risk"),
    ],
    inForce: ALWAYS,
    reads: ["coin.lowestPrice24m"],
    parameters: [LOWEST_PRICE_MET, LOWEST_PRICE_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["coin.lowestPrice24m"],
        { met: at(LOWEST_PRICE_MET), partly: at(LOWEST_PRICE_PARTLY) },
        { unit: price, says: (lowest) => `the lowest market price in two years is ${lowest}` },
      ),
    evidenceWanted: "Price data of the main venues.",
    remedy: "A price is an early warning only; strengthen what it warns about.",
  }),
];
