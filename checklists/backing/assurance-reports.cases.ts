import type { CaseTable } from "./case-table";

const REPORT = { "attestation.exists": true } as const;
const NONE = { "attestation.exists": false } as const;
const NO_REPORT = "No independent report on the reserve was public";

export const assuranceReportsCases: CaseTable = {
  "backing.assurance.attestation-cadence": [
    ["met", { ...REPORT, "disclosure.attestationEveryDays": 31 }],
    ["partly_met", { ...REPORT, "disclosure.attestationEveryDays": 32 }],
    ["partly_met", { ...REPORT, "disclosure.attestationEveryDays": 92 }],
    ["not_met", { ...REPORT, "disclosure.attestationEveryDays": 93 }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", REPORT],
    ["unknown", {}],
  ],
  "backing.assurance.attestation-recency": [
    ["met", { ...REPORT, "attestation.newestAgeDays": 0 }],
    ["met", { ...REPORT, "attestation.newestAgeDays": 62 }, "is 62 days; the limit is 62 days"],
    ["partly_met", { ...REPORT, "attestation.newestAgeDays": 63 }],
    ["partly_met", { ...REPORT, "attestation.newestAgeDays": 125 }],
    ["not_met", { ...REPORT, "attestation.newestAgeDays": 126 }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", { ...REPORT, "attestation.newestAgeDays": { low: 60, high: 70 } }],
    ["unknown", REPORT],
    ["unknown", {}],
  ],
  "backing.assurance.assurance-level": [
    ["met", { ...REPORT, "attestation.newestLevel": "reasonable" }],
    ["partly_met", { ...REPORT, "attestation.newestLevel": "limited" }],
    ["not_met", { ...REPORT, "attestation.newestLevel": "none" }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", REPORT],
    ["unknown", {}],
  ],
  "backing.assurance.provider": [
    ["met", { ...REPORT, "attestation.newestProviderKind": "bigFour" }],
    ["met", { ...REPORT, "attestation.newestProviderKind": "majorNetwork" }],
    ["met", { ...REPORT, "attestation.newestProviderKind": "pcaobRegistered" }],
    ["partly_met", { ...REPORT, "attestation.newestProviderKind": "licensedFirm" }],
    ["not_met", { ...REPORT, "attestation.newestProviderKind": "unlicensed" }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", {}],
  ],
  "backing.assurance.standard": [
    [
      "met",
      { ...REPORT, "attestation.newestStandard": "atC205", "attestation.newestCriteria": "none" },
    ],
    [
      "met",
      { ...REPORT, "attestation.newestStandard": "isae3000", "attestation.newestCriteria": "none" },
    ],
    [
      "met",
      {
        ...REPORT,
        "attestation.newestStandard": "none",
        "attestation.newestCriteria": "aicpaStablecoin",
      },
    ],
    ["met", { ...REPORT, "attestation.newestCriteria": "aicpaStablecoin" }],
    ["met", { ...REPORT, "attestation.newestStandard": "atC205" }],
    [
      "partly_met",
      { ...REPORT, "attestation.newestStandard": "atC215", "attestation.newestCriteria": "none" },
    ],
    [
      "partly_met",
      {
        ...REPORT,
        "attestation.newestStandard": "isrs4400",
        "attestation.newestCriteria": "otherSuitable",
      },
    ],
    [
      "not_met",
      {
        ...REPORT,
        "attestation.newestStandard": "atC210",
        "attestation.newestCriteria": "otherSuitable",
      },
    ],
    [
      "not_met",
      { ...REPORT, "attestation.newestStandard": "other", "attestation.newestCriteria": "none" },
    ],
    [
      "not_met",
      { ...REPORT, "attestation.newestStandard": "none", "attestation.newestCriteria": "none" },
    ],
    ["not_met", NONE, NO_REPORT],
    ["unknown", { ...REPORT, "attestation.newestStandard": "isrs4400" }],
    ["unknown", {}],
  ],
  "backing.assurance.scope": [
    [
      "met",
      {
        ...REPORT,
        "attestation.newestScopeQuantity": true,
        "attestation.newestScopeComposition": true,
      },
    ],
    [
      "partly_met",
      {
        ...REPORT,
        "attestation.newestScopeQuantity": true,
        "attestation.newestScopeComposition": false,
      },
    ],
    [
      "not_met",
      {
        ...REPORT,
        "attestation.newestScopeQuantity": false,
        "attestation.newestScopeComposition": true,
      },
    ],
    [
      "not_met",
      {
        ...REPORT,
        "attestation.newestScopeQuantity": false,
        "attestation.newestScopeComposition": false,
      },
    ],
    ["not_met", { ...REPORT, "attestation.newestScopeQuantity": false }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", { ...REPORT, "attestation.newestScopeQuantity": true }],
    ["unknown", {}],
  ],
  "backing.assurance.supply-coverage": [
    ["met", { ...REPORT, "attestation.supplyCoveragePct": 140 }],
    ["met", { ...REPORT, "attestation.supplyCoveragePct": 90 }],
    ["partly_met", { ...REPORT, "attestation.supplyCoveragePct": "89.999" }],
    ["partly_met", { ...REPORT, "attestation.supplyCoveragePct": 70 }],
    ["not_met", { ...REPORT, "attestation.supplyCoveragePct": "69.999" }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", REPORT, "supply the newest report covers (not researched)"],
    ["unknown", {}],
  ],
  "backing.assurance.publication-lag": [
    ["met", { ...REPORT, "attestation.newestLagDays": 30 }],
    ["partly_met", { ...REPORT, "attestation.newestLagDays": 31 }],
    ["partly_met", { ...REPORT, "attestation.newestLagDays": 60 }],
    ["not_met", { ...REPORT, "attestation.newestLagDays": 61 }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", REPORT],
    ["unknown", {}],
  ],
  "backing.assurance.opinion": [
    ["met", { ...REPORT, "attestation.newestOpinion": "unmodified" }],
    ["partly_met", { ...REPORT, "attestation.newestOpinion": "emphasisOfMatter" }],
    ["not_met", { ...REPORT, "attestation.newestOpinion": "qualified" }],
    ["not_met", { ...REPORT, "attestation.newestOpinion": "adverse" }],
    ["not_met", { ...REPORT, "attestation.newestOpinion": "disclaimer" }],
    ["not_met", NONE, NO_REPORT],
    ["unknown", {}],
  ],
};
