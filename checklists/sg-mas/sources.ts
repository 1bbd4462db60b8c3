import type { RuleSource } from "@/domain/regime/rule";

export const ALLEN_GLEDHILL: RuleSource = {
  title: "Allen & Gledhill on MAS response",
  url: "https://www.allenandgledhill.com/sg/publication/articles/26075/mas-finalises-stablecoin-regulatory-framework-responds-to-feedback-received-on-public-consultation",
};
export const OSBORNE_CLARKE: RuleSource = {
  title: "Osborne Clarke on MAS response",
  url: "https://www.osborneclarke.com/node/21357",
};
export const MAS_RELEASE: RuleSource = {
  title: "MAS media release 15 Aug 2023",
  url: "https://www.mas.gov.sg/news/media-releases/2023/mas-finalises-stablecoin-regulatory-framework",
};
export const REED_SMITH: RuleSource = {
  title: "Reed Smith: MAS confirms framework",
  url: "https://www.reedsmith.com/zh-hans/perspectives/2023/08/singapore-stablecoin-regulation-mas-confirms-its-framework",
};
export const STRAITS_TIMES: RuleSource = {
  title: "Straits Times 15 Aug 2023",
  url: "https://www.straitstimes.com/business/timely-redemption-minimum-reserves-and-capital-among-new-singapore-stablecoin-regulation",
};
export const LEDGER_INSIGHTS: RuleSource = {
  title: "Ledger Insights on MAS 2022 consultation",
  url: "https://www.ledgerinsights.com/singapore-stablecoin-consultation/",
};
export const REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};
export const TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
/** Gives the day on which the Act and the notices under it began to apply. */
export const COMMENCEMENT: RuleSource = {
  title: "Allen & Gledhill: Payment Services Act 2019 in force on 28 January 2020",
  url: "https://allenandgledhill.com/sg/perspectives/articles/13755/payment-services-act-2019-providing-new-framework-for-payment-systems-and-payment-service-providers-in-force-on-28-january-2020",
};
