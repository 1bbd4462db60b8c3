import type { CaseProfile, RuleCases } from "../common/rule-cases";

const HERE: CaseProfile = { market: [{ jurisdiction: "JP", issuedFrom: true, offered: true }] };
const ABROAD: CaseProfile = { market: [{ jurisdiction: "JP", issuedFrom: false, offered: true }] };

const report = (independent: boolean): CaseProfile => ({
  attestation: [{ subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-15", independent }],
});

export const issuerCases: RuleCases = {
  "jp-psa.licence.issuer-types": [
    ["met", { ...HERE, licence: [{ kind: "jpTrust", status: "active" }] }],
    ["met", { ...HERE, licence: [{ kind: "jpBank", status: "active" }] }],
    ["partly_met", { ...HERE, licence: [{ kind: "jpFundsTransfer", status: "pending" }] }],
    ["partly_met", { ...HERE, licence: [{ kind: "jpFundsTransfer", status: "conditional" }] }],
    ["not_met", { ...HERE, licence: [{ kind: "jpFundsTransfer", status: "withdrawn" }] }],
    ["not_met", { ...HERE, licence: [{ kind: "euEmi", status: "active" }] }],
    ["unknown", { ...HERE, licence: [], completeness: { licence: "partial" } }],
    ["not_applicable", ABROAD],
  ],
  "jp-psa.licence.registered-dealer": [
    ["met", { facts: { "japan.safeguards.handlerOnly": true } }],
    ["not_met", { facts: { "japan.safeguards.handlerOnly": false } }],
  ],
  "jp-psa.licence.foreign-equivalence": [
    [
      "met",
      { ...ABROAD, ...report(true), facts: { "issuer.homeRegimeRecognisedBy": ["SG", "JP"] } },
    ],
    [
      "partly_met",
      { ...ABROAD, ...report(false), facts: { "issuer.homeRegimeRecognisedBy": ["JP"] } },
    ],
    ["not_met", { ...ABROAD, ...report(true), facts: { "issuer.homeRegimeRecognisedBy": ["SG"] } }],
    ["unknown", { ...ABROAD, ...report(true) }],
    ["not_applicable", HERE],
  ],
  "jp-psa.licence.foreign-no-direct": [
    ["met", { ...ABROAD, facts: { "japan.safeguards.noDirectSolicitation": true } }],
    ["not_met", { ...ABROAD, facts: { "japan.safeguards.noDirectSolicitation": false } }],
    ["not_applicable", HERE],
  ],
  "jp-psa.yield.no-remuneration": [
    ["met", { ...HERE, facts: { "holder.yieldPaid": false } }],
    ["not_met", { ...HERE, facts: { "holder.yieldPaid": true } }],
    ["not_applicable", ABROAD],
  ],
};
