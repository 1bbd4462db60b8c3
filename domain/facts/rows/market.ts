import { defineFacts } from "../definition";

const OFFER = "Terms of service with the list of served and excluded countries";
const section = "licences";

/** One jurisdiction the coin reaches. */
export const marketColumns = defineFacts({
  jurisdiction: {
    kind: "jurisdiction",
    label: "Jurisdiction",
    help: "Choose the country or regime the row describes; use the bloc code only where the offer is made to all of it alike.",
    section,
    evidenceWanted: OFFER,
  },
  issuedFrom: {
    kind: "boolean",
    label: "Issued from here",
    help: "Answer yes if coins are minted by an entity established here, wherever the buyers are.",
    section,
    evidenceWanted: "Terms of service naming the issuing entity",
  },
  offered: {
    kind: "boolean",
    label: "Offered here",
    help: "Answer yes if the issuer or a partner acting for it sells the coin or makes it available to persons here; trading between strangers does not count.",
    section,
    evidenceWanted: OFFER,
  },
  offeredSince: {
    kind: "date",
    label: "Offered since",
    help: "Enter the first day of the offer here, also if it was interrupted later.",
    section,
    evidenceWanted: "Launch notice for this market",
  },
  retail: {
    kind: "boolean",
    label: "Open to retail",
    help: "Answer yes if private individuals are among those offered the coin, directly or through a partner.",
    section,
    evidenceWanted: OFFER,
  },
  qualifiedOnly: {
    kind: "boolean",
    label: "Qualified investors only",
    help: "Answer yes if both the offer and the holding are limited to qualified investors by contract or by code.",
    section,
    evidenceWanted: OFFER,
  },
  admittedToTrading: {
    kind: "boolean",
    label: "Admitted to trading here",
    help: "Answer yes if a venue regulated in this jurisdiction lists the coin on the profile's date.",
    section,
    evidenceWanted: "Venue's list of admitted coins",
  },
  activelyMarketed: {
    kind: "boolean",
    label: "Promoted here",
    help: "Answer yes if advertising is aimed at persons here, for instance in the local language or at local events.",
    section,
    evidenceWanted: "Adverts, local website, event programme",
  },
  authorisationRef: {
    kind: "text",
    label: "Authorisation relied on",
    help: "Name the licence, passport or exemption the issuer relies on in this market; leave it open where it cites none.",
    section,
    evidenceWanted: "Register extract or legal notice for this market",
  },
});
