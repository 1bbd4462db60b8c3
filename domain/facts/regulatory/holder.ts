import { defineFacts } from "../definition";

const base = { section: "holder" } as const;

/** What the regulatory checklists ask about a holder's claim and about yield from others. */
export const holderRegulatoryFacts = defineFacts({
  "holder.claimOpinion": {
    ...base,
    kind: "boolean",
    label: "Legal opinion on the claim",
    help: "Answer yes if a lawyer's opinion confirms that holders can enforce redemption, in each country that matters; an opinion on the reserve alone is no.",
    evidenceWanted: "The legal opinion",
  },
  "holder.insolvencyRank": {
    ...base,
    kind: "enum",
    choices: {
      statutoryFirst: "Statute puts holders first",
      contractualTrust: "Trust or contract puts holders ahead",
      pariPassu: "Same rank as other creditors",
      none: "Holders have no claim",
    },
    label: "Rank if the issuer fails",
    help: "Choose the rank of holders and its legal ground; a statute counts only from the day it is in force.",
    evidenceWanted: "Statute, trust deed or terms",
  },
  "holder.thirdPartyYield.issuerFunded": {
    ...base,
    kind: "boolean",
    label: "Yield funded by the issuer through others",
    help: "Answer yes if an affiliate or partner rewards holders over time with money, or under an arrangement, that comes from the issuer.",
    evidenceWanted: "Distribution agreement; rewards page; issuer's accounts",
  },
  "holder.thirdPartyYield.distributorOwn": {
    ...base,
    kind: "boolean",
    label: "Yield from a distributor's own money",
    help: "Answer yes if an exchange, wallet or other service provider rewards holding over time at its own cost, without the issuer paying for it.",
    evidenceWanted: "Rewards pages of exchanges and wallets",
  },
  "holder.yieldPresumptionRebutted": {
    ...base,
    kind: "boolean",
    label: "Presumption of yield rebutted",
    help: "Answer yes if the US regulator accepted in writing the issuer's case that an arrangement with an affiliate is no yield to holders.",
    evidenceWanted: "Regulator's letter",
  },
});
