import { defineFacts } from "../definition";

const POLICY = "Published redemption policy";
const base = { section: "redemption", kind: "boolean" } as const;

/** What the redemption policy guarantees and states; each item of a set is a question of its own. */
export const redemptionRegulatoryPolicyFacts = defineFacts({
  "redemption.policyUrl": {
    ...base,
    kind: "text",
    label: "Address of the policy",
    help: "Enter the web address under which anyone can read the redemption policy.",
    evidenceWanted: POLICY,
  },
  "redemption.assurances.policyApproved": {
    ...base,
    label: "Policy approved by the regulator",
    help: "Answer yes if the regulator approved the redemption policy in writing before it was used.",
    evidenceWanted: "Regulator's approval",
  },
  "redemption.assurances.anyTime": {
    ...base,
    label: "Right at any time",
    help: "Answer yes if a request may be made on any day and the right to redeem never lapses; payment may come later.",
    evidenceWanted: POLICY,
  },
  "redemption.assurances.paidInMoney": {
    ...base,
    label: "Paid in money",
    help: "Answer yes if holders are owed money in the reference currency; a choice of the issuer to pay in other tokens is no.",
    evidenceWanted: POLICY,
  },
  "redemption.assurances.feesDisclosed": {
    ...base,
    label: "All fees disclosed",
    help: "Answer yes if every fee for buying and for redeeming coins is published in plain words, amounts included.",
    evidenceWanted: "Fee schedule",
  },
  "redemption.assurances.ledgerFallback": {
    ...base,
    label: "Works without the chain",
    help: "Answer yes if a described route lets holders redeem while the ledger is down, for instance from the issuer's own copy of it.",
    evidenceWanted: "Redemption policy or continuity plan",
  },
  "redemption.disclosedItems.issuerName": {
    ...base,
    label: "Policy names the issuer",
    help: "Answer yes if the public policy itself gives the legal name of the issuer.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.obligor": {
    ...base,
    label: "Policy names who must pay",
    help: "Answer yes if the public policy says which entity is obliged to redeem and what its duty is.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.compositionLink": {
    ...base,
    label: "Policy links to the reserve report",
    help: "Answer yes if the public policy leads to the monthly report on what the reserve consists of.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.allFees": {
    ...base,
    label: "Policy lists the fees",
    help: "Answer yes if the public policy states every fee for buying and for redeeming, with its amount or rate.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.timeframe": {
    ...base,
    label: "Policy states the time limit",
    help: "Answer yes if the public policy says how long a redemption takes at most.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.minimum": {
    ...base,
    label: "Policy states the minimum",
    help: "Answer yes if the public policy gives the smallest amount that can be redeemed or says that there is none.",
    evidenceWanted: POLICY,
  },
  "redemption.disclosedItems.procedure": {
    ...base,
    label: "Policy explains the steps",
    help: "Answer yes if the public policy sets out, step by step, what a holder must do to redeem.",
    evidenceWanted: POLICY,
  },
});
