import type { RuleSource } from "@/domain/regime/rule";

const GUIDELINE_URL =
  "https://www.hkma.gov.hk/media/eng/doc/key-functions/ifc/stablecoin-issuers/Guideline_on_supervision_of_licensed_stablecoin_issuers_eng.pdf";

export const ORDINANCE: RuleSource = {
  title: "Stablecoins Ordinance Cap. 656",
  url: "https://www.elegislation.gov.hk/hk/cap656",
};
export const GUIDELINE: RuleSource = {
  title: "HKMA Guideline on Supervision of Licensed Stablecoin Issuers",
  url: GUIDELINE_URL,
};
/** Read in place of the Guideline; its address is that of the text it maps. */
export const GUIDELINE_MAPPING: RuleSource = {
  title:
    "Third-party paragraph mapping of the HKMA Guideline, Oct 2026; address is the Guideline itself",
  url: GUIDELINE_URL,
};
export const REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};
export const FIRST_LICENCES: RuleSource = {
  title: "GXT-HK: first licences 10 Apr 2026",
  url: "https://www.gxt-hk.com/en/hkma-first-stablecoin-licenses/",
};
export const OFFER_AMENDMENTS: RuleSource = {
  title: "FutureCFO: Cap. 656 amendments",
  url: "https://futurecfo.net/hong-kongs-stablecoin-bill-to-take-effect-august",
};
export const EXPLANATORY_NOTE: RuleSource = {
  title: "HKMA Explanatory Note summary (web3accountant)",
  url: "https://web3accountant.online/?p=2531",
};
export const DRAFT_GUIDELINE_ALERT: RuleSource = {
  title: "Linklaters: HKMA draft guideline",
  url: "https://www.linklaters.com/en/knowledge/publications/alerts-newsletters-and-guides/2025/june/05/next-steps-to-stability-hkma-issues-draft-stablecoin-guidelines",
};
export const CONCLUSIONS: RuleSource = {
  title: "Seventeen questions on the HKMA conclusions",
  url: "https://cointeeth.com/en/news/seventeen-questions-on-the-regulation-of-stablecoin-issuers-in-hong",
};
export const CONSUMER_COUNCIL: RuleSource = {
  title: "Consumer Council submission on HKMA draft",
  url: "https://www.consumer.org.hk/en/advocacy/consultation-papers/20250630",
};
export const POLICY_TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
export const GUIDELINE_ALERT: RuleSource = {
  title: "Charltons: HKMA Guideline",
  url: "https://www.charltonslaw.com/hkma-issues-guideline-on-supervision-of-stablecoin-issuers",
};
