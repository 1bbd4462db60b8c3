import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { art, NO_ART } from "./second-profiles";

type Facts = NonNullable<CaseProfile["facts"]>;

/** Everything Article 34 asks for, on 30 June 2026. */
const arrangements = (change: Facts = {}): CaseProfile => ({
  asOf: "2026-06-30",
  ...art({
    "governance.fitAndProper": "cleared",
    "governance.frameworks.threeLines": true,
    "operations.continuityTestedOn": "2025-06-29",
    "operations.ictFramework": "dora",
    ...change,
  }),
});
const crime = (change: Facts = {}): CaseProfile => ({
  facts: {
    "aml.controls.programme": true,
    "aml.controls.travelRule": true,
    "operations.ictFramework": "dora",
    ...change,
  },
});
const significant = (remuneration: boolean): CaseProfile => ({
  facts: {
    "issuer.systemicDesignations.euSignificant": true,
    "governance.frameworks.remunerationPolicy": remuneration,
  },
});

export const governanceCases: RuleCases = {
  "eu-mica.governance.remuneration": [
    ["met", significant(true)],
    ["not_met", significant(false)],
    ["not_applicable", { facts: { "issuer.systemicDesignations.euSignificant": false } }],
  ],
  "eu-mica.governance.art-arrangements": [
    ["met", arrangements()],
    ["partly_met", arrangements({ "operations.continuityTestedOn": "2025-06-28" })],
    ["partly_met", arrangements({ "operations.ictFramework": "documented" })],
    ["not_met", arrangements({ "governance.frameworks.threeLines": false })],
    ["not_met", arrangements({ "governance.fitAndProper": "declaredClean" })],
    [
      "partly_met",
      art({
        "governance.fitAndProper": "cleared",
        "governance.frameworks.threeLines": true,
        "operations.continuityTested": false,
      }),
    ],
    NO_ART,
  ],
  "eu-mica.governance.art-conflicts": [
    ["met", art({ "governance.conflictsPolicy": "published" })],
    ["not_met", art({ "governance.conflictsPolicy": "existsUnpublished" })],
    ["not_met", art({ "governance.conflictsPolicy": "none" })],
    NO_ART,
  ],
  "eu-mica.governance.art-management-changes": [
    ["met", art({ "governance.frameworks.changesNotified": true })],
    ["not_met", art({ "governance.frameworks.changesNotified": false })],
    NO_ART,
  ],
  "eu-mica.governance.art-stabilisation-policy": [
    ["met", art({ "governance.investmentPolicy": "published" })],
    ["met", art({ "governance.investmentPolicy": "existsUnpublished" })],
    ["not_met", art({ "governance.investmentPolicy": "none" })],
    NO_ART,
  ],
  "eu-mica.governance.art-acquirers": [
    ["met", art({ "governance.frameworks.controlChangesNotified": true })],
    ["not_met", art({ "governance.frameworks.controlChangesNotified": false })],
    NO_ART,
  ],
  "eu-mica.aml.travel-rule-and-dora": [
    ["met", crime()],
    ["partly_met", crime({ "aml.controls.travelRule": false })],
    ["partly_met", crime({ "operations.ictFramework": "documented" })],
    ["not_met", crime({ "aml.controls.programme": false })],
  ],
};
