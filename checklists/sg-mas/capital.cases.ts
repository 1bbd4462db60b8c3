import type { CaseProfile, RuleCases } from "@/checklists/common/rule-cases";

const COMPANY = { "issuer.entityKind": "company" } as const;
const BANK = { "issuer.entityKind": "creditInstitution" } as const;

/** A Singapore dollar at 75 US cents: the fixed minimum is 750,000 US dollars. */
const funded = (own: number, expenses: number): CaseProfile => ({
  facts: {
    ...COMPANY,
    "fx.sgdUsd": "0.75",
    "capital.ownFundsUsd": own,
    "capital.annualExpensesUsd": expenses,
  },
});
const liquid = (assets: number, expenses: number, windDown: number): CaseProfile => ({
  facts: {
    ...COMPANY,
    "capital.liquidAssetsUsd": assets,
    "capital.annualExpensesUsd": expenses,
    "capital.windDownCostUsd": windDown,
  },
});

export const capitalCases: RuleCases = {
  "sg-mas.capital.base-capital": [
    ["met", funded(750_000, 1_500_000)],
    ["not_met", funded(749_999, 1_000_000)],
    ["partly_met", funded(750_000, 1_500_002)],
    ["met", funded(2_000_000, 4_000_000)],
    ["partly_met", funded(1_999_999, 4_000_000)],
    ["not_applicable", { facts: BANK }],
    ["unknown", { facts: { ...COMPANY, "fx.sgdUsd": "0.75", "capital.ownFundsUsd": 800_000 } }],
  ],
  "sg-mas.capital.liquid-assets": [
    ["met", liquid(500_000, 1_000_000, 500_000)],
    ["partly_met", liquid(500_000, 1_000_000, 500_001)],
    ["not_met", liquid(499_999, 1_000_000, 1)],
    ["not_applicable", { facts: BANK }],
  ],
};
