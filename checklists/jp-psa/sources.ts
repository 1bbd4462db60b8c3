import type { RuleSource } from "@/domain/regime/rule";

export const STABLECOIN_REGISTER: RuleSource = {
  title: "Cross-Border Stablecoin Register, Jul 2026",
  url: "https://github.com/yunjiefanresearch-hub/cross-border-stablecoin-register",
};

/** The content came through a third party; the address is that of the authority's page it cites. */
export const TRUST_TYPE_NOTE: RuleSource = {
  title: "Third-party note on trust-type tokens citing the FSA, Jul 2026; address is the FSA page",
  url: "https://www.fsa.go.jp/news/r7/sonota/20260522/20260522.html",
};

export const CURRENCY_STATUS_FILE: RuleSource = {
  title: "Third-party currency-by-currency status file, Sept 2026",
  url: "https://innovationlaw.jp/stablecoin-tokenized-deposit-lending/",
};

export const WORKING_GROUP: RuleSource = {
  title: "FSA WG material 21 Nov 2024",
  url: "https://www.fsa.go.jp/singi/kessaiseido_wg/siryou/20241121/1.pdf",
};

export const IMPLEMENTING_RULES: RuleSource = {
  title: "FSA 22 May 2026 implementing rules",
  url: "https://www.fsa.go.jp/news/r7/sonota/20260522/20260522.html",
};

export const BOND_CONSULTATION: RuleSource = {
  title: "FSA bond consultation Jan-Feb 2026 (edaface)",
  url: "https://news.edaface.com/2026/01/27/stablecoin-move-from-tokyo-100-trillion-yen-condition-coming",
};

export const DRAFT_RULES_NEWS: RuleSource = {
  title: "Grafa: FSA draft rules",
  url: "https://www.grafa.com/en/news/united-states/japan-stablecoin-bond-reserves-consultation",
};

export const FOREIGN_TRUST_TYPE: RuleSource = {
  title: "CLET: foreign trust-type EPI from 1 June 2026",
  url: "https://clet.xyz/japan-fsa-amends-regulations-to-classify-foreign-trust-type-stablecoins-as-electronic-payment-instruments/",
};

export const POLICY_TRACKER: RuleSource = {
  title: "Stablecoin policy tracker data file, checked 3 Oct 2026 (no public address recorded)",
  url: null,
};
