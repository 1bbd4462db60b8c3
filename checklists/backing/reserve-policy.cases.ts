import type { CaseTable } from "./case-table";

const PAPER = { "reserve.paperPct": 30 } as const;
const FUNDS = { "reserve.moneyFundPct": 12 } as const;

export const reservePolicyCases: CaseTable = {
  "backing.reserve.same-currency": [
    ["met", { "reserve.nonUsdPct": 0 }],
    ["partly_met", { "reserve.nonUsdPct": "0.001" }],
    ["partly_met", { "reserve.nonUsdPct": 2 }],
    ["not_met", { "reserve.nonUsdPct": "2.001" }],
    ["unknown", { "reserve.nonUsdPct": { low: 0, high: 40 } }],
    ["unknown", {}],
  ],
  "backing.reserve.counterparties-named": [
    ["met", { ...PAPER, "reserve.namedPaperPct": 90 }],
    ["partly_met", { ...PAPER, "reserve.namedPaperPct": "89.999" }],
    ["partly_met", { ...PAPER, "reserve.namedPaperPct": 50 }],
    ["not_met", { ...PAPER, "reserve.namedPaperPct": "49.999" }],
    ["not_applicable", { "reserve.paperPct": 5, "reserve.namedPaperPct": 0 }],
    ["not_met", { "reserve.paperPct": "5.001", "reserve.namedPaperPct": 0 }],
    ["unknown", { "reserve.namedPaperPct": 100 }, "Whether it applies"],
    ["unknown", PAPER],
  ],
  "backing.reserve.money-fund-type": [
    ["met", { ...FUNDS, "reserve.governmentFundPct": 100 }],
    ["partly_met", { ...FUNDS, "reserve.governmentFundPct": "99.999" }],
    ["partly_met", { ...FUNDS, "reserve.governmentFundPct": 80 }],
    ["not_met", { ...FUNDS, "reserve.governmentFundPct": "79.999" }],
    ["not_applicable", { "reserve.moneyFundPct": 0 }, "money funds are part of the reserve"],
    ["not_met", { "reserve.moneyFundPct": "0.001", "reserve.governmentFundPct": 0 }],
    ["unknown", {}, "Whether it applies"],
    ["unknown", FUNDS],
  ],
  "backing.reserve.minimum-liquid-commitment": [
    ["met", { "governance.minLiquidSharePct": 90 }],
    ["partly_met", { "governance.minLiquidSharePct": "89.999" }, "part credit for any floor"],
    ["partly_met", { "governance.minLiquidSharePct": "0.001" }],
    ["not_met", { "governance.minLiquidSharePct": 0 }, "No floor for cash"],
    ["unknown", { "governance.minLiquidSharePct": { low: 0, high: 100 } }],
    ["unknown", {}],
  ],
  "backing.reserve.illiquid-caps": [
    ["met", { "governance.illiquidCapsPublished": true }],
    ["not_met", { "governance.illiquidCapsPublished": false }],
    ["unknown", {}],
  ],
  "backing.reserve.no-rehypothecation": [
    ["met", { "segregation.rehypothecation": "none" }],
    ["partly_met", { "segregation.rehypothecation": "liquidityRepoOnly" }],
    ["not_met", { "segregation.rehypothecation": "permitted" }],
    ["not_met", { "segregation.rehypothecation": "occurring" }],
    ["unknown", {}],
  ],
  "backing.reserve.yield-not-chased": [
    ["met", { "holder.yieldPaid": false }, "No return is paid"],
    ["met", { "holder.yieldPaid": false, "holder.yieldPct": 20 }],
    [
      "met",
      { "holder.yieldPaid": true, "holder.yieldPct": "4.2", "market.threeMonthBillPct": "4.2" },
    ],
    [
      "partly_met",
      { "holder.yieldPaid": true, "holder.yieldPct": "4.21", "market.threeMonthBillPct": "4.2" },
    ],
    [
      "partly_met",
      { "holder.yieldPaid": true, "holder.yieldPct": "6.2", "market.threeMonthBillPct": "4.2" },
    ],
    [
      "not_met",
      { "holder.yieldPaid": true, "holder.yieldPct": "6.21", "market.threeMonthBillPct": "4.2" },
    ],
    [
      "not_met",
      { "holder.yieldPaid": true, "holder.yieldPct": 20, "market.threeMonthBillPct": 0 },
      "20.0 % a year",
    ],
    ["unknown", { "holder.yieldPaid": true, "holder.yieldPct": 4 }, "three-month US bill yield"],
    ["unknown", { "holder.yieldPaid": true, "market.threeMonthBillPct": 4 }],
    ["unknown", { "market.threeMonthBillPct": 4 }],
    ["unknown", {}],
  ],
};
