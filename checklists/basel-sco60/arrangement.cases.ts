import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Rows<L extends "account" | "deployment"> = NonNullable<CaseProfile[L]>;

const resilient = (custodians: number, facts: Facts = {}): CaseProfile => ({
  facts: {
    "governance.frameworks.riskFramework": true,
    "operations.continuityTestedOn": "2025-06-29",
    "reserve.custodianCount": custodians,
    ...facts,
  },
});

const supervised = (
  unsupervised: number,
  account: Rows<"account">,
  map: Facts["governance.responsibilityMap"] & string = "entitiesOnly",
): CaseProfile => ({
  facts: {
    "governance.responsibilityMap": map,
    "governance.unsupervisedFunctions": unsupervised,
  },
  account,
});
const BANK = { institution: "Bank", supervisor: "OCC" } as const;

const running = (
  isAccepted: boolean,
  isDocumented: boolean,
  deployment: Rows<"deployment">,
): CaseProfile => ({
  facts: {
    "technology.chainsAccepted": isAccepted,
    "technology.settlementRules.changeGovernance": isDocumented,
  },
  deployment,
});
const OPEN_CHAIN = { permissioned: false } as const;
const CLOSED_CHAIN = { permissioned: true } as const;

export const arrangementCases: RuleCases = {
  "basel-sco60.supervision.prudential-supervision": [
    ["met", { licence: [{ status: "active", prudential: true }] }],
    ["not_met", { licence: [{ status: "active", prudential: false }] }],
    ["not_met", { licence: [{ status: "conditional", prudential: true }] }],
    ["not_met", { licence: [] }],
    ["unknown", { licence: [{ status: "active" }] }],
    ["unknown", { licence: [], completeness: { licence: "partial" } }],
  ],
  "basel-sco60.supervision.regulated-functions": [
    ["met", supervised(0, [BANK])],
    ["met", supervised(0, [BANK], "entitiesAndPersons")],
    ["partly_met", supervised(1, [BANK])],
    ["partly_met", supervised(1, [BANK, { institution: "Vault", supervisor: " " }])],
    ["not_met", supervised(2, [BANK])],
    ["not_met", supervised(0, [BANK], "personsOnly")],
    ["unknown", supervised(0, [{ institution: "Bank" }])],
  ],
  "basel-sco60.technology.operational-framework": [
    ["met", resilient(2)],
    ["partly_met", resilient(1)],
    ["not_met", resilient(0)],
    ["not_met", resilient(2, { "operations.continuityTestedOn": "2025-06-28" })],
    ["not_met", resilient(2, { "governance.frameworks.riskFramework": false })],
  ],
  "basel-sco60.technology.network-risk": [
    ["met", running(false, false, [CLOSED_CHAIN])],
    ["met", running(true, false, [OPEN_CHAIN])],
    ["partly_met", running(false, true, [CLOSED_CHAIN, OPEN_CHAIN])],
    ["not_met", running(false, false, [CLOSED_CHAIN, OPEN_CHAIN])],
    ["not_met", running(false, false, [])],
    ["unknown", running(false, false, [{}])],
  ],
};
