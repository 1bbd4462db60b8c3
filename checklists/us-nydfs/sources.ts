import type { RuleSource } from "@/domain/regime/rule";

export const DFS_LETTER: RuleSource = {
  title:
    "NYDFS industry letter, Guidance on the Issuance of U.S. Dollar-Backed Stablecoins, 8 Jun 2022 (only the opening was read)",
  url: "https://www.dfs.ny.gov/industry_guidance/industry_letters/il20220608_issuance_stablecoins",
};

export const DAVIS_POLK: RuleSource = {
  title: "Davis Polk, NY DFS issues guidance for issuers of USD-backed stablecoins",
  url: "https://davispolk.com/insights/client-update/new-york-dfs-issues-guidance-issuers-us-dollar-backed-stablecoins",
};

export const LEGAL_RESOURCE: RuleSource = {
  title: "Blockchain Legal Resource, New York DFS releases stablecoin guidance",
  url: "https://www.blockchainlegalresource.com/2022/06/new-york-dfs-releases-stablecoin-guidance/",
};

export const GT_ALERT: RuleSource = {
  title:
    "National Law Review (GT alert), NYDFS first US regulator to issue stablecoin expectations",
  url: "https://www.natlawreview.com/article/nydfs-becomes-first-us-financial-regulator-to-issue-stablecoin-expectations-to",
};

export const DECHERT: RuleSource = {
  title: "Dechert via dlit.co, NYDFS issues guidance addressing USD-backed stablecoins",
  url: "https://dlit.co/new-york-state-department-of-financial-services-issues-guidance-addressing-usd-backed-stablecoins-proposed-responsible-financial-innovation-act-addresses-similar-concerns-dechert-llp-jdsupra/",
};

export const LAW_REVIEW: RuleSource = {
  title: "National Law Review, NYDFS follows up with crypto stablecoin guidance",
  url: "https://www.natlawreview.com/article/heels-crypto-legislative-activity-nydfs-follows-crypto-stablecoin-guidance",
};

export const CONSUMER_MONITOR: RuleSource = {
  title:
    "Consumer Financial Services Law Monitor, NYDFS releases guidance for USD-backed stablecoins",
  url: "https://www.consumerfinancialserviceslawmonitor.com/2022/06/ny-department-of-financial-services-releases-guidance-for-us-dollar-backed-stablecoins/",
};

export const MONEY_TRANSMITTER: RuleSource = {
  title: "Money Transmitter Law, NYS DFS regulatory guidance on issuance of USD-backed stablecoins",
  url: "https://moneytransmitterlaw.com/2022-06-10-nys-dfs-regulatory-guidance-on-the-issuance-of-u-s-dollar-backed-stablecoins/",
};

export const BLOOO: RuleSource = {
  title: "blooo.io summary of the DFS guidance",
  url: "https://blooo.io/en/superintendent-adrienne-a-harris-announces-new-dfs-regulatory-guidance-on-the-issuance-u-s-dollar-backed-stablecoins/",
};

export const OBSERVERS: RuleSource = {
  title: "Observers, New York crypto regulator's new stablecoin guidance",
  url: "https://observers.com/new-york-crypto-regulators-new-stablecoin-guidance",
};

export const PWC_CONSTANTS: RuleSource = {
  title:
    "Third-party constants drawn from a PwC report on FIDD, Aug 2026 (no public address recorded)",
  url: null,
};

export const JD_SUPRA: RuleSource = {
  title: "JD Supra, New York regulator issues updated custody guidance (30 Sep 2025)",
  url: "https://www.jdsupra.com/legalnews/new-york-regulator-issues-updated-2261347/",
};

export const ORRICK: RuleSource = {
  title: "Orrick InfoBytes, NYDFS updates guidance on virtual currency custody",
  url: "https://infobytes.orrick.com/2025-10-10/nydfs-updates-guidance-on-virtual-currency-custody-and-consumer-protections-in-insolvency",
};

export const ARNOLD_PORTER: RuleSource = {
  title: "Arnold & Porter, New crypto guidance on custody and blockchain analytics",
  url: "https://www.arnoldporter.com/en/perspectives/advisories/2025/10/new-crypto-guidance-on-custody-and-blockchain-analytics",
};

export const NBTC: RuleSource = {
  title: "nbtc.finance news on sub-custodian rules",
  url: "https://news.nbtc.finance/new-york-regulator-clarifies-rules-on-sub-custodians-and-customer-asset-segregation",
};

export const GREENLIST_FRAMEWORK: RuleSource = {
  title: "NYDFS industry letter, General Framework for Greenlisted Coins, 18 Sep 2023",
  url: "https://www.dfs.ny.gov/industry_guidance/industry_letters/il20230918_gen_framework_greenlisted_coins",
};

export const LISTING_LETTER: RuleSource = {
  title: "NYDFS industry letter, Guidance Regarding Listing of Virtual Currencies, 15 Nov 2023",
  url: "https://www.dfs.ny.gov/industry_guidance/industry_letters/il20231115_listing_virtual_currencies",
};

export const MONDAQ: RuleSource = {
  title: "Mondaq, NYDFS issues updated and stricter listing guidance",
  url: "https://webiis05.mondaq.com/unitedstates/financial-services/1394058/nydfs-issues-updated-and-stricter-virtual-currency-listing-guidance--new-policy-updates-due-for-approval-by-january-31-2024",
};
