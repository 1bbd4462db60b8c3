import { defineFacts } from "../definition";

/** One yes or no about the way the reserve is run; leaving it open is never read as no. */
const practice = { kind: "boolean", section: "reserve" } as const;

/** How the reserve is run from day to day, one question per practice. */
export const reservePracticeFacts = defineFacts({
  "reserve.practices.coversAllUnits": {
    ...practice,
    label: "Backs every coin everywhere",
    help: "Answer yes if coverage is worked out over all coins on all chains and from all issuing entities, not over one country's share.",
    evidenceWanted: "Reserve report with its definition of supply",
  },
  "reserve.practices.frozenUnitsBacked": {
    ...practice,
    label: "Backs frozen coins",
    help: "Answer yes if coins that are blocked or frozen stay in the supply the reserve has to match.",
    evidenceWanted: "Reserve policy or notes to the reserve report",
  },
  "reserve.practices.tokenisedRiskReview": {
    ...practice,
    label: "Tokenised assets accepted by the regulator",
    help: "Answer yes if the regulator has accepted the issuer's analysis of the technical and operational risk of the tokenised assets it holds.",
    evidenceWanted: "Letter or condition of the regulator",
  },
  "reserve.practices.governmentZeroRisk": {
    ...practice,
    label: "Government debt without risk weight",
    help: "Answer yes if each government bond or bill held either has a zero risk weight or pays in the own currency of the state that issued it.",
    evidenceWanted: "Holdings list by security with risk weights",
  },
  "reserve.practices.issuerTopsUp": {
    ...practice,
    label: "Issuer bears losses",
    help: "Answer yes if the issuer is bound to replace any loss of the reserve out of its own money.",
    evidenceWanted: "Terms of the coin or reserve policy",
  },
  "reserve.practices.externalReconciliationDaily": {
    ...practice,
    label: "Checked daily against outside records",
    help: "Answer yes if the books are compared every business day with the statements of banks and custodians and with the chains; a check of the issuer's own ledgers alone is no.",
    evidenceWanted: "Reconciliation procedure or controls report",
  },
  "reserve.practices.mintOnFundsOnly": {
    ...practice,
    label: "Mints only against money received",
    help: "Answer yes if a coin comes into being only at par and only after the money for it has arrived; minting on credit or on a pledge is no.",
    evidenceWanted: "Terms of issue or minting procedure",
  },
  "reserve.practices.mintMatched": {
    ...practice,
    label: "Mints and burns match the reserve",
    help: "Answer yes if every mint and every burn goes with an equal movement of reserve assets, so that assets leave only as coins are destroyed.",
    evidenceWanted: "Minting procedure or controls report",
  },
});
