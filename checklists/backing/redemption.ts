import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { HUNDRED } from "@/domain/decimal";
import { formatPercent, formatUsd } from "@/domain/facts/format";
import { backed, borrow } from "../documents";
import { atLeast, atMost, oneOf } from "./judge";
import {
  DAILY_CAP_MET,
  DAILY_CAP_PARTLY,
  FEE_MET,
  FEE_PARTLY,
  MINIMUM_MET,
  MINIMUM_PARTLY,
  PARTNERS_MET,
  PARTNERS_PARTLY,
  TIMELY_MET,
  TIMELY_PARTLY,
} from "./parameters/redemption";
import type { PillarId } from "./pillars";
import { businessDays, figure } from "./words";

const pillar: PillarId = "redemption";

/** How a coin becomes a dollar. */
export const redemption: readonly Criterion[] = [
  criterion({
    id: "backing.redemption.open-now",
    pillar,
    title: "Redemption is open",
    question: "Does redemption work now?",
    severity: "gate",
    weight: 8,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      backed("FAQ: What happens if many people redeem at once"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.status"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["redemption.status"], {
        open: met("redemption works normally"),
        limited: partlyMet("redemption works only with limits"),
        suspended: notMet("redemption is suspended"),
        ended: notMet("redemption has closed for good"),
      }),
    evidenceWanted: "The status page, or redemptions tried and paid.",
    remedy: "Resume redemption for every eligible holder.",
  }),
  criterion({
    id: "backing.redemption.plain-terms",
    pillar,
    title: "Terms are plain and public",
    question: "Are the redemption terms public and in plain language?",
    severity: "major",
    weight: 4,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, first")],
    inForce: ALWAYS,
    reads: ["redemption.termsPublished", "redemption.rightDescribed"],
    parameters: [],
    test: (facts) => {
      const published = facts["redemption.termsPublished"];
      const plain = facts["redemption.rightDescribed"];
      if (published && plain) return met("the terms are public and describe the right plainly");
      if (published) return partlyMet("the terms are public but do not describe the right plainly");
      if (plain) return partlyMet("the right is described plainly but the terms are not public");
      return notMet("the terms are not public and the right is not described plainly");
    },
    evidenceWanted: "The redemption terms.",
    remedy: "Publish the terms in plain language.",
  }),
  criterion({
    id: "backing.redemption.par",
    pillar,
    title: "At par and at low cost",
    question: "What does it cost to redeem, with all fees in?",
    severity: "major",
    weight: 5,
    cites: [
      backed("What it means for USD1 stablecoins to be backed"),
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.atPar", "redemption.feePct"],
    parameters: [FEE_MET, FEE_PARTLY],
    test: (facts, at) => {
      if (!facts["redemption.atPar"]) return notMet("redemption is not paid at par");
      const limits = { met: at(FEE_MET), partly: at(FEE_PARTLY) };
      return atMost(facts["redemption.feePct"], limits, {
        unit: formatPercent,
        says: (fee) => `redemption is paid at par for a fee of ${fee}`,
      });
    },
    evidenceWanted: "The schedule of fees.",
    remedy: "Pay at par and cut the fees.",
  }),
  criterion({
    id: "backing.redemption.timely",
    pillar,
    title: "Paid in time",
    question: "Within how many business days of a valid request are dollars promised?",
    severity: "major",
    weight: 6,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.timePromised", "redemption.settlementBusinessDays"],
    parameters: [TIMELY_MET, TIMELY_PARTLY],
    test: (facts, at) => {
      const limits = { met: at(TIMELY_MET), partly: at(TIMELY_PARTLY) };
      if (!facts["redemption.timePromised"]) {
        return notMet(`no time to payment is promised; the limit is ${businessDays(limits.met)}`);
      }
      return atMost(facts["redemption.settlementBusinessDays"], limits, {
        unit: businessDays,
        says: (span) => `the time promised to payment is ${span}`,
      });
    },
    evidenceWanted: "The redemption terms.",
    remedy: "Promise payment within two business days or less.",
  }),
  criterion({
    id: "backing.redemption.who-can-redeem",
    pillar,
    title: "Who may redeem directly",
    question: "May every lawful holder redeem with the issuer, or only institutions?",
    severity: "major",
    weight: 5,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.eligible"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["redemption.eligible"], {
        anyLawfulHolder: met("every lawful holder may redeem directly"),
        verifiedCustomers: partlyMet("only onboarded customers may redeem directly"),
        institutionsOnly: partlyMet("only institutions may redeem directly"),
        nobody: notMet("nobody may redeem directly"),
      }),
    evidenceWanted: "The terms and the rules for onboarding.",
    remedy: "Open redemption to every verified holder.",
  }),
  criterion({
    id: "backing.redemption.minimum",
    pillar,
    title: "Low minimum",
    question: "What is the smallest amount that can be redeemed directly?",
    severity: "minor",
    weight: 3,
    cites: [backed("How to evaluate a USD1 stablecoins issuer, first")],
    inForce: ALWAYS,
    reads: ["redemption.minimumUsd"],
    parameters: [MINIMUM_MET, MINIMUM_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["redemption.minimumUsd"],
        { met: at(MINIMUM_MET), partly: at(MINIMUM_PARTLY) },
        { unit: formatUsd, says: (amount) => `the smallest direct redemption is ${amount}` },
      ),
    evidenceWanted: "The redemption terms.",
    remedy: "Lower the minimum.",
  }),
  criterion({
    id: "backing.redemption.suspension-powers",
    pillar,
    title: "Narrow power to suspend",
    question: "When may the issuer delay, limit or refuse redemption?",
    severity: "major",
    weight: 4,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      backed("FAQ: What happens if many people redeem at once"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.suspensionPower"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["redemption.suspensionPower"], {
        none: met("the issuer has no power to delay, limit or refuse redemption"),
        regulatorOnly: met("redemption can be suspended only by or with the regulator"),
        disclosedTriggers: partlyMet("the issuer may suspend redemption on stated triggers"),
        issuerDiscretion: notMet("the issuer may suspend redemption at its own discretion"),
      }),
    evidenceWanted: "The redemption terms.",
    remedy: "Narrow the powers to stated triggers or to the regulator.",
  }),
  criterion({
    id: "backing.redemption.daily-capacity",
    pillar,
    title: "No tight daily cap",
    question: "Is redemption capped per day, and how large is the cap?",
    severity: "minor",
    weight: 2,
    cites: [backed("FAQ: What happens if many people redeem at once")],
    inForce: ALWAYS,
    reads: ["redemption.dailyCapPct"],
    parameters: [DAILY_CAP_MET, DAILY_CAP_PARTLY],
    test: (facts, at) => {
      const cap = facts["redemption.dailyCapPct"];
      return atLeast(
        cap,
        { met: at(DAILY_CAP_MET), partly: at(DAILY_CAP_PARTLY) },
        {
          unit: formatPercent,
          // The whole supply per day is how "no cap" is entered.
          says: (share) =>
            cap.gte(HUNDRED)
              ? "redemption is not capped per day"
              : `redemption is capped at ${share} of supply per day`,
        },
      );
    },
    evidenceWanted: "The terms, or the parameters of the protocol.",
    remedy: "Raise the daily cap.",
  }),
  criterion({
    id: "backing.redemption.indirect-access",
    pillar,
    title: "Retail has a way out",
    question:
      "Where retail holders cannot redeem directly, how many independent partners convert at par?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, first"),
      backed("FAQ: How should individuals in different countries think about backing"),
    ],
    inForce: ALWAYS,
    reads: ["redemption.retailAllowed", "redemption.retailPartners"],
    parameters: [PARTNERS_MET, PARTNERS_PARTLY],
    test: (facts, at) => {
      if (facts["redemption.retailAllowed"]) return met("retail holders may redeem directly");
      const limits = { met: at(PARTNERS_MET), partly: at(PARTNERS_PARTLY) };
      return atLeast(facts["redemption.retailPartners"], limits, {
        unit: figure,
        says: (count) =>
          `retail holders cannot redeem directly, and the number of partners that convert at par is ${count}`,
      });
    },
    evidenceWanted: "The list of partners.",
    remedy: "Add independent partners that convert at par.",
  }),
  criterion({
    id: "backing.redemption.hours",
    pillar,
    title: "Open round the clock",
    question: "Are dollars paid outside banking hours?",
    severity: "minor",
    weight: 1,
    cites: [backed("Risks and limits even when backing exists")],
    inForce: ALWAYS,
    reads: ["redemption.hours"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["redemption.hours"], {
        continuous: met("dollars are paid round the clock"),
        extendedHours: partlyMet("dollars are paid beyond banking hours, but not round the clock"),
        bankingHours: notMet("dollars are paid in banking hours only"),
      }),
    evidenceWanted: "The redemption terms.",
    remedy: "Use instant payment rails.",
  }),
];
