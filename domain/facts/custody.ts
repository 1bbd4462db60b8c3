import { defineFacts } from "./definition";

const section = "custody";
const LEGAL = "Trust deed, account titles or terms";
const BANK_LIST = "Reserve report or list of banks and custodians";

const accountShare = {
  kind: "percent",
  unit: "percent",
  section,
  min: "0",
  max: "100",
  computedOnly: true,
} as const;

/** Who keeps the reserve and how far it is out of reach of others. */
export const custodyFacts = defineFacts({
  "segregation.structure": {
    kind: "enum",
    choices: {
      statutoryTrust: "Trust created by statute",
      trust: "Declared trust",
      bankruptcyRemoteSpv: "Bankruptcy-remote vehicle",
      statutorySegregation: "Segregation by statute",
      registeredFund: "Registered fund only",
      titledAccounts: "Segregated accounts titled for holders",
      contractual: "Contract only",
      generalAssets: "General assets of the issuer",
    },
    label: "Holding structure",
    help: "Choose the strongest legal arrangement that covers the whole reserve; where a part lacks it, choose what that part has.",
    section,
    evidenceWanted: LEGAL,
  },
  "segregation.titledForHolders": {
    kind: "boolean",
    label: "Accounts titled for holders",
    help: "Answer yes if the bank and custody accounts carry a title such as “for the benefit of holders”; a promise of segregation in the terms alone is no.",
    section,
    evidenceWanted: "Account agreements",
  },
  "segregation.redemptionUseOnly": {
    kind: "boolean",
    label: "Reserve used only for redemption",
    help: "Answer yes if the documents forbid every other use of reserve assets; passing on the income to the issuer does no harm.",
    section,
    evidenceWanted: "Terms or trust deed",
  },
  "segregation.rehypothecation": {
    kind: "enum",
    choices: {
      none: "Forbidden and not done",
      liquidityRepoOnly: "Only short repo to meet redemptions",
      permitted: "Other pledging or lending allowed",
      occurring: "Assets are pledged or lent now",
    },
    label: "Pledge and re-use",
    help: "Choose the most that is allowed or done; lending cash against collateral in reverse repo is not re-use.",
    section,
    evidenceWanted: "Custody agreement; terms; note on pledged assets",
  },
  "segregation.legalOpinion": {
    kind: "enum",
    choices: {
      published: "Independent and public",
      existsUnpublished: "Independent, not public",
      notIndependent: "From inside the group",
      none: "No opinion",
    },
    label: "Legal opinion on remoteness",
    help: "Choose what exists on whether the reserve stays out of the issuer's insolvency; an opinion on how the coin is classified does not count.",
    section,
    evidenceWanted: "The legal opinion",
  },
  "account.namedPct": {
    ...accountShare,
    label: "Reserve at named institutions",
    help: "How much of the reserve value lies with banks and custodians whose names are known, at most 100.",
    evidenceWanted: BANK_LIST,
    derived: {
      formula: "100 × sum of amounts at named institutions ÷ reserve value, at most 100",
      inputs: ["account[].institution", "account[].amountUsd", "reserve.fairValueUsd"],
    },
  },
  "account.supervisedPct": {
    ...accountShare,
    label: "Held under prudential supervision",
    help: "The share of entered amounts at institutions with a named supervisor in a recognised jurisdiction.",
    evidenceWanted: "Supervisors' registers",
    derived: {
      formula:
        "100 × sum of amounts with a named supervisor in a recognised jurisdiction ÷ sum of amounts",
      inputs: [
        "account[].supervisor",
        "account[].country",
        "account[].amountUsd",
        "reserve.fairValueUsd",
      ],
    },
  },
  "account.depositBankCount": {
    kind: "integer",
    unit: "banks",
    label: "Independent deposit banks",
    help: "The number of different bank groups that hold deposits; two banks of one group count once.",
    section,
    evidenceWanted: "Deposit list by bank",
    min: "0",
    computedOnly: true,
    derived: {
      formula:
        "count of different groups over accounts at banks; accounts without a name make it a range",
      inputs: ["account[].institution", "account[].institutionGroup", "account[].kind"],
    },
  },
  "account.safeDepositPct": {
    ...accountShare,
    label: "Deposits insured or at the safest banks",
    help: "The share of deposit money that is insured, at a central bank or at a globally systemic bank.",
    evidenceWanted: "Deposit list with the basis of the insurance",
    derived: {
      formula:
        "100 × (amounts at central banks and globally systemic banks + insured amounts elsewhere) ÷ sum of deposit amounts",
      inputs: ["account[].kind", "account[].amountUsd", "account[].insuredUsd"],
    },
  },
  "account.matchedJurisdictionPct": {
    ...accountShare,
    label: "Held in a matching legal system",
    help: "The share of entered amounts kept in the legal area of the issuer's home or of a market where the coin is offered.",
    evidenceWanted: "Custody list with countries; terms naming the markets",
    derived: {
      formula:
        "100 × sum of amounts whose legal area is that of the issuer or of a market where the coin is offered ÷ sum of amounts",
      inputs: [
        "account[].country",
        "account[].amountUsd",
        "reserve.fairValueUsd",
        "issuer.domicile",
        "market[].jurisdiction",
        "market[].offered",
      ],
    },
  },
});
