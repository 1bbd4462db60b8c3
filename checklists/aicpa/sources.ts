import type { RuleSource } from "@/domain/regime/rule";

export const STABLEDASH: RuleSource = {
  title: "Stabledash, The new standard for stablecoin transparency (AICPA criteria), 16 Oct 2025",
  url: "https://stabledash.com/news/2025-10-16-AICPA-reporting",
};

export const CFO_DIVE: RuleSource = {
  title: "CFO Dive, AICPA stablecoin guidance",
  url: "https://cfodive.com/news/stablecoin-gets-aicpa-guidance-targeting-transparency-crypto/742461",
};

export const PWC_CONSTANTS: RuleSource = {
  title:
    "Third-party constants drawn from a PwC report on FIDD, Aug 2026 (no public address recorded)",
  url: null,
};

export const FOLLOWIN: RuleSource = {
  title: "followin summary of the AICPA criteria",
  url: "https://msoid.followin.io/en/feed/18463990",
};

export const GATENODE: RuleSource = {
  title: "gatenode summary of the AICPA criteria",
  url: "https://www.gatenode.pro/de/news/detail/11786503",
};

export const ACCOUNTING_TODAY: RuleSource = {
  title: "Accounting Today on the proposed framework",
  url: "https://www.accountingtoday.com/news/aicpa-proposes-framework-for-stablecoin-disclosures-centered-on-reserves-and-redeemability",
};

export const THE_ACCOUNTANT: RuleSource = {
  title: "The Accountant, AICPA adds Part II on controls",
  url: "https://www.theaccountant-online.com/?p=23933",
};

export const PWC_CONTROLS: RuleSource = {
  title: "PwC, Stablecoin controls: AICPA criteria",
  url: "https://www.pwc.com/us/en/tech-effect/emerging-tech/stablecoin-controls-aicpa-criteria.html",
};

export const PODCAST: RuleSource = {
  title: "Journal of Accountancy podcast on the controls criteria, Jan 2026",
  url: "https://www.journalofaccountancy.com/podcast/2026/jan/why-stablecoin-controls-create-a-solid-foundation-in-an-evolving-environment",
};

export const EXPOSURE_DRAFT: RuleSource = {
  title:
    "Financial Regulation News, AICPA criteria for controls over stablecoins (exposure draft areas)",
  url: "https://financialregnews.com/aicpa-provides-criteria-for-controls-over-stablecoins/",
};
