/** Stands in every report: what it is, and what it is not. */
export const STATEMENTS: readonly string[] = [
  "Assay is neutral: it promotes no coin and is not affiliated with any issuer. “USD1 stablecoins” in the source documents means any token meant to be redeemable one for one for US dollars, whoever issues it.",
  "This is an assessment, not a rating, and not legal, tax, accounting or investment advice.",
  "Scores run from 0 to 100, higher is better. The first figure is proven; the second is possible if every unknown turns out well. Unknown counts neither as pass nor as fail.",
  "Thresholds marked as house choices, weights, tiers and caps belong to the policy named in this report, not to law.",
];

export const DIRECTION = "0–100, higher is better";

export const NOT_COVERED: readonly string[] = [
  "Regimes are read in our own words and only as far as each rule says its text was checked; rules made since, and courts, may say otherwise.",
  "Market prices, on-chain tracing and venue liquidity are not observed by Assay; they enter only as facts an analyst records.",
  "The run the liquidity criteria ask about counts weekends but not bank holidays; the section on the run test counts both. Both take stated maturities at their word.",
];
