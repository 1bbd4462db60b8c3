import { defineFacts } from "../definition";

const base = { section: "identity" } as const;
const DECISION = "Authority's decision or published list";

/** How authorities class the coin and its issuer; each item of a set is a question of its own. */
export const identityRegulatoryStatusFacts = defineFacts({
  "coin.recognitions.nyGreenlist": {
    ...base,
    kind: "boolean",
    label: "On the New York Greenlist",
    help: "Answer yes if the Greenlist of the New York financial services department shows this very coin on the profile's date.",
    evidenceWanted: "The Greenlist itself",
  },
  "coin.recognitions.adgmAccepted": {
    ...base,
    kind: "boolean",
    label: "Accepted in Abu Dhabi Global Market",
    help: "Answer yes if this coin is among the fiat-referenced tokens that Abu Dhabi Global Market accepts; approval for trading there is no.",
    evidenceWanted: "List of accepted fiat-referenced tokens",
  },
  "coin.recognitions.uaeNonObjection": {
    ...base,
    kind: "boolean",
    label: "Non-objection in the Emirates",
    help: "Answer yes if the Emirates' securities authority or a local authority declared in writing that it does not object to this coin.",
    evidenceWanted: "Letter of non-objection or the authority's notice",
  },
  "coin.recognitions.other": {
    ...base,
    kind: "boolean",
    label: "On another official list",
    help: "Answer yes if any other authority keeps a public list of accepted coins that names this one, and give the list in the note.",
    evidenceWanted: DECISION,
    profileOnly: true,
  },
  "issuer.usCategory": {
    ...base,
    kind: "enum",
    choices: {
      insuredBankSubsidiary: "Insured bank's subsidiary",
      creditUnionSubsidiary: "Credit union's subsidiary",
      federalQualifiedNonbank: "Non-bank with federal approval",
      uninsuredNationalBank: "National bank without insurance",
      federalBranch: "Foreign bank's federal branch",
      stateQualified: "Issuer with state approval",
      foreignIssuer: "Foreign issuer",
      none: "No category applies",
    },
    label: "Category under US stablecoin law",
    help: "Choose what the entity that owes redemption is under the federal Act; a US company without any approval falls into no category.",
    evidenceWanted: "Approval notice; bank regulator's register",
  },
  "issuer.systemicDesignations.euSignificant": {
    ...base,
    kind: "boolean",
    label: "Significant in the EU",
    help: "Answer yes if the European Banking Authority has classified the coin as significant; reaching the thresholds without a decision is no.",
    evidenceWanted: DECISION,
  },
  "issuer.systemicDesignations.ukRecognised": {
    ...base,
    kind: "boolean",
    label: "Recognised by HM Treasury",
    help: "Answer yes if a recognition order of the UK Treasury names the issuer or the arrangement around the coin.",
    evidenceWanted: "Recognition order",
  },
  "issuer.systemicDesignations.global": {
    ...base,
    kind: "boolean",
    label: "Systemic elsewhere",
    help: "Answer yes if an authority other than these two has formally found the issuer or coin systemic or a global stablecoin.",
    evidenceWanted: DECISION,
  },
  "issuer.euSignificanceFindings.gatekeeper": {
    ...base,
    kind: "boolean",
    label: "Gatekeeper under EU digital markets law",
    help: "Answer yes if the issuer, or its group, provides core platform services and is designated a gatekeeper by the European Commission.",
    evidenceWanted: "Commission's list of gatekeepers",
    profileOnly: true,
  },
  "issuer.euSignificanceFindings.international": {
    ...base,
    kind: "boolean",
    label: "International significance",
    help: "Answer yes if the issuer's activity is significant on an international scale, payments and remittances with the coin included.",
    evidenceWanted: "Supervisor's assessment; figures by country",
    profileOnly: true,
  },
  "issuer.euSignificanceFindings.interconnected": {
    ...base,
    kind: "boolean",
    label: "Interwoven with the financial system",
    help: "Answer yes if the coin or its issuer is closely tied to banks, funds or market infrastructure, as a supervisor judged it or as the figures show.",
    evidenceWanted: "Supervisor's assessment; figures on exposures",
    profileOnly: true,
  },
  "issuer.euSignificanceFindings.multiActivity": {
    ...base,
    kind: "boolean",
    label: "Several tokens and services",
    help: "Answer yes if the same issuer also issues at least one more token of either European class and provides at least one crypto-asset service.",
    evidenceWanted: "European register of crypto-asset issuers and providers",
    profileOnly: true,
  },
});
