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
import { atLeast, atMost, oneOf } from "./judge";
import {
  ATTESTATION_AGE_MET,
  ATTESTATION_AGE_PARTLY,
  ATTESTATION_CADENCE_MET,
  ATTESTATION_CADENCE_PARTLY,
  PUBLICATION_LAG_MET,
  PUBLICATION_LAG_PARTLY,
  SUPPLY_COVERAGE_MET,
  SUPPLY_COVERAGE_PARTLY,
} from "./parameters/assurance";
import type { PillarId } from "./pillars";
import { days } from "./words";

const pillar: PillarId = "assurance";

const NO_REPORT = notMet("no independent report on the reserve was public on the assessment date");

/** What outside firms report on the reserve. Each reads the newest report that was public on the assessment date. */
export const assuranceReports: readonly Criterion[] = [
  criterion({
    id: "backing.assurance.attestation-cadence",
    pillar,
    title: "Independent reports recur",
    question: "How often does an independent firm report on the reserve?",
    severity: "major",
    weight: 5,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("Bringing it all together"),
      borrow("Main risks: reserve, redemption, and segregation risk"),
      borrow("How to evaluate a place that offers borrowing"),
    ],
    inForce: ALWAYS,
    reads: ["attestation.exists", "disclosure.attestationEveryDays"],
    parameters: [ATTESTATION_CADENCE_MET, ATTESTATION_CADENCE_PARTLY],
    test: (facts, at) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const limits = { met: at(ATTESTATION_CADENCE_MET), partly: at(ATTESTATION_CADENCE_PARTLY) };
      return atMost(facts["disclosure.attestationEveryDays"], limits, {
        unit: days,
        says: (span) => `the time between independent reports is ${span}`,
      });
    },
    evidenceWanted: "The archive of independent reports.",
    remedy: "Move to monthly reports by an independent firm.",
  }),
  criterion({
    id: "backing.assurance.attestation-recency",
    pillar,
    title: "A recent report exists",
    question: "How old is the newest independent report that was public on the assessment date?",
    severity: "gate",
    weight: 6,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("How to evaluate a USD1 stablecoins issuer, third"),
    ],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestAgeDays"],
    parameters: [ATTESTATION_AGE_MET, ATTESTATION_AGE_PARTLY],
    test: (facts, at) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const limits = { met: at(ATTESTATION_AGE_MET), partly: at(ATTESTATION_AGE_PARTLY) };
      return atMost(facts["attestation.newestAgeDays"], limits, {
        unit: days,
        says: (span) => `the age of the newest public report is ${span}`,
      });
    },
    evidenceWanted: "The newest report with its date and the day it was published.",
    remedy: "Publish a current report.",
  }),
  criterion({
    id: "backing.assurance.assurance-level",
    pillar,
    title: "Reasonable assurance",
    question: "Which level of assurance did the newest report give?",
    severity: "major",
    weight: 4,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestLevel"],
    parameters: [],
    test: (facts) =>
      facts["attestation.exists"]
        ? oneOf(facts["attestation.newestLevel"], {
            reasonable: met("the newest report gives reasonable assurance"),
            limited: partlyMet("the newest report gives limited assurance"),
            none: notMet("the newest report gives findings without assurance"),
          })
        : NO_REPORT,
    evidenceWanted: "The text of the report.",
    remedy: "Commission an examination.",
  }),
  criterion({
    id: "backing.assurance.provider",
    pillar,
    title: "A known, licensed firm",
    question: "What kind of firm did the work?",
    severity: "major",
    weight: 3,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("How to evaluate a USD1 stablecoins issuer, third"),
    ],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestProviderKind"],
    parameters: [],
    test: (facts) =>
      facts["attestation.exists"]
        ? oneOf(facts["attestation.newestProviderKind"], {
            bigFour: met("the newest report is by a Big Four firm"),
            majorNetwork: met("the newest report is by a firm of another major network"),
            pcaobRegistered: met(
              "the newest report is by a firm registered with the US audit oversight board",
            ),
            licensedFirm: partlyMet("the newest report is by another licensed firm"),
            unlicensed: notMet("the newest report is not by a licensed accountant"),
          })
        : NO_REPORT,
    evidenceWanted: "The letterhead of the report and the register of firms.",
    remedy: "Appoint a registered firm.",
  }),
  criterion({
    id: "backing.assurance.standard",
    pillar,
    title: "A recognised standard",
    question: "Which professional standard did the newest report follow?",
    severity: "minor",
    weight: 3,
    cites: [
      backed("Transparency, audits, and proof of reserves"),
      backed("How to evaluate a USD1 stablecoins issuer, third"),
    ],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestStandard", "attestation.newestCriteria"],
    parameters: [],
    test: (facts) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const standard = facts["attestation.newestStandard"];
      const recognised = standard === "atC205" || standard === "isae3000";
      if (!recognised && facts["attestation.newestCriteria"] === "aicpaStablecoin") {
        return met("the newest report applies the AICPA criteria for stablecoin reporting");
      }
      return oneOf(standard, {
        atC205: met("the newest report is an examination under AT-C 205"),
        isae3000: met("the newest report follows ISAE 3000"),
        atC215: partlyMet("the newest report is on agreed procedures under AT-C 215"),
        isrs4400: partlyMet("the newest report is on agreed procedures under ISRS 4400"),
        atC210: notMet(
          "the newest report is a review under AT-C 210, which is not among the standards counted",
        ),
        other: notMet("the newest report follows a standard that is not among those counted"),
        none: notMet("the newest report names no standard"),
      });
    },
    evidenceWanted: "The text of the report.",
    remedy: "Have the work done under a recognised standard.",
  }),
  criterion({
    id: "backing.assurance.scope",
    pillar,
    title: "Covers amount and make-up",
    question: "Does the newest report cover both how much there is and what it consists of?",
    severity: "major",
    weight: 4,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: [
      "attestation.exists",
      "attestation.newestScopeQuantity",
      "attestation.newestScopeComposition",
    ],
    parameters: [],
    test: (facts) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const quantity = facts["attestation.newestScopeQuantity"];
      const composition = facts["attestation.newestScopeComposition"];
      if (quantity && composition)
        return met("the newest report covers the amount and the make-up of the reserve");
      if (quantity)
        return partlyMet("the newest report covers the amount of the reserve, not its make-up");
      return notMet(
        composition
          ? "the newest report covers the make-up of the reserve, not its amount"
          : "the newest report covers neither the amount nor the make-up of the reserve",
      );
    },
    evidenceWanted: "The text of the report.",
    remedy: "Extend the scope to amount and make-up.",
  }),
  criterion({
    id: "backing.assurance.supply-coverage",
    pillar,
    title: "The report covers the supply",
    question: "What share of the coins now outstanding did the newest report cover?",
    severity: "major",
    weight: 4,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.supplyCoveragePct"],
    parameters: [SUPPLY_COVERAGE_MET, SUPPLY_COVERAGE_PARTLY],
    test: (facts, at) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const limits = { met: at(SUPPLY_COVERAGE_MET), partly: at(SUPPLY_COVERAGE_PARTLY) };
      return atLeast(facts["attestation.supplyCoveragePct"], limits, {
        unit: formatPercent,
        says: (share) => `the supply in the newest report is ${share} of the coins now outstanding`,
      });
    },
    evidenceWanted: "The supply in the report beside the current supply.",
    remedy: "Have the reserve attested again after growth.",
  }),
  criterion({
    id: "backing.assurance.publication-lag",
    pillar,
    title: "Published quickly",
    question: "How long did it take from the report's date to its publication?",
    severity: "minor",
    weight: 2,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestLagDays"],
    parameters: [PUBLICATION_LAG_MET, PUBLICATION_LAG_PARTLY],
    test: (facts, at) => {
      if (!facts["attestation.exists"]) return NO_REPORT;
      const limits = { met: at(PUBLICATION_LAG_MET), partly: at(PUBLICATION_LAG_PARTLY) };
      return atMost(facts["attestation.newestLagDays"], limits, {
        unit: days,
        says: (span) => `the time from the newest report's date to its publication is ${span}`,
      });
    },
    evidenceWanted: "Both dates of the report.",
    remedy: "Publish within a month of the report's date.",
  }),
  criterion({
    id: "backing.assurance.opinion",
    pillar,
    title: "A clean opinion",
    question: "Is the opinion of the newest report unmodified?",
    severity: "major",
    weight: 4,
    cites: [backed("Transparency, audits, and proof of reserves")],
    inForce: ALWAYS,
    reads: ["attestation.exists", "attestation.newestOpinion"],
    parameters: [],
    test: (facts) =>
      facts["attestation.exists"]
        ? oneOf(facts["attestation.newestOpinion"], {
            unmodified: met("the opinion in the newest report is clean"),
            emphasisOfMatter: partlyMet(
              "the opinion in the newest report is clean with an emphasis of matter",
            ),
            qualified: notMet("the opinion in the newest report is qualified"),
            adverse: notMet("the opinion in the newest report is adverse"),
            disclaimer: notMet("the firm gave no opinion in the newest report"),
          })
        : NO_REPORT,
    evidenceWanted: "The text of the report.",
    remedy: "Clear what the firm objected to.",
  }),
];
