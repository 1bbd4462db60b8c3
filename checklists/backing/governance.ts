import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import {
  ENFORCEMENT_CLEAN_YEARS,
  ENFORCEMENT_SETTLED_YEARS,
} from "@/domain/derivation/record-parameters";
import { formatPercent } from "@/domain/facts/format";
import { backed, borrow } from "../documents";
import { atLeast, oneOf, wantYes } from "./judge";
import { CAPITAL_MET, CAPITAL_PARTLY } from "./parameters/conduct";
import type { PillarId } from "./pillars";
import { years } from "./words";

const pillar: PillarId = "governance";

/** How the issuer runs the reserve and itself. */
export const governance: readonly Criterion[] = [
  criterion({
    id: "backing.governance.investment-policy",
    pillar,
    title: "Written investment policy",
    question: "Is there a documented policy for the reserve?",
    severity: "major",
    weight: 3,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["governance.investmentPolicy"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.investmentPolicy"], {
        published: met("a written investment policy is public"),
        existsUnpublished: partlyMet("a written investment policy exists but is not public"),
        none: notMet("there is no written investment policy"),
      }),
    evidenceWanted: "The investment policy.",
    remedy: "Publish the policy.",
  }),
  criterion({
    id: "backing.governance.risk-limits",
    pillar,
    title: "Internal risk limits",
    question: "Are there limits for each institution and each kind of asset?",
    severity: "minor",
    weight: 2,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["governance.riskLimits"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.riskLimits"], {
        published: met("limits by institution and asset are public"),
        existsUnpublished: partlyMet("limits by institution and asset exist but are not public"),
        none: notMet("there are no limits by institution and asset"),
      }),
    evidenceWanted: "The policy that sets the limits.",
    remedy: "Set limits and publish them.",
  }),
  criterion({
    id: "backing.governance.risk-committee",
    pillar,
    title: "Risk committee",
    question: "Does an independent committee oversee the reserve?",
    severity: "minor",
    weight: 2,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["governance.riskCommittee"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.riskCommittee"], {
        independent: met("a committee with an independent majority oversees the reserve"),
        internal: partlyMet("an internal committee oversees the reserve"),
        none: notMet("no committee oversees the reserve"),
      }),
    evidenceWanted: "The charter of the committee.",
    remedy: "Appoint independent members.",
  }),
  criterion({
    id: "backing.governance.stress-testing",
    pillar,
    title: "Regular stress tests",
    question: "Is the reserve tested under stress, and are the results disclosed?",
    severity: "major",
    weight: 3,
    cites: [
      backed("How reserves are held and managed"),
      backed("FAQ: What happens if many people redeem at once"),
    ],
    inForce: ALWAYS,
    reads: ["governance.stressTesting"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.stressTesting"], {
        disclosed: met("the reserve is stress tested and the results are disclosed"),
        undisclosed: partlyMet("the reserve is stress tested, but the results are not disclosed"),
        none: notMet("the reserve is not stress tested"),
      }),
    evidenceWanted: "The results of the tests.",
    remedy: "Run stress tests and disclose them.",
  }),
  criterion({
    id: "backing.governance.board",
    pillar,
    title: "Independent board",
    question: "Are most directors independent?",
    severity: "minor",
    weight: 2,
    cites: [backed("How reserves are held and managed")],
    inForce: ALWAYS,
    reads: ["governance.boardIndependence"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.boardIndependence"], {
        majority: met("most directors are independent"),
        minority: partlyMet("some directors are independent, though not most"),
        none: notMet("no director is independent"),
      }),
    evidenceWanted: "The list of directors.",
    remedy: "Add independent directors.",
  }),
  criterion({
    id: "backing.governance.enforcement",
    pillar,
    title: "Clean enforcement record",
    question: "Has an authority acted against the issuer over reserves, disclosure or redemption?",
    severity: "major",
    weight: 3,
    cites: [
      backed("How to evaluate a USD1 stablecoins issuer, fourth"),
      backed("Risks and limits even when backing exists"),
    ],
    inForce: ALWAYS,
    reads: ["enforcement.record"],
    parameters: [ENFORCEMENT_CLEAN_YEARS, ENFORCEMENT_SETTLED_YEARS],
    test: (facts, at) => {
      const record = facts["enforcement.record"];
      const clean = years(at(ENFORCEMENT_CLEAN_YEARS));
      if (record === "none")
        return met(`no action over reserves or redemption in the last ${clean}`);
      const old = years(at(ENFORCEMENT_SETTLED_YEARS));
      return record === "settledOld"
        ? partlyMet(
            `an action over reserves or redemption was settled more than ${old} ago; ${clean} without one are wanted`,
          )
        : notMet(
            `an action over reserves or redemption is open, decided against the issuer or settled within ${old}`,
          );
    },
    evidenceWanted: "The orders of the authority.",
    remedy: "Resolve the matter and disclose the outcome.",
  }),
  criterion({
    id: "backing.governance.issuer-capital",
    pillar,
    title: "The issuer has capital of its own",
    question: "How large is the issuer's equity compared with the coins outstanding?",
    severity: "minor",
    weight: 2,
    cites: [backed("Global regulatory perspective on backing")],
    inForce: ALWAYS,
    reads: ["capital.equityPct"],
    parameters: [CAPITAL_MET, CAPITAL_PARTLY],
    test: (facts, at) =>
      atLeast(
        facts["capital.equityPct"],
        { met: at(CAPITAL_MET), partly: at(CAPITAL_PARTLY) },
        {
          unit: formatPercent,
          says: (share) => `the issuer's equity is ${share} of the coins outstanding`,
        },
      ),
    evidenceWanted: "The issuer's accounts.",
    remedy: "Add capital.",
  }),
  criterion({
    id: "backing.governance.wind-down",
    pillar,
    title: "Wind-down plan",
    question: "Is there a plan for recovery and for an orderly wind-down?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("Risks and limits even when backing exists"),
      backed("Global regulatory perspective on backing"),
    ],
    inForce: ALWAYS,
    reads: ["governance.windDownPlan"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["governance.windDownPlan"], {
        published: met("a plan for orderly wind-down is public"),
        existsUnpublished: partlyMet("a plan for orderly wind-down exists but is not public"),
        none: notMet("there is no plan for orderly wind-down"),
      }),
    evidenceWanted: "The plan.",
    remedy: "Write the plan and publish it.",
  }),
  criterion({
    id: "backing.governance.key-management",
    pillar,
    title: "Keys are controlled",
    question: "How are the keys for minting and custody kept?",
    severity: "major",
    weight: 3,
    cites: [backed("Risks and limits even when backing exists"), borrow("Main risks: human risk")],
    inForce: ALWAYS,
    reads: ["technology.keyControl"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["technology.keyControl"], {
        mpcThreshold: met("keys are kept by threshold signing"),
        multisigHsm: met("keys are kept by multi-signature in secure hardware"),
        multisig: partlyMet("keys are kept by multi-signature, with no secure hardware named"),
        singleKey: notMet("one key is enough to mint coins or move assets"),
        undisclosed: notMet("the issuer does not say how keys are kept"),
      }),
    evidenceWanted: "The paper on security.",
    remedy: "Adopt threshold keys.",
  }),
  criterion({
    id: "backing.governance.incident-response",
    pillar,
    title: "Incident plan",
    question: "Is there a tested plan for incidents?",
    severity: "minor",
    weight: 2,
    cites: [backed("Risks and limits even when backing exists")],
    inForce: ALWAYS,
    reads: ["operations.incidentPlan"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["operations.incidentPlan"], {
        tested: met("the incident plan was tested within a year"),
        documented: partlyMet("an incident plan is written but not tested within a year"),
        none: notMet("there is no incident plan"),
      }),
    evidenceWanted: "The plan, and the accounts of past incidents.",
    remedy: "Test the plan.",
  }),
  criterion({
    id: "backing.governance.recourse",
    pillar,
    title: "Clear recourse",
    question: "Does a holder know who answers and how to complain?",
    severity: "minor",
    weight: 2,
    cites: [
      borrow("How to evaluate a place that offers borrowing"),
      backed("Global regulatory perspective on backing"),
    ],
    inForce: ALWAYS,
    reads: ["holder.complaintsProcedure"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["holder.complaintsProcedure"], {
        yes: "a complaints procedure is in place",
        no: "there is no complaints procedure",
      }),
    evidenceWanted: "The page on complaints.",
    remedy: "Publish a complaints procedure.",
  }),
];
