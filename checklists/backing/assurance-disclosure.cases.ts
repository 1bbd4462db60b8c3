import type { CaseTable } from "./case-table";

const ON_CHAIN = { "reserve.onChainPct": 50 } as const;

export const assuranceDisclosureCases: CaseTable = {
  "backing.assurance.report-cadence": [
    ["met", { "disclosure.reserveReportEveryDays": 1 }, "is 1 day; the limit"],
    ["met", { "disclosure.reserveReportEveryDays": 31 }],
    ["partly_met", { "disclosure.reserveReportEveryDays": 32 }],
    ["partly_met", { "disclosure.reserveReportEveryDays": 92 }],
    ["not_met", { "disclosure.reserveReportEveryDays": 93 }],
    ["unknown", {}],
  ],
  "backing.assurance.granularity": [
    ["met", { "disclosure.granularity": "securityLevel" }],
    ["met", { "disclosure.granularity": "classAndMaturity" }],
    ["partly_met", { "disclosure.granularity": "classOnly" }],
    ["not_met", { "disclosure.granularity": "totalOnly" }],
    ["not_met", { "disclosure.granularity": "none" }],
    ["unknown", {}],
  ],
  "backing.assurance.security-level": [
    ["met", { "disclosure.granularity": "securityLevel" }],
    ["not_met", { "disclosure.granularity": "classAndMaturity" }],
    ["not_met", { "disclosure.granularity": "classOnly" }],
    ["not_met", { "disclosure.granularity": "totalOnly" }],
    ["not_met", { "disclosure.granularity": "none" }],
    ["unknown", {}],
  ],
  "backing.assurance.annual-audit": [
    ["met", { "disclosure.auditedAccounts": "publishedUnqualified" }],
    ["partly_met", { "disclosure.auditedAccounts": "publishedQualified" }],
    ["partly_met", { "disclosure.auditedAccounts": "existsUnpublished" }],
    ["not_met", { "disclosure.auditedAccounts": "none" }],
    ["unknown", {}],
  ],
  "backing.assurance.controls-report": [
    ["met", { "disclosure.controlsReport": "aicpaPart2" }],
    ["met", { "disclosure.controlsReport": "soc1Type2" }],
    ["met", { "disclosure.controlsReport": "soc2Type2" }],
    ["partly_met", { "disclosure.controlsReport": "soc1Type1" }],
    ["partly_met", { "disclosure.controlsReport": "soc2Type1" }],
    ["not_met", { "disclosure.controlsReport": "nyAnnual" }],
    ["not_met", { "disclosure.controlsReport": "none" }],
    ["unknown", {}],
  ],
  "backing.assurance.onchain-proof": [
    ["met", { ...ON_CHAIN, "disclosure.onChainProof": "full" }],
    ["partly_met", { ...ON_CHAIN, "disclosure.onChainProof": "partial" }],
    ["not_met", { ...ON_CHAIN, "disclosure.onChainProof": "none" }],
    ["not_applicable", { "reserve.onChainPct": 10, "disclosure.onChainProof": "none" }],
    ["not_met", { "reserve.onChainPct": "10.001", "disclosure.onChainProof": "none" }],
    ["unknown", { "disclosure.onChainProof": "full" }, "Whether it applies"],
    ["unknown", ON_CHAIN],
  ],
  "backing.assurance.valuation-basis": [
    ["met", { "disclosure.valuationBasis": "fairValue" }],
    ["partly_met", { "disclosure.valuationBasis": "amortisedCost" }],
    ["not_met", { "disclosure.valuationBasis": "cost" }],
    ["not_met", { "disclosure.valuationBasis": "unstated" }],
    ["unknown", {}],
  ],
  "backing.assurance.plain-summary": [
    ["met", { "disclosure.plainSummary": true }],
    ["not_met", { "disclosure.plainSummary": false }],
    ["unknown", {}],
  ],
  "backing.assurance.documents-current": [
    ["met", { "disclosure.termsAgeDays": 365 }],
    ["partly_met", { "disclosure.termsAgeDays": 366 }],
    ["partly_met", { "disclosure.termsAgeDays": 730 }],
    ["not_met", { "disclosure.termsAgeDays": 731 }],
    ["unknown", {}],
  ],
};
