import type { CaseTable } from "./case-table";

const STRESSED = { "stressEvent.any": true } as const;
const CALM = { "stressEvent.any": false } as const;

export const trackRecordCases: CaseTable = {
  "backing.trackRecord.age": [
    ["met", { "coin.ageDays": 1095 }, "1,095 days"],
    ["partly_met", { "coin.ageDays": 1094 }],
    ["partly_met", { "coin.ageDays": 365 }],
    ["not_met", { "coin.ageDays": 364 }],
    ["not_met", { "coin.ageDays": 0 }],
    ["unknown", { "coin.ageDays": { low: 300, high: 400 } }],
    ["unknown", {}],
  ],
  "backing.trackRecord.redemptions-honoured": [
    ["met", { ...STRESSED, "stressEvent.redemptionsWorst": "prompt" }],
    ["partly_met", { ...STRESSED, "stressEvent.redemptionsWorst": "delayed" }],
    ["not_met", { ...STRESSED, "stressEvent.redemptionsWorst": "refused" }],
    ["not_applicable", CALM, "at least one stress event"],
    ["unknown", { "stressEvent.redemptionsWorst": "prompt" }, "Whether it applies"],
    ["unknown", STRESSED],
    ["unknown", {}],
  ],
  "backing.trackRecord.communication": [
    ["met", { ...STRESSED, "stressEvent.communicationRecord": "allTimely" }],
    ["partly_met", { ...STRESSED, "stressEvent.communicationRecord": "someLate" }],
    ["not_met", { ...STRESSED, "stressEvent.communicationRecord": "none" }],
    ["not_applicable", CALM],
    ["unknown", STRESSED],
    ["unknown", {}],
  ],
  "backing.trackRecord.learning": [
    ["met", { ...STRESSED, "stressEvent.learning": "every" }],
    ["partly_met", { ...STRESSED, "stressEvent.learning": "some" }],
    ["not_met", { ...STRESSED, "stressEvent.learning": "none" }],
    ["not_applicable", CALM],
    ["unknown", STRESSED],
    ["unknown", {}],
  ],
  "backing.trackRecord.tested-at-scale": [
    ["met", { "coin.largestRedemption30dPct": 10 }],
    ["partly_met", { "coin.largestRedemption30dPct": "9.999" }],
    ["partly_met", { "coin.largestRedemption30dPct": 5 }],
    ["not_met", { "coin.largestRedemption30dPct": "4.999" }],
    ["unknown", {}],
  ],
  "backing.trackRecord.price-warning": [
    ["met", { "coin.lowestPrice24m": "1.001" }],
    ["met", { "coin.lowestPrice24m": "0.99" }, "is 0.99 USD; wanted: 0.99 USD or more"],
    ["partly_met", { "coin.lowestPrice24m": "0.98999" }, "just under 0.99 USD"],
    ["partly_met", { "coin.lowestPrice24m": "0.97" }],
    ["not_met", { "coin.lowestPrice24m": "0.9699" }],
    ["not_met", { "coin.lowestPrice24m": "0.05" }],
    ["unknown", { "coin.lowestPrice24m": { low: "0.87", high: "0.98" } }],
    ["unknown", {}],
  ],
};
