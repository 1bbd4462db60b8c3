import { defineFacts } from "./definition";

/** What the public is told. */
export const marketingFacts = defineFacts({
  "marketing.claimsGuarantee": {
    kind: "boolean",
    label: "Suggests a guarantee",
    help: "Answer yes if website, adverts or spokespeople suggest that the coin is insured like a deposit, legal tender or backed or approved by a government; saying truthfully that a reserve bank's deposits are insured is no.",
    section: "marketing",
    evidenceWanted: "Website and adverts with the date they were seen",
  },
});
