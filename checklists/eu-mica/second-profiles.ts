import type { CaseProfile, RuleCase } from "@/checklists/common/rule-cases";

type Facts = NonNullable<CaseProfile["facts"]>;

/** A dollar token that refers to one currency, and so is an e-money token. */
export const emt = (facts: Facts, lists: Omit<CaseProfile, "facts"> = {}): CaseProfile => ({
  ...lists,
  facts: { "coin.references": "singleFiat", "coin.referenceCurrency": "USD", ...facts },
});

/** A token that refers to a commodity, and so is an asset-referenced token. */
export const art = (facts: Facts, lists: Omit<CaseProfile, "facts"> = {}): CaseProfile => ({
  ...lists,
  facts: { "coin.references": "commodity", ...facts },
});

export const NO_EMT: RuleCase = ["not_applicable", art({})];
export const NO_ART: RuleCase = ["not_applicable", emt({})];
