import type { CaseTable } from "./case-table";

const CRYPTO_BACKED = { "reserve.cryptoPct": 60 } as const;

export const technologyCases: CaseTable = {
  "backing.technology.contract-audit": [
    ["met", { "technology.contractAudit": "published" }],
    ["partly_met", { "technology.contractAudit": "existsUnpublished" }],
    ["not_met", { "technology.contractAudit": "none" }],
    ["unknown", {}],
  ],
  "backing.technology.mint-authority": [
    ["met", { "technology.adminControl": "immutable" }],
    ["met", { "technology.adminControl": "multisigTimelock" }],
    ["partly_met", { "technology.adminControl": "multisig" }],
    ["not_met", { "technology.adminControl": "singleKey" }],
    ["not_met", { "technology.adminControl": "undisclosed" }],
    ["unknown", {}],
  ],
  "backing.technology.freeze-policy": [
    ["met", { "technology.freeze": "none" }],
    ["met", { "technology.freeze": "disclosedPolicy" }],
    ["partly_met", { "technology.freeze": "undisclosedPolicy" }],
    ["unknown", {}],
  ],
  "backing.technology.bridged-share": [
    ["met", { "coin.bridgedSharePct": 0 }],
    ["met", { "coin.bridgedSharePct": 10 }],
    ["partly_met", { "coin.bridgedSharePct": "10.001" }],
    ["partly_met", { "coin.bridgedSharePct": 25 }],
    ["not_met", { "coin.bridgedSharePct": "25.001" }],
    ["unknown", {}],
  ],
  "backing.technology.oracle-dependence": [
    ["met", { ...CRYPTO_BACKED, "technology.oracleFallback": "testedFallback" }],
    ["partly_met", { ...CRYPTO_BACKED, "technology.oracleFallback": "fallback" }],
    ["not_met", { ...CRYPTO_BACKED, "technology.oracleFallback": "none" }],
    ["not_met", { ...CRYPTO_BACKED, "technology.oracleFallback": "notUsed" }],
    ["not_applicable", { "reserve.cryptoPct": 10, "technology.oracleFallback": "none" }],
    ["not_met", { "reserve.cryptoPct": "10.001", "technology.oracleFallback": "none" }],
    ["unknown", { "technology.oracleFallback": "none" }, "Whether it applies"],
    ["unknown", CRYPTO_BACKED],
  ],
};
