import type { CaseProfile, RuleCases } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Licence = NonNullable<CaseProfile["licence"]>[number];

const licence = (
  kind: NonNullable<Licence["kind"]>,
  status: NonNullable<Licence["status"]>,
): CaseProfile => ({ licence: [{ kind, status }] });

const foreign = (facts: Facts): CaseProfile => ({
  market: [{ jurisdiction: "AE-ON", offered: true, issuedFrom: false }],
  facts: { "coin.referenceCurrency": "USD", ...facts },
});
const dirham = (facts: Facts): CaseProfile => ({
  market: [{ jurisdiction: "AE-ON", offered: true, issuedFrom: true }],
  facts: { "coin.referenceCurrency": "AED", ...facts },
});

const REGISTERED = licence("aeForeignPaymentToken", "active");
const LICENSED = licence("aePaymentTokenIssuer", "active");
const FILE: Facts = {
  "uae.conditions.legalOpinion": true,
  "coin.recognitions.uaeNonObjection": true,
};
const COMPANY: Facts = { "issuer.domicile": "AE-ON", "issuer.entityKind": "company" };

export const perimeterCases: RuleCases = {
  "ae-cbuae.licence.payment-token": [
    ["met", LICENSED],
    ["met", REGISTERED],
    ["partly_met", licence("aeForeignPaymentToken", "pending")],
    ["partly_met", licence("aePaymentTokenIssuer", "conditional")],
    ["not_met", licence("aeVaraCategory1", "active")],
    ["not_met", licence("aePaymentTokenIssuer", "suspended")],
    ["unknown", { ...licence("aeVaraCategory1", "active"), completeness: { licence: "partial" } }],
  ],
  "ae-cbuae.scope.no-algorithmic": [
    ["met", { facts: { "coin.stabilisation": "reserveBacked", "coin.privacyByDesign": false } }],
    ["not_met", { facts: { "coin.stabilisation": "algorithmic", "coin.privacyByDesign": false } }],
    ["not_met", { facts: { "coin.stabilisation": "reserveBacked", "coin.privacyByDesign": true } }],
    ["unknown", { facts: { "coin.stabilisation": "reserveBacked" } }],
  ],
  "ae-cbuae.conduct.foreign-use": [
    ["met", { ...foreign({ "uae.conditions.useLimited": true }), ...REGISTERED }],
    [
      "partly_met",
      {
        ...foreign({ "uae.conditions.useLimited": true }),
        ...licence("aeForeignPaymentToken", "pending"),
      },
    ],
    ["not_met", { ...foreign({ "uae.conditions.useLimited": false }), ...REGISTERED }],
    ["not_applicable", { ...dirham({}), ...LICENSED }],
    [
      "not_applicable",
      {
        market: [{ jurisdiction: "AE-ADGM", offered: true }],
        facts: { "coin.referenceCurrency": "USD" },
      },
    ],
  ],
  "ae-cbuae.licence.foreign-registration": [
    ["met", { ...foreign(FILE), ...REGISTERED }],
    ["partly_met", { ...foreign(FILE), ...licence("aeForeignPaymentToken", "pending") }],
    [
      "not_met",
      { ...foreign({ ...FILE, "coin.recognitions.uaeNonObjection": false }), ...REGISTERED },
    ],
    ["not_met", { ...foreign({ ...FILE, "uae.conditions.legalOpinion": false }), ...REGISTERED }],
    ["not_applicable", { ...dirham(FILE), ...LICENSED }],
  ],
  "ae-cbuae.licence.onshore-company": [
    ["met", { ...dirham(COMPANY), ...LICENSED }],
    ["met", { ...dirham({ ...COMPANY, "issuer.domicile": "AE-DU" }), ...LICENSED }],
    ["met", { ...dirham({ ...COMPANY, "issuer.entityKind": "bankSubsidiary" }), ...LICENSED }],
    ["not_met", { ...dirham({ ...COMPANY, "issuer.domicile": "AE-ADGM" }), ...LICENSED }],
    ["not_met", { ...dirham({ ...COMPANY, "issuer.domicile": "AE-DIFC" }), ...LICENSED }],
    [
      "not_met",
      { ...dirham({ ...COMPANY, "issuer.entityKind": "creditInstitution" }), ...LICENSED },
    ],
    ["not_met", { ...dirham(COMPANY), licence: [] }],
    ["not_applicable", { ...foreign(COMPANY), ...LICENSED }],
  ],
  "ae-cbuae.supervision.limits": [
    ["met", { facts: { "coin.centralBankLimit": "none" } }],
    ["met", { facts: { "coin.centralBankLimit": "respected" } }],
    ["not_met", { facts: { "coin.centralBankLimit": "breached" } }],
  ],
  "ae-cbuae.scope.new-law": [
    ["met", REGISTERED],
    ["partly_met", licence("aeForeignPaymentToken", "conditional")],
    ["not_met", licence("aeForeignPaymentToken", "refused")],
  ],
  "ae-cbuae.aml.federal-law": [
    ["met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": true } }],
    ["partly_met", { facts: { "aml.controls.programme": true, "aml.controls.travelRule": false } }],
    ["not_met", { facts: { "aml.controls.programme": false, "aml.controls.travelRule": true } }],
  ],
};
