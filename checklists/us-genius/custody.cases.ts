import type { CaseProfile, RuleCases } from "../common/rule-cases";
import { NOT_PERMITTED, permitted } from "./case-profiles";

const account = (...rows: NonNullable<CaseProfile["account"]>): CaseProfile => ({ account: rows });

const HOLDERS_FIRST: CaseProfile["facts"] = {
  "holder.insolvencyRank": "statutoryFirst",
  "segregation.encumbrance.any": false,
};

export const custodyCases: RuleCases = {
  "us-genius.custody.supervised-custodian": [
    [
      "met",
      account(
        { supervisor: "OCC" },
        { supervisor: "Federal Reserve / NYDFS", country: "GB" },
        { supervisor: "Securities and Exchange Commission", country: "US" },
        { supervisor: "South Dakota Division of Banking", country: "US" },
      ),
    ],
    ["not_met", account({ supervisor: "FINMA", country: "CH" }, { supervisor: "OCC" })],
    ["not_met", account({ supervisor: "Securities and Exchange Commission", country: "PH" })],
    ["unknown", account({ supervisor: "A State authority", country: "US" })],
    ["unknown", account({ supervisor: "FINMA" })],
    ["unknown", account({ country: "US" })],
    ["unknown", { ...account({ supervisor: "OCC" }), completeness: { account: "partial" } }],
  ],
  "us-genius.custody.customer-property": [
    [
      "met",
      {
        facts: {
          "segregation.titledForHolders": true,
          "segregation.insolvencyRemote": "issuerAndCustodian",
        },
      },
    ],
    [
      "partly_met",
      {
        facts: {
          "segregation.titledForHolders": true,
          "segregation.insolvencyRemote": "issuerOnly",
        },
      },
    ],
    [
      "partly_met",
      {
        facts: {
          "segregation.titledForHolders": false,
          "segregation.insolvencyRemote": "issuerAndCustodian",
        },
      },
    ],
    [
      "not_met",
      { facts: { "segregation.titledForHolders": false, "segregation.insolvencyRemote": "none" } },
    ],
    ["unknown", { facts: { "segregation.titledForHolders": true } }],
  ],
  "us-genius.segregation.no-commingling": [
    ["met", { facts: { "segregation.accounts": "separate" } }],
    ["partly_met", { facts: { "segregation.accounts": "omnibusWithLedger" } }],
    ["not_met", { facts: { "segregation.accounts": "commingledThirdParty" } }],
    ["not_met", { facts: { "segregation.accounts": "commingledIssuer" } }],
  ],
  "us-genius.insolvency.holder-priority": [
    ["met", permitted(HOLDERS_FIRST)],
    ["partly_met", permitted({ ...HOLDERS_FIRST, "segregation.encumbrance.any": true })],
    ["partly_met", permitted({ ...HOLDERS_FIRST, "holder.insolvencyRank": "contractualTrust" })],
    ["not_met", permitted({ ...HOLDERS_FIRST, "holder.insolvencyRank": "pariPassu" })],
    ["not_met", permitted({ ...HOLDERS_FIRST, "holder.insolvencyRank": "none" })],
    ["unknown", permitted({ "holder.insolvencyRank": "statutoryFirst" })],
    ...NOT_PERMITTED,
  ],
};
