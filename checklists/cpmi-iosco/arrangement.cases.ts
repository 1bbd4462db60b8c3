import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
const profile = (facts: Facts): CaseProfile => ({ facts });

const accountable = (facts: Facts): CaseProfile =>
  profile({
    "issuer.entityKind": "company",
    "governance.responsibilityMap": "entitiesAndPersons",
    "technology.settlementRules.changeGovernance": true,
    ...facts,
  });

const reviewed = (on: string, thirdParty = true): CaseProfile =>
  profile({
    "governance.interdependencyReviewOn": on,
    "governance.frameworks.thirdPartyOversight": thirdParty,
  });

const continuity = (on: string, framework: Facts["operations.ictFramework"] & string) =>
  profile({ "operations.continuityTestedOn": on, "operations.ictFramework": framework });

const capital = (liquid: number | string, facts: Facts = {}): CaseProfile =>
  profile({
    "capital.liquidAssetsUsd": liquid,
    "capital.annualExpensesUsd": 1200,
    "governance.windDownPlan": "existsUnpublished",
    "governance.windDownPlanOn": "2024-06-29",
    ...facts,
  });

const FIVE = {
  "disclosure.governanceTopics.governance": true,
  "disclosure.governanceTopics.conflicts": true,
  "disclosure.governanceTopics.redemptionRights": true,
  "disclosure.governanceTopics.stabilisation": true,
  "disclosure.governanceTopics.operations": true,
  "disclosure.governanceTopics.riskManagement": false,
  "disclosure.governanceTopics.financialCondition": false,
} as const;
/** Four topics told, three not looked into. */
const OPEN = {
  "disclosure.governanceTopics.governance": true,
  "disclosure.governanceTopics.conflicts": true,
  "disclosure.governanceTopics.redemptionRights": true,
  "disclosure.governanceTopics.stabilisation": true,
} as const;
const FEES = { "redemption.assurances.feesDisclosed": true } as const;
const topics = (facts: Facts, isFeePublic = true): CaseProfile =>
  profile({ ...FIVE, "redemption.assurances.feesDisclosed": isFeePublic, ...facts });
const FOUR = { "disclosure.governanceTopics.operations": false } as const;
const THREE = { ...FOUR, "disclosure.governanceTopics.stabilisation": false } as const;
const TWO = { ...THREE, "disclosure.governanceTopics.conflicts": false } as const;

export const arrangementCases: RuleCases = {
  "cpmi-iosco.governance.legal-basis": [
    ["met", profile({ "holder.claimOpinion": true })],
    ["not_met", profile({ "holder.claimOpinion": false })],
  ],
  "cpmi-iosco.governance.accountable-entities": [
    ["met", accountable({})],
    ["met", accountable({ "governance.responsibilityMap": "personsOnly" })],
    ["partly_met", accountable({ "technology.settlementRules.changeGovernance": false })],
    ["not_met", accountable({ "issuer.entityKind": "protocol" })],
    ["not_met", accountable({ "governance.responsibilityMap": "entitiesOnly" })],
    ["not_met", accountable({ "governance.responsibilityMap": "none" })],
  ],
  "cpmi-iosco.risk.interdependencies": [
    ["met", reviewed("2025-06-29")],
    ["partly_met", reviewed("2025-06-28")],
    ["partly_met", reviewed("2024-06-29")],
    ["not_met", reviewed("2024-06-28")],
    ["not_met", reviewed("2026-01-01", false)],
    ["not_met", profile({ "governance.interdependenciesReviewed": false })],
    [
      "unknown",
      profile({
        "governance.interdependenciesReviewed": true,
        "governance.frameworks.thirdPartyOversight": true,
      }),
    ],
  ],
  "cpmi-iosco.technology.settlement-finality": [
    ["met", profile({ "technology.settlementRules.finalityDefined": true })],
    ["not_met", profile({ "technology.settlementRules.finalityDefined": false })],
  ],
  "cpmi-iosco.technology.fork-handling": [
    ["met", profile({ "technology.settlementRules.forkProcedure": true })],
    ["not_met", profile({ "technology.settlementRules.forkProcedure": false })],
  ],
  "cpmi-iosco.technology.continuity": [
    ["met", continuity("2025-06-29", "documented")],
    ["partly_met", continuity("2025-06-28", "dora")],
    ["not_met", continuity("2026-01-01", "none")],
    ["not_met", profile({ "operations.continuityTested": false })],
  ],
  "cpmi-iosco.capital.six-months-costs": [
    ["met", capital(600)],
    ["partly_met", capital("599.99")],
    ["partly_met", capital(300)],
    ["not_met", capital("299.99")],
    ["partly_met", capital(600, { "governance.windDownPlanOn": "2024-06-28" })],
    ["partly_met", capital(600, { "governance.windDownPlan": "none" })],
  ],
  "cpmi-iosco.disclosure.rules-and-fees": [
    ["met", topics({})],
    ["partly_met", topics(FOUR)],
    ["partly_met", topics(THREE)],
    ["not_met", topics(TWO)],
    ["not_met", topics({}, false)],
    ["unknown", profile(FIVE)],
    ["met", profile({ ...OPEN, "disclosure.governanceTopics.operations": true, ...FEES })],
    ["unknown", profile({ ...OPEN, ...FEES })],
  ],
};
