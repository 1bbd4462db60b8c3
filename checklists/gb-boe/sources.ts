import type { RuleSource } from "@/domain/regime/rule";

export const BOE_POLICY: RuleSource = {
  title: "BoE policy statement 22 June 2026",
  url: "https://www.bankofengland.co.uk/paper/2026/ps/sterling-denominated-systemic-stablecoin",
};
export const STATE_OF_BIZ: RuleSource = {
  title: "State-of.biz on the draft Code",
  url: "https://state-of.biz/en/boe/sterling-denominated-systemic-stablecoin",
};
export const AO_SHEARMAN: RuleSource = {
  title: "A&O Shearman on BoE policy",
  url: "https://finreg.aoshearman.com/boe-final-policy-on-sterling-denominated-systemic-stablecoins-and-consultation-on-issuer-code-of-practice",
};
export const CODE_WALK_THROUGH: RuleSource = {
  title: "Draft Code walk-through (digital-transformation-advisory)",
  url: "https://digital-transformation-advisory.com/2026/06/22/systemic-stablecoin-draft-code-what-it-asks-of-an-issuer/",
};
export const RESEARCH_NOTE: RuleSource = {
  title:
    "Third-party research note on FCA PS26/10, Oct 2026; address is the policy statement itself",
  url: "https://www.fca.org.uk/publication/policy/ps26-10.pdf",
};
