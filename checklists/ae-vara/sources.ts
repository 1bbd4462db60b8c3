import type { RuleSource } from "@/domain/regime/rule";

export const CATEGORY_1: RuleSource = {
  title: "VARA Category 1 VA Issuance",
  url: "https://rulebooks.vara.ae/rulebook/d-category-1-va-issuance",
};

export const FRVA_PART_I: RuleSource = {
  title: "VARA FRVA Rules Part I",
  url: "https://rulebooks.vara.ae/entiresection/376",
};

export const FRVA_PART_III: RuleSource = {
  title: "VARA FRVA Rules Part III",
  url: "https://rulebooks.vara.ae/entiresection/387",
};

export const RESERVE_RULE: RuleSource = {
  title: "VARA FRVA Rule III.B",
  url: "https://rulebooks.vara.ae/rulebook/b-reserve-assets",
};

export const MARKETING_RULE: RuleSource = {
  title: "VARA FRVA marketing rule",
  url: "https://vara.thomsonreuters.com/rulebook/e-marketing",
};

export const SIGNIFICANT_ISSUERS: RuleSource = {
  title: "VARA Significant FRVA Issuers",
  url: "https://rulebooks.vara.ae/rulebook/c-significant-frva-issuers",
};

export const COMPANY_RULEBOOK: RuleSource = {
  title: "VARA Company Rulebook Part VI",
  url: "https://rulebooks.vara.ae/entiresection/107",
};

export const LAW_FIRM_SUMMARY: RuleSource = {
  title: "Cryptoverse: VARA FRVA",
  url: "https://www.cryptoverselawyers.io/fiat-referenced-virtual-assets-frvas/",
};

export const POLICY_TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
