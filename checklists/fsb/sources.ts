import type { RuleSource } from "@/domain/regime/rule";

export const FINAL_REPORT: RuleSource = {
  title: "FSB, High-level Recommendations for GSC arrangements: final report, 17 Jul 2023",
  url: "https://www.fsb.org/2023/07/high-level-recommendations-for-the-regulation-supervision-and-oversight-of-global-stablecoin-arrangements-final-report/",
};

export const LIST_OF_TEN: RuleSource = {
  title: "blockchainwg.eu list of the ten recommendations",
  url: "https://www.blockchainwg.eu/fsb-publishes-its-final-report-and-high-level-recommendations-on-global-stablecoin-arrangements/",
};

export const SUMMARY_2026: RuleSource = {
  title: "yieldmax.co summary (2 Jun 2026)",
  url: "https://yieldmax.co/cryptoregpulse/fsb-global-stablecoin-recommendations",
};
