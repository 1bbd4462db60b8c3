import type { CaseTable } from "./case-table";

export const governanceCases: CaseTable = {
  "backing.governance.investment-policy": [
    ["met", { "governance.investmentPolicy": "published" }],
    ["partly_met", { "governance.investmentPolicy": "existsUnpublished" }],
    ["not_met", { "governance.investmentPolicy": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.risk-limits": [
    ["met", { "governance.riskLimits": "published" }],
    ["partly_met", { "governance.riskLimits": "existsUnpublished" }],
    ["not_met", { "governance.riskLimits": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.risk-committee": [
    ["met", { "governance.riskCommittee": "independent" }],
    ["partly_met", { "governance.riskCommittee": "internal" }],
    ["not_met", { "governance.riskCommittee": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.stress-testing": [
    ["met", { "governance.stressTesting": "disclosed" }],
    ["partly_met", { "governance.stressTesting": "undisclosed" }],
    ["not_met", { "governance.stressTesting": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.board": [
    ["met", { "governance.boardIndependence": "majority" }],
    ["partly_met", { "governance.boardIndependence": "minority" }],
    ["not_met", { "governance.boardIndependence": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.enforcement": [
    ["met", { "enforcement.record": "none" }, "in the last 5 years"],
    ["partly_met", { "enforcement.record": "settledOld" }, "more than 2 years ago"],
    ["not_met", { "enforcement.record": "recentOrOpen" }],
    ["unknown", {}],
  ],
  "backing.governance.issuer-capital": [
    ["met", { "capital.equityPct": 2 }],
    ["partly_met", { "capital.equityPct": "1.999" }],
    ["partly_met", { "capital.equityPct": "0.5" }],
    ["not_met", { "capital.equityPct": "0.4999" }],
    ["not_met", { "capital.equityPct": -3 }, "equity is -3.0 %"],
    ["unknown", { "capital.equityPct": { low: 1, high: 3 } }],
    ["unknown", {}],
  ],
  "backing.governance.wind-down": [
    ["met", { "governance.windDownPlan": "published" }],
    ["partly_met", { "governance.windDownPlan": "existsUnpublished" }],
    ["not_met", { "governance.windDownPlan": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.key-management": [
    ["met", { "technology.keyControl": "mpcThreshold" }],
    ["met", { "technology.keyControl": "multisigHsm" }],
    ["partly_met", { "technology.keyControl": "multisig" }],
    ["not_met", { "technology.keyControl": "singleKey" }],
    ["not_met", { "technology.keyControl": "undisclosed" }],
    ["unknown", {}],
  ],
  "backing.governance.incident-response": [
    ["met", { "operations.incidentPlan": "tested" }],
    ["partly_met", { "operations.incidentPlan": "documented" }],
    ["not_met", { "operations.incidentPlan": "none" }],
    ["unknown", {}],
  ],
  "backing.governance.recourse": [
    ["met", { "holder.complaintsProcedure": true }],
    ["not_met", { "holder.complaintsProcedure": false }],
    ["unknown", {}],
  ],
};
