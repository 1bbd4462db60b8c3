import type { CaseTable } from "./case-table";

export const regulationCases: CaseTable = {
  "backing.regulation.prudential-licence": [
    ["met", { "licence.standing": "prudentialActive" }],
    ["partly_met", { "licence.standing": "transmissionOrPending" }],
    ["not_met", { "licence.standing": "none" }],
    ["unknown", {}],
  ],
  "backing.regulation.market-authorisation": [
    ["met", { "regime.offeredPct": 100 }],
    ["partly_met", { "regime.offeredPct": "99.999" }],
    ["partly_met", { "regime.offeredPct": 50 }],
    ["not_met", { "regime.offeredPct": "49.999" }],
    ["not_met", { "regime.offeredPct": 0 }],
    ["unknown", {}],
  ],
  "backing.regulation.home-regime": [
    ["met", { "regime.home": "allGatesMet" }],
    ["partly_met", { "regime.home": "someUnknown" }],
    ["not_met", { "regime.home": "none" }],
    ["unknown", {}],
  ],
  "backing.regulation.cooperation": [
    ["met", { "issuer.supervisoryCooperation": "formal" }],
    ["partly_met", { "issuer.supervisoryCooperation": "informal" }],
    ["not_met", { "issuer.supervisoryCooperation": "none" }],
    ["unknown", {}],
  ],
  "backing.regulation.no-false-guarantee": [
    ["met", { "marketing.claimsGuarantee": false }],
    ["not_met", { "marketing.claimsGuarantee": true }],
    ["unknown", {}],
  ],
};
