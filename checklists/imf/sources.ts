import type { RuleSource } from "@/domain/regime/rule";

export const SUMMARY: RuleSource = {
  title: "particle.news summary of IMF Departmental Paper Understanding Stablecoins",
  url: "https://particle.news/story/imf-puts-stablecoins-on-global-policy-agenda-calls-for-unified-rules",
};

export const TITLE_PAGES: RuleSource = {
  title: "fxbaogao copy of the IMF paper (title pages only)",
  url: "https://www.fxbaogao.com/detail/5194525",
};
