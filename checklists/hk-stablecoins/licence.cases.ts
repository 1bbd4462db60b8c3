import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";
import { UNBOUND } from "./case-profiles";

const ACTIVE = { kind: "hkStablecoin", status: "active" } as const;
const PENDING = { kind: "hkStablecoin", status: "pending" } as const;
const ISSUED_THERE = { jurisdiction: "HK", issuedFrom: true, activelyMarketed: false } as const;
const PROMOTED_THERE = { jurisdiction: "HK", issuedFrom: true, activelyMarketed: true } as const;
const DOLLAR = { "coin.referenceCurrency": "USD" } as const;

const pendingOn = (asOf: string, market: CaseProfile["market"]): CaseProfile => ({
  asOf,
  facts: DOLLAR,
  licence: [PENDING],
  ...(market === undefined ? {} : { market }),
});

const offered = (retail: boolean, licence: CaseProfile["licence"]): CaseProfile => ({
  market: [{ jurisdiction: "HK", offered: true, retail }],
  ...(licence === undefined ? {} : { licence }),
});

const managed = (localManagement: boolean, facts: CaseProfile["facts"]): CaseProfile => ({
  licence: [{ ...ACTIVE, localManagement }],
  ...(facts === undefined ? {} : { facts }),
});

export const licenceCases: RuleCases = {
  "hk-stablecoins.licence.issuer-licence": [
    ["met", { facts: DOLLAR, market: [ISSUED_THERE], licence: [ACTIVE] }],
    ["met", { facts: { "coin.referenceCurrency": "HKD" }, licence: [ACTIVE] }],
    ["met", { facts: DOLLAR, market: [PROMOTED_THERE], licence: [ACTIVE] }],
    ["partly_met", pendingOn("2026-01-31", [ISSUED_THERE])],
    ["not_met", pendingOn("2026-02-01", [ISSUED_THERE])],
    ["not_met", pendingOn("2026-01-31", [PROMOTED_THERE])],
    ["not_met", { facts: DOLLAR, market: [ISSUED_THERE], licence: [] }],
    ["not_met", { facts: { "coin.referenceCurrency": "HKD" }, licence: [] }],
    [
      "not_met",
      { facts: DOLLAR, market: [ISSUED_THERE], licence: [{ kind: "other", status: "active" }] },
    ],
    [
      "not_applicable",
      {
        facts: DOLLAR,
        market: [
          { jurisdiction: "HK", offered: true, issuedFrom: false, activelyMarketed: false },
          { jurisdiction: "SG", issuedFrom: true, activelyMarketed: true },
        ],
      },
    ],
    ["unknown", { facts: DOLLAR, market: [{ jurisdiction: "HK", issuedFrom: false }] }],
  ],
  "hk-stablecoins.licence.permitted-offerors": [
    ["met", offered(true, [ACTIVE])],
    ["met", offered(false, [])],
    ["not_met", offered(true, [])],
    ["not_met", offered(true, [PENDING])],
    ["unknown", { market: [{ jurisdiction: "HK", offered: true }], licence: [] }],
    ["not_applicable", { market: [{ jurisdiction: "HK", offered: false, retail: true }] }],
    ["not_applicable", { market: [{ jurisdiction: "SG", offered: true, retail: true }] }],
  ],
  "hk-stablecoins.licence.local-presence": [
    ["met", managed(true, { "issuer.domicile": "HK", "issuer.entityKind": "company" })],
    ["met", managed(true, { "issuer.domicile": "GB", "issuer.entityKind": "creditInstitution" })],
    ["partly_met", managed(true, { "issuer.domicile": "SG", "issuer.entityKind": "company" })],
    ["not_met", managed(false, { "issuer.domicile": "HK", "issuer.entityKind": "company" })],
    ["unknown", managed(true, {})],
    ...UNBOUND,
  ],
};
