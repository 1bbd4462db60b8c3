import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

const ORDINARY = { "issuer.systemicDesignations.ukRecognised": false } as const;
const SYSTEMIC = { "issuer.systemicDesignations.ukRecognised": true } as const;
const COMPANY = { ...ORDINARY, "issuer.entityKind": "company" } as const;
const BANK = { ...ORDINARY, "issuer.entityKind": "creditInstitution" } as const;
const EVE = "2027-10-24";
const START = "2027-10-25";

const firm: Facts = {
  ...ORDINARY,
  "governance.fitAndProper": "cleared",
  "issuer.consumerDuty": true,
  "operations.continuityTested": true,
  "aml.controls.programme": true,
};

/** A pound at 1.25 dollars: the fixed minimum is 437,500 dollars. */
const funded = (own: number, overheads: number, average: number): CaseProfile => ({
  facts: {
    ...COMPANY,
    "fx.gbpUsd": "1.25",
    "capital.ownFundsUsd": own,
    "capital.fixedOverheadsUsd": overheads,
    "coin.average6mUsd": average,
  },
});
const liquid = (assets: number | string, overheads: number): CaseProfile => ({
  facts: {
    ...COMPANY,
    "capital.liquidAssetsUsd": assets,
    "capital.fixedOverheadsUsd": overheads,
  },
});

export const permissionCases: RuleCases = {
  "gb-fca.licence.authorisation": [
    ["met", { asOf: START, licence: [{ kind: "gbStablecoin", status: "active" }] }],
    ["partly_met", { asOf: START, licence: [{ kind: "gbStablecoin", status: "pending" }] }],
    ["partly_met", { asOf: START, licence: [{ kind: "gbStablecoin", status: "conditional" }] }],
    ["partly_met", { asOf: EVE, licence: [] }],
    ["not_met", { asOf: START, licence: [] }],
    ["not_met", { asOf: START, licence: [{ kind: "gbStablecoin", status: "refused" }] }],
    ["unknown", { asOf: START, licence: [{ status: "active" }] }],
  ],
  "gb-fca.risk.third-parties": [
    ["met", { facts: { ...ORDINARY, "governance.frameworks.thirdPartyOversight": true } }],
    ["not_met", { facts: { ...ORDINARY, "governance.frameworks.thirdPartyOversight": false } }],
    ["not_applicable", { facts: SYSTEMIC }],
  ],
  "gb-fca.governance.authorised-firm": [
    ["met", { facts: firm }],
    ["partly_met", { facts: { ...firm, "issuer.consumerDuty": false } }],
    ["partly_met", { facts: { ...firm, "operations.continuityTested": false } }],
    ["not_met", { facts: { ...firm, "aml.controls.programme": false } }],
    ["not_met", { facts: { ...firm, "governance.fitAndProper": "declaredClean" } }],
    ["not_applicable", { facts: { ...firm, ...SYSTEMIC } }],
  ],
  "gb-fca.capital.own-funds": [
    ["met", funded(437_500, 1_750_000, 21_875_000)],
    ["not_met", funded(437_499, 1, 1)],
    ["partly_met", funded(437_500, 1_750_001, 21_875_000)],
    ["partly_met", funded(437_500, 1_750_000, 21_875_001)],
    ["not_applicable", { facts: BANK }],
    ["not_applicable", { facts: { ...SYSTEMIC, "issuer.entityKind": "company" } }],
  ],
  "gb-fca.capital.liquid-assets": [
    ["met", liquid(100_000, 1_200_000)],
    ["not_met", liquid("99999.99", 1_200_000)],
    ["not_applicable", { facts: BANK }],
  ],
};
