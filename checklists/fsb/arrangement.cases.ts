import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
const profile = (facts: Facts): CaseProfile => ({ facts });

const accountable = (facts: Facts): CaseProfile =>
  profile({
    "issuer.entityKind": "company",
    "governance.responsibilityMap": "entitiesAndPersons",
    "governance.conflictsPolicy": "existsUnpublished",
    ...facts,
  });

const managed = (hasFramework: boolean, policy: Facts["governance.liquidityPolicy"] & string) =>
  profile({
    "governance.frameworks.riskFramework": hasFramework,
    "governance.liquidityPolicy": policy,
  });

const tested = (on: string, framework: Facts["operations.ictFramework"] & string) =>
  profile({ "operations.continuityTestedOn": on, "operations.ictFramework": framework });

const fit = (hasProgramme: boolean, standing: Facts["governance.fitAndProper"] & string) =>
  profile({ "aml.controls.programme": hasProgramme, "governance.fitAndProper": standing });

const plans = (recoveryOn: string, windDownOn: string, facts: Facts = {}): CaseProfile =>
  profile({
    "governance.recoveryPlanOn": recoveryOn,
    "governance.windDownPlan": "existsUnpublished",
    "governance.windDownPlanOn": windDownOn,
    ...facts,
  });

const ALL_TOPICS = {
  "disclosure.governanceTopics.governance": true,
  "disclosure.governanceTopics.conflicts": true,
  "disclosure.governanceTopics.redemptionRights": true,
  "disclosure.governanceTopics.stabilisation": true,
  "disclosure.governanceTopics.operations": true,
  "disclosure.governanceTopics.riskManagement": true,
  "disclosure.governanceTopics.financialCondition": true,
} as const;
const SIX = { ...ALL_TOPICS, "disclosure.governanceTopics.financialCondition": false };
const FIVE = { ...SIX, "disclosure.governanceTopics.riskManagement": false };
const FOUR = { ...FIVE, "disclosure.governanceTopics.operations": false };

export const arrangementCases: RuleCases = {
  "fsb.governance.accountability": [
    ["met", accountable({})],
    ["met", accountable({ "governance.responsibilityMap": "personsOnly" })],
    ["met", accountable({ "governance.conflictsPolicy": "published" })],
    ["partly_met", accountable({ "governance.conflictsPolicy": "none" })],
    ["not_met", accountable({ "issuer.entityKind": "protocol" })],
    ["not_met", accountable({ "governance.responsibilityMap": "entitiesOnly" })],
    ["not_met", accountable({ "governance.responsibilityMap": "none" })],
  ],
  "fsb.risk.reserve-risk": [
    ["met", managed(true, "written")],
    ["met", managed(true, "boardApproved")],
    ["partly_met", managed(true, "none")],
    ["partly_met", managed(false, "written")],
    ["not_met", managed(false, "none")],
    ["unknown", profile({ "governance.frameworks.riskFramework": true })],
  ],
  "fsb.technology.resilience": [
    ["met", tested("2025-06-29", "documented")],
    ["met", tested("2026-06-30", "dora")],
    ["partly_met", tested("2025-06-28", "dora")],
    ["partly_met", tested("2024-06-29", "documented")],
    ["not_met", tested("2024-06-28", "documented")],
    ["not_met", tested("2026-06-30", "none")],
    ["not_met", profile({ "operations.continuityTested": false })],
  ],
  "fsb.aml.aml-and-fitness": [
    ["met", fit(true, "cleared")],
    ["met", fit(true, "declaredClean")],
    ["not_met", fit(true, "concern")],
    ["not_met", fit(false, "cleared")],
    ["unknown", profile({ "aml.controls.programme": true })],
  ],
  "fsb.reporting.data-systems": [
    ["met", profile({ "governance.frameworks.dataAccess": true })],
    ["not_met", profile({ "governance.frameworks.dataAccess": false })],
  ],
  "fsb.wind-down.recovery-plan": [
    ["met", plans("2025-06-29", "2025-06-29")],
    ["partly_met", plans("2025-06-28", "2025-06-29")],
    ["partly_met", plans("2025-06-29", "2025-06-28")],
    ["partly_met", plans("2024-06-29", "2024-06-28")],
    ["partly_met", plans("2024-06-28", "2024-06-29")],
    ["partly_met", plans("2026-01-01", "2026-01-01", { "governance.windDownPlan": "none" })],
    ["not_met", plans("2024-06-28", "2024-06-28")],
    ["not_met", profile({ "governance.recoveryPlan": false, "governance.windDownPlan": "none" })],
    [
      "unknown",
      profile({ "governance.recoveryPlan": true, "governance.windDownPlan": "published" }),
    ],
  ],
  "fsb.disclosure.transparent-information": [
    ["met", profile(ALL_TOPICS)],
    ["partly_met", profile(SIX)],
    ["partly_met", profile(FIVE)],
    ["not_met", profile(FOUR)],
    ["unknown", profile({ "disclosure.governanceTopics.governance": true })],
  ],
};
