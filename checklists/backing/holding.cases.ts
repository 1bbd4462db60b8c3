import type { CaseTable } from "./case-table";

const DEPOSITS = { "reserve.bankDepositPct": 40 } as const;

export const holdingCases: CaseTable = {
  "backing.holding.custodians-named": [
    ["met", { "account.namedPct": 95 }],
    ["partly_met", { "account.namedPct": "94.999" }],
    ["partly_met", { "account.namedPct": 50 }],
    ["not_met", { "account.namedPct": "49.999" }],
    ["not_met", { "account.namedPct": 0 }],
    ["unknown", {}],
  ],
  "backing.holding.custodians-regulated": [
    ["met", { "account.supervisedPct": 99 }],
    ["partly_met", { "account.supervisedPct": "98.999" }],
    ["partly_met", { "account.supervisedPct": 90 }],
    ["not_met", { "account.supervisedPct": "89.999" }],
    ["unknown", { "account.supervisedPct": { low: 0, high: 100 } }],
    ["unknown", {}],
  ],
  "backing.holding.largest-bank": [
    ["met", { "reserve.largestBankSharePct": 0 }],
    ["met", { "reserve.largestBankSharePct": 10 }],
    ["partly_met", { "reserve.largestBankSharePct": "10.001" }],
    ["partly_met", { "reserve.largestBankSharePct": 25 }],
    ["not_met", { "reserve.largestBankSharePct": "25.001" }],
    [
      "unknown",
      { "reserve.largestBankSharePct": { low: 4, high: "15.5" } },
      "between 4.0 % and 15.5 %",
    ],
    ["met", { "reserve.largestBankSharePct": { low: 4, high: 10 } }],
    ["unknown", {}],
  ],
  "backing.holding.bank-count": [
    ["met", { ...DEPOSITS, "account.depositBankCount": 4 }],
    ["partly_met", { ...DEPOSITS, "account.depositBankCount": 3 }],
    ["partly_met", { ...DEPOSITS, "account.depositBankCount": 2 }],
    ["not_met", { ...DEPOSITS, "account.depositBankCount": 1 }, "is 1; wanted: 4 or more"],
    ["not_met", { ...DEPOSITS, "account.depositBankCount": 0 }],
    ["not_applicable", { "reserve.bankDepositPct": 20, "account.depositBankCount": 1 }],
    ["not_met", { "reserve.bankDepositPct": "20.001", "account.depositBankCount": 1 }],
    ["unknown", { ...DEPOSITS, "account.depositBankCount": { low: 2, high: 50 } }],
    ["unknown", { "account.depositBankCount": 9 }, "Whether it applies"],
    ["unknown", DEPOSITS],
  ],
  "backing.holding.deposit-safety": [
    ["met", { ...DEPOSITS, "account.safeDepositPct": 80 }],
    ["partly_met", { ...DEPOSITS, "account.safeDepositPct": "79.999" }],
    ["partly_met", { ...DEPOSITS, "account.safeDepositPct": 50 }],
    ["not_met", { ...DEPOSITS, "account.safeDepositPct": "49.999" }],
    ["not_applicable", { "reserve.bankDepositPct": 0 }],
    ["not_met", { "reserve.bankDepositPct": "0.001", "account.safeDepositPct": 0 }],
    ["unknown", { "account.safeDepositPct": 100 }, "Whether it applies"],
    ["unknown", DEPOSITS],
  ],
  "backing.holding.no-affiliate-exposure": [
    ["met", { "reserve.affiliateExposurePct": 0 }],
    ["partly_met", { "reserve.affiliateExposurePct": "0.001" }],
    ["partly_met", { "reserve.affiliateExposurePct": 5 }],
    ["not_met", { "reserve.affiliateExposurePct": "5.001" }],
    ["unknown", {}],
  ],
  "backing.holding.jurisdiction-match": [
    ["met", { "account.matchedJurisdictionPct": 95 }],
    ["partly_met", { "account.matchedJurisdictionPct": "94.999" }],
    ["partly_met", { "account.matchedJurisdictionPct": 70 }],
    ["not_met", { "account.matchedJurisdictionPct": "69.999" }],
    ["unknown", {}],
  ],
};
