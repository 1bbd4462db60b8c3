import type { RuleSource } from "@/domain/regime/rule";

export const ARTICLE_2: RuleSource = {
  title: "PTSR Art 2 (CBUAE rulebook)",
  url: "https://cbuae.thomsonreuters.com/en/entiresection/5739",
};

export const ARTICLES_5_6: RuleSource = {
  title: "PTSR Arts 5-6 (CBUAE rulebook)",
  url: "https://cbuae.thomsonreuters.com/en/entiresection/5744",
};

export const ARTICLE_9: RuleSource = {
  title: "PTSR Art 9 (CBUAE rulebook)",
  url: "https://cbuae.thomsonreuters.com/en/rulebook/article-9-foreign-payment-token-issuer-registration",
};

export const ARTICLE_12: RuleSource = {
  title: "PTSR Art 12 (CBUAE rulebook)",
  url: "https://rulebook.centralbank.ae/en/node/5751",
};

export const ARTICLE_15: RuleSource = {
  title: "PTSR Art 15 (CBUAE rulebook)",
  url: "https://rulebook.centralbank.ae/en/entiresection/5754",
};

export const ARTICLE_21: RuleSource = {
  title: "PTSR Art 21 (CBUAE rulebook)",
  url: "https://rulebook.centralbank.ae/en/entiresection/5762",
};

export const ARTICLE_22: RuleSource = {
  title: "PTSR Art 22 (CBUAE rulebook)",
  url: "https://cbuae.thomsonreuters.com/en/rulebook/article-22-management-and-safekeeping-reserve-assets",
};

export const ARTICLE_26: RuleSource = {
  title: "PTSR Art 26 (CBUAE rulebook)",
  url: "https://cbuae.thomsonreuters.com/en/node/5770",
};

export const LAW_FIRM_SUMMARY: RuleSource = {
  title: "Cryptoverse: CBUAE payment tokens",
  url: "https://www.cryptoverselawyers.io/cbuauae-payment-token-services-licensing-regulation-uae",
};

export const STABLECOIN_REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};

export const POLICY_TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
