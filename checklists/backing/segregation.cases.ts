import type { CaseTable } from "./case-table";

export const segregationCases: CaseTable = {
  "backing.segregation.legal-segregation": [
    ["met", { "segregation.structure": "statutoryTrust" }],
    ["met", { "segregation.structure": "trust" }],
    ["met", { "segregation.structure": "bankruptcyRemoteSpv" }],
    ["met", { "segregation.structure": "statutorySegregation" }],
    ["partly_met", { "segregation.structure": "titledAccounts" }],
    ["not_met", { "segregation.structure": "registeredFund" }],
    ["not_met", { "segregation.structure": "contractual" }],
    ["not_met", { "segregation.structure": "generalAssets" }, "issuer's general assets"],
    ["unknown", {}],
  ],
  "backing.segregation.titled-for-holders": [
    ["met", { "segregation.titledForHolders": true }],
    ["not_met", { "segregation.titledForHolders": false }],
    ["unknown", {}],
  ],
  "backing.segregation.legal-opinion": [
    ["met", { "segregation.legalOpinion": "published" }],
    ["partly_met", { "segregation.legalOpinion": "existsUnpublished" }],
    ["not_met", { "segregation.legalOpinion": "notIndependent" }],
    ["not_met", { "segregation.legalOpinion": "none" }],
    ["unknown", {}],
  ],
  "backing.segregation.ring-fence": [
    ["met", { "segregation.redemptionUseOnly": true }],
    ["not_met", { "segregation.redemptionUseOnly": false }],
    ["unknown", {}],
  ],
  "backing.segregation.holder-claim": [
    ["met", { "holder.claim": "beneficialInterest" }],
    ["met", { "holder.claim": "statutoryPriority" }],
    ["met", { "holder.claim": "directClaimSecured" }],
    ["partly_met", { "holder.claim": "directClaimUnsecured" }],
    ["not_met", { "holder.claim": "reserveOnly" }],
    ["not_met", { "holder.claim": "contingent" }],
    ["not_met", { "holder.claim": "none" }],
    ["unknown", {}],
  ],
  "backing.segregation.insolvency-priority": [
    ["met", { "holder.insolvencyPriority": true }],
    ["not_met", { "holder.insolvencyPriority": false }],
    ["unknown", {}],
  ],
};
