import { defineFacts } from "../definition";

const BUSINESS = "Annual accounts; company register; terms of every service";
const section = "conduct";

/** What the issuing entity does besides, and how it treats customers. */
export const conductRegulatoryActivityFacts = defineFacts({
  "issuer.activities.issuance": {
    kind: "boolean",
    label: "Activity: issuing",
    help: "Answer yes if the issuing entity issues and redeems coins; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
    profileOnly: true,
  },
  "issuer.activities.reserveManagement": {
    kind: "boolean",
    label: "Activity: managing the reserve",
    help: "Answer yes if the issuing entity manages the reserve; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
    profileOnly: true,
  },
  "issuer.activities.custody": {
    kind: "boolean",
    label: "Activity: custody",
    help: "Answer yes if the issuing entity keeps coins, keys or reserve assets for others; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.lending": {
    kind: "boolean",
    label: "Activity: lending crypto",
    help: "Answer yes if the issuing entity lends crypto-assets; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.lendsToBuyCoin": {
    kind: "boolean",
    label: "Activity: lending to buy its coin",
    help: "Answer yes if the issuing entity lends, itself or through others, to fund purchases of its own coin; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.staking": {
    kind: "boolean",
    label: "Activity: staking",
    help: "Answer yes if the issuing entity stakes crypto-assets; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.trading": {
    kind: "boolean",
    label: "Activity: trading crypto",
    help: "Answer yes if the issuing entity trades crypto-assets beyond issuing and redeeming; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.exchange": {
    kind: "boolean",
    label: "Activity: running a venue",
    help: "Answer yes if the issuing entity runs a trading venue; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.activities.unrelated": {
    kind: "boolean",
    label: "Activity: unrelated business",
    help: "Answer yes if the issuing entity does business unrelated to its coin; business of sister companies is no.",
    section,
    evidenceWanted: BUSINESS,
  },
  "issuer.otherActivitiesApproved": {
    kind: "boolean",
    label: "Other business approved",
    help: "Answer yes if the regulator approved every activity that goes beyond issuing the coin.",
    section,
    evidenceWanted: "Regulator's consent",
  },
  "issuer.tying": {
    kind: "boolean",
    label: "Services tied",
    help: "Answer yes if a service depends on buying another paid product or on staying away from a competitor; only the United States ask for it.",
    section,
    evidenceWanted: "Terms and fee schedules",
  },
  "issuer.consumerDuty": {
    kind: "boolean",
    label: "Consumer Duty applied",
    help: "Answer yes if the issuer applies the UK Consumer Duty to this coin; only the United Kingdom asks for it.",
    section,
    evidenceWanted: "Board report on the Consumer Duty",
  },
  "issuer.fairTreatment": {
    kind: "boolean",
    label: "Holders treated fairly",
    help: "Answer yes if the terms treat holders alike and disclose every preference that anyone enjoys.",
    section,
    evidenceWanted: "Terms of service",
  },
});
