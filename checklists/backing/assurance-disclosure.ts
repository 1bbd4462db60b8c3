import {
  ALWAYS,
  type Criterion,
  criterion,
  met,
  notMet,
  partlyMet,
} from "@/domain/checklist/criterion";
import { backed } from "../documents";
import { atMost, oneOf, wantYes } from "./judge";
import {
  ON_CHAIN_SCOPE,
  REPORT_CADENCE_MET,
  REPORT_CADENCE_PARTLY,
  TERMS_AGE_MET,
  TERMS_AGE_PARTLY,
} from "./parameters/assurance";
import type { PillarId } from "./pillars";
import { days, shareAbove } from "./words";

const pillar: PillarId = "assurance";

/** What the issuer itself publishes. */
export const assuranceDisclosure: readonly Criterion[] = [
  criterion({
    id: "backing.assurance.report-cadence",
    pillar,
    title: "Regular reserve reports",
    question: "How often is the make-up of the reserve published?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("Bringing it all together"),
    ],
    inForce: ALWAYS,
    reads: ["disclosure.reserveReportEveryDays"],
    parameters: [REPORT_CADENCE_MET, REPORT_CADENCE_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["disclosure.reserveReportEveryDays"],
        { met: at(REPORT_CADENCE_MET), partly: at(REPORT_CADENCE_PARTLY) },
        { unit: days, says: (span) => `the time between reserve reports is ${span}` },
      ),
    evidenceWanted: "The archive of reserve reports.",
    remedy: "Publish the reserve every month.",
  }),
  criterion({
    id: "backing.assurance.granularity",
    pillar,
    title: "Clear categories",
    question: "How fine is the breakdown that is published?",
    severity: "major",
    weight: 4,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("How to evaluate a USD1 stablecoins issuer, second"),
    ],
    inForce: ALWAYS,
    reads: ["disclosure.granularity"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["disclosure.granularity"], {
        securityLevel: met("each security is published"),
        classAndMaturity: met("asset classes are published with their maturity"),
        classOnly: partlyMet("asset classes are published without maturity"),
        totalOnly: notMet("only the total is published"),
        none: notMet("nothing is published on the make-up of the reserve"),
      }),
    evidenceWanted: "A reserve report.",
    remedy: "Publish asset classes with their maturity.",
  }),
  criterion({
    id: "backing.assurance.security-level",
    pillar,
    title: "Holdings listed one by one",
    question: "Is every holding listed with its identifier?",
    severity: "minor",
    weight: 2,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.granularity"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["disclosure.granularity"], {
        securityLevel: met("each security is listed"),
        classAndMaturity: notMet("holdings are listed by class and maturity, not one by one"),
        classOnly: notMet("holdings are listed by class, not one by one"),
        totalOnly: notMet("only the total is published, no holding is listed"),
        none: notMet("no holding is listed"),
      }),
    evidenceWanted: "A reserve report with identifiers.",
    remedy: "List each holding with its CUSIP or ISIN.",
  }),
  criterion({
    id: "backing.assurance.annual-audit",
    pillar,
    title: "Audited accounts",
    question: "Are the issuer's annual accounts audited and public?",
    severity: "major",
    weight: 3,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.auditedAccounts"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["disclosure.auditedAccounts"], {
        publishedUnqualified: met("audited accounts with a clean opinion are public"),
        publishedQualified: partlyMet("audited accounts are public, but the opinion is modified"),
        existsUnpublished: partlyMet("the accounts are audited but not public"),
        none: notMet("the accounts are not audited"),
      }),
    evidenceWanted: "The audited annual accounts.",
    remedy: "Publish audited accounts.",
  }),
  criterion({
    id: "backing.assurance.controls-report",
    pillar,
    title: "Controls are examined",
    question: "Has a firm examined the issuer's internal controls?",
    severity: "minor",
    weight: 2,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.controlsReport"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["disclosure.controlsReport"], {
        aicpaPart2: met("controls are examined under the AICPA stablecoin criteria"),
        soc1Type2: met("controls are examined over a period in a SOC 1 type 2 report"),
        soc2Type2: met("controls are examined over a period in a SOC 2 type 2 report"),
        soc1Type1: partlyMet("controls are examined at one date in a SOC 1 type 1 report"),
        soc2Type1: partlyMet("controls are examined at one date in a SOC 2 type 1 report"),
        nyAnnual: notMet(
          "controls are covered only by the annual New York attestation, which is not among those counted",
        ),
        none: notMet("no examination of controls exists"),
      }),
    evidenceWanted: "The report on controls.",
    remedy: "Commission a type 2 report.",
  }),
  criterion({
    id: "backing.assurance.onchain-proof",
    pillar,
    title: "The on-chain part can be proved",
    question: "Where backing is on chain, can anyone verify it?",
    severity: "minor",
    weight: 2,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("On-chain collateral backing"),
      backed("FAQ: Does on-chain transparency always make backing safer"),
    ],
    inForce: ALWAYS,
    appliesTo: {
      reads: ["reserve.onChainPct"],
      when: shareAbove("on-chain assets", ON_CHAIN_SCOPE),
      test: (facts, at) => facts["reserve.onChainPct"].gt(at(ON_CHAIN_SCOPE)),
    },
    reads: ["disclosure.onChainProof"],
    parameters: [ON_CHAIN_SCOPE],
    test: (facts) =>
      oneOf(facts["disclosure.onChainProof"], {
        full: met("all of the on-chain backing can be verified by anyone"),
        partial: partlyMet("part of the on-chain backing can be verified by anyone"),
        none: notMet("none of the on-chain backing can be verified by anyone"),
      }),
    evidenceWanted: "The addresses that hold the backing.",
    remedy: "Publish the addresses.",
  }),
  criterion({
    id: "backing.assurance.valuation-basis",
    pillar,
    title: "Fair value, not cost",
    question: "On what basis are the reserve assets valued?",
    severity: "minor",
    weight: 3,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.valuationBasis"],
    parameters: [],
    test: (facts) =>
      oneOf(facts["disclosure.valuationBasis"], {
        fairValue: met("reserve assets are valued at market or fair value"),
        amortisedCost: partlyMet("reserve assets are valued at amortised cost"),
        cost: notMet("reserve assets are valued at cost"),
        unstated: notMet("reports do not say how reserve assets are valued"),
      }),
    evidenceWanted: "The accounting note.",
    remedy: "Report fair value.",
  }),
  criterion({
    id: "backing.assurance.plain-summary",
    pillar,
    title: "A readable summary",
    question: "Is there a plain summary of the reserve with a chart?",
    severity: "minor",
    weight: 1,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.plainSummary"],
    parameters: [],
    test: (facts) =>
      wantYes(facts["disclosure.plainSummary"], {
        yes: "a plain summary with a chart is published",
        no: "no plain summary with a chart is published",
      }),
    evidenceWanted: "The reserve page.",
    remedy: "Add a plain summary with a chart.",
  }),
  criterion({
    id: "backing.assurance.documents-current",
    pillar,
    title: "Documents are current",
    question: "How old are the white paper and the terms?",
    severity: "minor",
    weight: 2,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["disclosure.termsAgeDays"],
    parameters: [TERMS_AGE_MET, TERMS_AGE_PARTLY],
    test: (facts, at) =>
      atMost(
        facts["disclosure.termsAgeDays"],
        { met: at(TERMS_AGE_MET), partly: at(TERMS_AGE_PARTLY) },
        {
          unit: days,
          says: (span) => `the time since the white paper or terms were updated is ${span}`,
        },
      ),
    evidenceWanted: "The dates on the documents.",
    remedy: "Bring the documents up to date.",
  }),
];
