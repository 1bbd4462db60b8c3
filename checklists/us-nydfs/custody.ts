import { figureBelow, is, isNot, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { ALL_ELIGIBLE, INELIGIBLE_SHARE } from "./accounts";
import { CUSTODY_2025, GUIDANCE_2022 } from "./forces";
import { FAILING_CUSTODY } from "./parameters";
import { ARNOLD_PORTER, CONSUMER_MONITOR, JD_SUPRA, LEGAL_RESOURCE, NBTC, ORRICK } from "./sources";

/** The issuer or a company of its group safekeeps virtual currency for others. */
const KEEPS_COINS = isNot("custody.customerAssets", "notApplicable");

export const custodyRules: readonly Rule[] = [
  rule({
    id: "us-nydfs.segregation.apart-from-issuer",
    title: "Reserve apart from the issuer's assets",
    requirement: "The reserve is kept separate from what the issuing entity itself owns.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2 (Reserve), segregation",
    sources: [LEGAL_RESOURCE, CONSUMER_MONITOR],
    verification: "secondary",
    met: is("segregation.accounts", "separate"),
    partly: is("segregation.accounts", "omnibusWithLedger"),
    evidenceWanted: "Account agreements, general ledger, letters of the custodians",
    remark:
      "An omnibus account with a ledger for each customer keeps the issuer's own assets out but mixes in those of others; it is graded as partly.",
  }),
  rule({
    id: "us-nydfs.custody.eligible-custodians",
    title: "Eligible banks and custodians",
    requirement:
      "The reserve is held at US depository institutions with federal deposit insurance, or with custodians the department approved in writing beforehand.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2, custody",
    sources: [LEGAL_RESOURCE, CONSUMER_MONITOR],
    verification: "secondary",
    met: ALL_ELIGIBLE,
    partly: figureBelow(INELIGIBLE_SHARE, FAILING_CUSTODY),
    evidenceWanted:
      "List of custodians with charter, deposit insurance certificate and the department's approvals",
    remark: "A bank in the United States counts as insured where some insured amount is entered.",
  }),
  rule({
    id: "us-nydfs.custody.titled-for-holders",
    title: "Accounts titled for holders",
    requirement:
      "Reserve accounts are held for the benefit of coin holders, and their titles say so.",
    force: GUIDANCE_2022,
    severity: "gate",
    citation: "2022 Guidance, para 2, titling",
    sources: [LEGAL_RESOURCE],
    verification: "secondary",
    met: yes("segregation.titledForHolders"),
    evidenceWanted: "Account opening papers that show the title",
    remark: "Every account has to carry the title.",
  }),
  rule({
    id: "us-nydfs.custody.customer-coins-separate",
    title: "Customers' coins kept separate",
    requirement:
      "Whoever safekeeps virtual currency for customers keeps it apart and accounts for it separately, in wallets of each customer or in omnibus wallets backed by an internal ledger.",
    force: CUSTODY_2025,
    severity: "gate",
    citation: "NYDFS Custody Guidance 30 Sep 2025, segregation section",
    sources: [JD_SUPRA, ORRICK, ARNOLD_PORTER],
    verification: "secondary",
    applies: KEEPS_COINS,
    met: is("custody.customerAssets", "segregatedNotUsed", "segregatedUsed"),
    evidenceWanted: "Layout of the wallets; daily comparison of ledger and chain",
  }),
  rule({
    id: "us-nydfs.custody.no-own-use",
    title: "No use of customers' coins",
    requirement:
      "The custodian holds coins only to keep them safe. They remain the customer's, create no debt, and may not be used or pledged for the custodian.",
    force: CUSTODY_2025,
    severity: "gate",
    citation: "NYDFS Custody Guidance 30 Sep 2025, limited interest and use",
    sources: [ORRICK, ARNOLD_PORTER],
    verification: "secondary",
    applies: KEEPS_COINS,
    met: is("custody.customerAssets", "segregatedNotUsed", "commingledNotUsed"),
    evidenceWanted: "Customer agreement; search for liens",
  }),
  rule({
    id: "us-nydfs.custody.sub-custody-approval",
    title: "Sub-custody approved",
    requirement:
      "Taking a new sub-custodian is a material change: it needs the department's approval, a risk assessment and an agreement with set protections.",
    force: CUSTODY_2025,
    severity: "major",
    citation: "NYDFS Custody Guidance 30 Sep 2025, sub-custody",
    sources: [NBTC, ORRICK],
    verification: "secondary",
    applies: KEEPS_COINS,
    met: yes("custody.terms.subcustodianApproved"),
    evidenceWanted: "The department's approval, risk assessment, agreement",
    remark: "A custodian that uses no sub-custodian meets the rule.",
  }),
  rule({
    id: "us-nydfs.custody.terms-disclosed",
    title: "Custody terms disclosed",
    requirement:
      "Customers get clear written terms on custody, segregation and sub-custody that are easy to find on the website.",
    force: CUSTODY_2025,
    severity: "minor",
    citation: "NYDFS Custody Guidance 30 Sep 2025, disclosure",
    sources: [ORRICK],
    verification: "secondary",
    applies: KEEPS_COINS,
    met: yes("custody.terms.termsPublished"),
    evidenceWanted: "Capture of the web page",
  }),
];
