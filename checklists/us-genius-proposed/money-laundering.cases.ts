import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const permitted = (facts: Facts): CaseProfile => ({
  facts: { "issuer.usCategory": "federalQualifiedNonbank", ...facts },
});
const abroad: CaseProfile = { facts: { "issuer.usCategory": "foreignIssuer" } };
const without: CaseProfile = { facts: { "issuer.usCategory": "none" } };

/** 548 days before 30 June 2026 is 29 December 2024. */
const programme = {
  "aml.controls.programme": true,
  "aml.controls.training": true,
  "aml.controls.officerUsBased": true,
  "governance.fitAndProper": "cleared",
  "aml.riskAssessmentOn": "2024-12-29",
  "aml.independentTestOn": "2024-12-29",
} as const;

const power = (
  reach: "primaryAndSecondary" | "primaryOnly",
  ...capable: boolean[]
): CaseProfile => ({
  ...permitted({ "aml.blockFreezeReject": reach }),
  deployment: capable.map((lawfulOrderCapable) => ({ lawfulOrderCapable })),
});
const suspicion = (amount: string, years: string): CaseProfile =>
  permitted({ "aml.suspiciousReportThresholdUsd": amount, "aml.recordsYears": years });
const sanctions = (elements: number, exists = true): CaseProfile =>
  permitted({ "aml.controls.sanctionsProgramme": exists, "aml.sanctionsElements": elements });

export const moneyLaunderingCases: RuleCases = {
  "us-genius-proposed.aml.programme": [
    ["met", permitted(programme)],
    ["met", permitted({ ...programme, "governance.fitAndProper": "declaredClean" })],
    ["partly_met", permitted({ ...programme, "aml.riskAssessmentOn": "2024-12-28" })],
    ["partly_met", permitted({ ...programme, "aml.independentTestOn": "2024-12-28" })],
    [
      "not_met",
      permitted({
        ...programme,
        "aml.riskAssessmentOn": "2024-12-28",
        "aml.independentTestOn": "2024-12-28",
      }),
    ],
    ["not_met", permitted({ ...programme, "aml.controls.officerUsBased": false })],
    ["not_met", permitted({ ...programme, "aml.controls.programme": false })],
    ["not_met", permitted({ ...programme, "governance.fitAndProper": "concern" })],
    ["not_met", permitted({ "aml.independentlyTested": false })],
    ["not_applicable", abroad],
    ["not_applicable", without],
  ],
  "us-genius-proposed.aml.block-freeze-reject": [
    ["met", power("primaryAndSecondary", true, true)],
    ["not_met", power("primaryAndSecondary", true, false)],
    ["not_met", power("primaryOnly", true)],
    ["unknown", permitted({ "aml.blockFreezeReject": "primaryAndSecondary" })],
    ["not_applicable", abroad],
  ],
  "us-genius-proposed.aml.suspicious-activity": [
    ["met", suspicion("5000", "5")],
    ["not_met", suspicion("5000.01", "5")],
    ["not_met", suspicion("5000", "4.9")],
    ["not_applicable", abroad],
  ],
  "us-genius-proposed.aml.sanctions-programme": [
    ["met", sanctions(5)],
    ["partly_met", sanctions(4)],
    ["not_met", sanctions(3)],
    ["not_met", sanctions(5, false)],
    ["not_applicable", abroad],
  ],
  "us-genius-proposed.aml.customer-identification": [
    ["met", permitted({ "aml.controls.customerIdentification": true })],
    ["not_met", permitted({ "aml.controls.customerIdentification": false })],
    ["not_applicable", without],
  ],
};
