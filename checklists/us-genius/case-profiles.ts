import type { CaseProfile, RuleCase } from "../common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;
type Rest = Omit<CaseProfile, "facts">;

/** A permitted issuer with these facts. */
export const permitted = (facts: Facts = {}, rest: Rest = {}): CaseProfile => ({
  ...rest,
  facts: { "issuer.usCategory": "insuredBankSubsidiary", ...facts },
});

export const US_MARKET: Rest = { market: [{ jurisdiction: "US", offered: true }] };

/** A foreign issuer whose coin is offered in the United States. */
export const foreign = (facts: Facts = {}, rest: Rest = {}): CaseProfile => ({
  ...US_MARKET,
  ...rest,
  facts: { "issuer.usCategory": "foreignIssuer", ...facts },
});

const FOREIGN_FACTS: Facts = { "issuer.usCategory": "foreignIssuer" };

/** Rules of permitted issuers leave foreign ones and those without a category aside. */
export const NOT_PERMITTED: readonly RuleCase[] = [
  ["not_applicable", { facts: FOREIGN_FACTS }],
  ["not_applicable", { facts: { "issuer.usCategory": "none" } }],
];

/** Rules of section 18 leave aside permitted issuers and coins not offered in the United States. */
export const NOT_FOREIGN: readonly RuleCase[] = [
  ["not_applicable", permitted({}, US_MARKET)],
  ["not_applicable", { facts: FOREIGN_FACTS, market: [{ jurisdiction: "US", offered: false }] }],
  ["not_applicable", { facts: FOREIGN_FACTS, market: [{ jurisdiction: "GB", offered: true }] }],
  ["unknown", { facts: FOREIGN_FACTS, market: [{ jurisdiction: "US" }] }],
];
