import type { RuleSource } from "@/domain/regime/rule";

export const MOODYS: RuleSource = {
  title:
    "Moody's Analytics, CPMI and IOSCO issue guidance on stablecoin arrangements (13 Jul 2022)",
  url: "https://www.moodysanalytics.com/regulatory-news/jul-13-22-cpmi-and-iosco-issue-guidance-on-stablecoin-arrangements",
};

export const PFMI_REPORT: RuleSource = {
  title:
    "CPMI-IOSCO, Application of the PFMI to stablecoin arrangements, Jul 2022 (CPMI Papers 206)",
  url: "https://www.bis.org/cpmi/publ/d206.htm",
};

export const MCCARTHY: RuleSource = {
  title: "McCarthy Tetrault on the CPMI-IOSCO report",
  url: "https://www.mccarthy.ca/en/insights/blogs/techlex/iosco-and-cpmi-issue-guidance-related-stablecoin-arrangements",
};
