import { defineFacts } from "../definition";

const ADVERTS = "Website, adverts and documents with the date they were seen";
const section = "marketing";

/** Claims that are forbidden and statements that are required. */
export const marketingRegulatoryFacts = defineFacts({
  "marketing.claims.usGuaranteed": {
    kind: "boolean",
    label: "Claims a US guarantee",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is guaranteed, issued or backed by the US government.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.fullFaith": {
    kind: "boolean",
    label: "Claims full faith and credit",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is backed by the full faith and credit of the United States.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.depositInsured": {
    kind: "boolean",
    label: "Claims US deposit insurance",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is covered by US bank deposit insurance.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.shareInsured": {
    kind: "boolean",
    label: "Claims US share insurance",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is covered by US credit union insurance.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.legalTender": {
    kind: "boolean",
    label: "Claims to be legal tender",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is legal tender.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.governmentApproved": {
    kind: "boolean",
    label: "Claims government approval",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is approved by a government, which goes further than naming a licence truthfully.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.masRegulated": {
    kind: "boolean",
    label: "Claims the Singapore label",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is a “MAS-regulated stablecoin”.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.claims.investmentProduct": {
    kind: "boolean",
    label: "Sold as an investment",
    help: "Answer yes if names, adverts or documents say or suggest that the coin is a savings or investment product.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.fairAndConsistent": {
    kind: "boolean",
    label: "Marketing fair and consistent",
    help: "Answer yes if marketing can be told as such, is clear and fair and says nothing other than the white paper.",
    section,
    evidenceWanted: "Adverts held against the white paper",
  },
  "marketing.statements.parRedemption": {
    kind: "boolean",
    label: "States redemption at par",
    help: "Answer yes if marketing states the right to redeem at par at any time.",
    section,
    evidenceWanted: ADVERTS,
  },
  "marketing.statements.noGuarantee": {
    kind: "boolean",
    label: "States the lack of guarantees",
    help: "Answer yes if marketing states that no deposit or investor guarantee covers the coin.",
    section,
    evidenceWanted: ADVERTS,
  },
});
