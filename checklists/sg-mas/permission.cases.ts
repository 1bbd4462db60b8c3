import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const COMPANY = { "issuer.entityKind": "company" } as const;
const BANK = { "issuer.entityKind": "creditInstitution" } as const;
const LABEL = { "marketing.claims.masRegulated": true } as const;
const ISSUER = [{ kind: "sgStablecoin", status: "active" }] as const;
const PAYMENT = [{ kind: "sgMajorPayment", status: "active" }] as const;
const AMERICAN = [{ kind: "usBankCharter", status: "active" }] as const;

const quiet: Facts = {
  ...COMPANY,
  "issuer.activities.lending": false,
  "issuer.activities.lendsToBuyCoin": false,
  "issuer.activities.staking": false,
  "issuer.activities.trading": false,
  "issuer.activities.unrelated": false,
};
const issuedIn = (...areas: readonly ("SG" | "US")[]): Pick<CaseProfile, "market"> => ({
  market: areas.map((jurisdiction) => ({ jurisdiction, issuedFrom: true })),
});

export const permissionCases: RuleCases = {
  "sg-mas.marketing.label": [
    ["met", { facts: LABEL, licence: ISSUER }],
    ["not_met", { facts: LABEL, licence: PAYMENT }],
    ["not_met", { facts: LABEL, licence: [{ kind: "sgStablecoin", status: "suspended" }] }],
    ["not_applicable", { facts: { "marketing.claims.masRegulated": false }, licence: [] }],
    ["unknown", { facts: LABEL, licence: AMERICAN, completeness: { licence: "partial" } }],
  ],
  "sg-mas.licence.major-payment-institution": [
    ["met", { facts: COMPANY, licence: ISSUER }],
    ["partly_met", { facts: COMPANY, licence: PAYMENT }],
    ["partly_met", { facts: COMPANY, licence: [{ kind: "sgStablecoin", status: "pending" }] }],
    [
      "partly_met",
      { facts: COMPANY, licence: [{ kind: "sgMajorPayment", status: "conditional" }] },
    ],
    ["not_met", { facts: COMPANY, licence: AMERICAN }],
    ["not_met", { facts: COMPANY, licence: [{ kind: "sgMajorPayment", status: "refused" }] }],
    ["not_applicable", { facts: BANK, licence: [] }],
    ["unknown", { facts: COMPANY, licence: [{ kind: "sgStablecoin" }] }],
  ],
  "sg-mas.licence.issued-from-singapore": [
    ["met", { facts: { "coin.multiIssuerFungible": false }, ...issuedIn("SG") }],
    [
      "partly_met",
      {
        facts: { "coin.multiIssuerFungible": true, "reserve.practices.coversAllUnits": true },
        ...issuedIn("SG", "US"),
      },
    ],
    [
      "not_met",
      {
        facts: { "coin.multiIssuerFungible": true, "reserve.practices.coversAllUnits": false },
        ...issuedIn("SG", "US"),
      },
    ],
    ["not_met", { facts: { "coin.multiIssuerFungible": false }, ...issuedIn("US") }],
  ],
  "sg-mas.conduct.no-other-business": [
    ["met", { facts: quiet }],
    ["partly_met", { facts: { ...quiet, "issuer.activities.unrelated": true } }],
    ["not_met", { facts: { ...quiet, "issuer.activities.lending": true } }],
    ["not_met", { facts: { ...quiet, "issuer.activities.lendsToBuyCoin": true } }],
    ["not_met", { facts: { ...quiet, "issuer.activities.staking": true } }],
    ["not_met", { facts: { ...quiet, "issuer.activities.trading": true } }],
    ["not_applicable", { facts: { ...quiet, ...BANK } }],
    ["unknown", { facts: COMPANY }],
  ],
  "sg-mas.scope.payment-token-rules": [
    ["met", { facts: COMPANY, licence: PAYMENT }],
    ["met", { facts: COMPANY, licence: ISSUER }],
    ["not_met", { facts: COMPANY, licence: AMERICAN }],
    ["not_met", { facts: COMPANY, licence: [] }],
    ["not_applicable", { facts: BANK }],
  ],
  "sg-mas.aml.controls": [
    ["met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": true } }],
    ["partly_met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": false } }],
    ["not_met", { facts: { "aml.controls.programme": false, "aml.controls.travelRule": true } }],
    ["unknown", { facts: { "aml.controls.programme": true } }],
  ],
};
