import type { RuleSource } from "@/domain/regime/rule";

export const ISSUING_SUMMARY: RuleSource = {
  title: "Cryptoverse: issuing stablecoins in ADGM",
  url: "https://www.cryptoverselawyers.io/issuing-stablecoins-in-adgm",
};

export const RULEBOOK_2026: RuleSource = {
  title: "Clarity Solutions: ADGM COBS from 1 Jan 2026",
  url: "https://www.claritysolutions.ae/category/blog/",
};

export const FRAMEWORK_START: RuleSource = {
  title: "Linklaters: FSRA FRT framework in force 5 Dec 2024",
  url: "https://techinsights.linklaters.com/post/102jr2v/digital-assets-in-the-abu-dhabi-global-market-fsra-establishes-a-new-regulatory",
};

export const RESERVE_NEWS: RuleSource = {
  title: "PANews on CP7/2024 reserve rule",
  url: "https://binance.com/sl/square/post/12464172938594",
};

export const RESERVE_ARTICLE: RuleSource = {
  title: "Fintechnews.ae: FSRA on FRT reserves",
  url: "https://fintechnews.ae/23912/abudhabi/bridging-traditional-and-decentralised-finance-through-regulation-of-stablecoins/",
};

export const CONSULTATION_SUMMARY: RuleSource = {
  title: "CMS: FSRA CP7/2024",
  url: "https://cms-lawnow.com/en/ealerts/2024/09/uae-fsra-consults-on-proposed-stablecoin-regulatory-framework-for-adgm",
};

export const STABLECOIN_REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};

export const ACCEPTED_TOKENS: RuleSource = {
  title: "Tokenova: ADGM FRT 2026 rules",
  url: "https://tokenova.co/fiat-referenced-tokens-in-adgm-the-2026-rules-explained-for-builders-and-operators/",
};
