import type { RuleSource } from "@/domain/regime/rule";

export const CHAPTER: RuleSource = {
  title: "Basel Framework SCO60",
  url: "https://www.bis.org/basel_framework/chapter/SCO/60.htm",
};

export const MIRROR: RuleSource = {
  title: "Better Regulation mirror of SCO60, effective 1 Jan 2026 (opening paragraphs only)",
  url: "https://service.betterregulation.com/document/625249",
};

export const ASHURST_2023: RuleSource = {
  title: "Ashurst, Basel Committee final standard, 19 Jan 2023",
  url: "https://ashurst.com/en/news-and-insights/legal-updates/basel-committee--final-standard-on-the-prudential-treatment-of-banks-cryptoassets",
};

export const ASHURST_2024: RuleSource = {
  title: "Ashurst, Prudential requirements for cryptoasset exposures amended, 31 Jul 2024",
  url: "https://ashurstcd.azureedge.net/en/insights/prudential-requirements-for-cryptoasset-exposures-amended",
};

export const REASSESSMENT: RuleSource = {
  title: "Report of Basel chair Thedeen's statement that the rules need reassessment",
  url: "https://www.binance.bh/en/square/post/32633642309969",
};

export const CONSULTATION_2023: RuleSource = {
  title: "Regulation Tomorrow, Basel Committee consults on targeted adjustments (14 Dec 2023)",
  url: "https://www.regulationtomorrow.com/eu/basel-committee-consults-on-targeted-adjustments-to-tighten-its-standard-on-banks-exposures-to-cryptoassets/",
};

export const AMENDMENTS_2024: RuleSource = {
  title: "Regulation Tomorrow, final disclosure framework and targeted amendments (17 Jul 2024)",
  url: "https://www.regulationtomorrow.com/global/basel-committee-final-disclosure-framework-for-banks-cryptoasset-exposures-and-targeted-amendments-to-its-cryptoasset-standard/",
};

export const ASSET_LIST: RuleSource = {
  title: "thebittimes summary of the Dec 2023 consultation asset list",
  url: "https://thebittimes.com/basel-committee-proposes-measures-for-stablecoin-reserve-asset-stability-tbt73685.html",
};
