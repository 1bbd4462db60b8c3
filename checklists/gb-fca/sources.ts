import type { RuleSource } from "@/domain/regime/rule";

const FCA_HUB = "https://www.fca.org.uk/publications/policy-statements/cryptoasset-regime";
const PS26_10_URL = "https://www.fca.org.uk/publication/policy/ps26-10.pdf";

export const ORDER: RuleSource = {
  title: "SI 2026/102",
  url: "https://www.legislation.gov.uk/uksi/2026/102/contents/made",
};
export const FCA_OVERVIEW: RuleSource = {
  title: "FCA overview of cryptoasset policy statements",
  url: FCA_HUB,
};
export const PERIMETER_NOTE: RuleSource = {
  title: "Third-party note citing PS26/18 and PERG 18, 23 Sep 2026; address is the FCA hub",
  url: FCA_HUB,
};
export const REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};
export const RESEARCH_NOTE: RuleSource = {
  title:
    "Third-party research note on FCA PS26/10, Oct 2026; address is the policy statement itself",
  url: PS26_10_URL,
};
export const LAWBEAM: RuleSource = {
  title: "Lawbeam: FCA final stablecoin and prudential rules",
  url: "https://www.lawbeam.io/insights/fca-publishes-final-rules-on-stablecoin-issuance-and-prudential-requirements-for-cryptoasset-firms",
};
export const TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
export const ADDLESHAW: RuleSource = {
  title: "Addleshaw Goddard on CP25/14",
  url: "https://www.mondaq.com/uk/fin-tech/1645552/a-new-regime-for-stablecoin-issuers-fca-cp2514",
};
export const PS26_10: RuleSource = {
  title: "FCA PS26/10 (30 June 2026)",
  url: PS26_10_URL,
};
export const CP25_15_NUMBERS: RuleSource = {
  title: "CP25/15 numbers (yfarmx)",
  url: "https://yfarmx.com/fca-cp25-15-regime",
};
export const DLA_PIPER: RuleSource = {
  title: "DLA Piper on CP25/15",
  url: "https://www.dlapiperintelligence.com/investmentrules/blog/articles/2025/uks-fca-consults-on-new-regulatory-regime-for-stablecoin-issuance-and-crypto-custody",
};
export const PS26_12: RuleSource = {
  title: "FCA PS26/12",
  url: "https://www.fca.org.uk/publication/policy/ps26-12.pdf",
};
