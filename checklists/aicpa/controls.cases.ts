import type { CaseProfile, RuleCase, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Area = keyof Facts & `controls.areas.${string}`;

/** A controls report of some kind. */
const report = (facts: Facts): CaseProfile => ({
  facts: { "disclosure.controlsReport": "soc2Type2", ...facts },
});

const ALL_AREAS: Facts = {
  "controls.areas.tokenManagement": true,
  "controls.areas.onboarding": true,
  "controls.areas.transactions": true,
  "controls.areas.keys": true,
  "controls.areas.redemptionAssets": true,
  "controls.areas.reconciliation": true,
  "controls.areas.itGeneral": true,
  "controls.areas.vendors": true,
};

const full = (facts: Facts): CaseProfile =>
  report({
    ...ALL_AREAS,
    "disclosure.controlsReport": "aicpaPart2",
    "controls.periodMonths": 6,
    "controls.opinion": "unmodified",
    ...facts,
  });

const NO_REPORT: RuleCase = ["not_met", { facts: { "disclosure.controlsReport": "none" } }];

const covered = (area: Area): readonly RuleCase[] => [
  ["met", report({ [area]: true })],
  ["not_met", report({ [area]: false })],
  ["unknown", report({})],
  NO_REPORT,
];

const pair = (first: Area, second: Area): readonly RuleCase[] => [
  ["met", report({ [first]: true, [second]: true })],
  ["partly_met", report({ [first]: true, [second]: false })],
  ["partly_met", report({ [first]: false, [second]: true })],
  ["not_met", report({ [first]: false, [second]: false })],
  ["unknown", report({ [first]: true })],
  NO_REPORT,
];

const managed = (found: Facts["controls.tokenDeviations"] & string): CaseProfile =>
  report({ "controls.areas.tokenManagement": true, "controls.tokenDeviations": found });

export const controlCases: RuleCases = {
  "aicpa.assurance.controls-report": [
    ["met", full({})],
    ["met", full({ "controls.areas.vendors": false })],
    ["partly_met", full({ "controls.periodMonths": "5.9" })],
    ["partly_met", full({ "controls.opinion": "qualified" })],
    ["partly_met", full({ "disclosure.controlsReport": "soc1Type2" })],
    ["partly_met", full({ "disclosure.controlsReport": "soc2Type2" })],
    ["not_met", full({ "disclosure.controlsReport": "soc2Type2", "controls.areas.keys": false })],
    ["not_met", full({ "disclosure.controlsReport": "soc2Type1" })],
    ["not_met", full({ "disclosure.controlsReport": "nyAnnual" })],
    NO_REPORT,
  ],
  "aicpa.technology.token-management": [
    ["met", managed("none")],
    ["partly_met", managed("remediated")],
    ["not_met", managed("open")],
    ["not_met", report({ "controls.areas.tokenManagement": false })],
    NO_REPORT,
  ],
  "aicpa.aml.onboarding": covered("controls.areas.onboarding"),
  "aicpa.technology.transaction-processing": covered("controls.areas.transactions"),
  "aicpa.technology.key-management": covered("controls.areas.keys"),
  "aicpa.reserve.asset-sufficiency": pair(
    "controls.areas.redemptionAssets",
    "controls.areas.reconciliation",
  ),
  "aicpa.technology.it-and-vendors": pair("controls.areas.itGeneral", "controls.areas.vendors"),
};
