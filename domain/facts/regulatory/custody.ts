import { defineFacts } from "../definition";

const base = { section: "custody" } as const;
const AGREEMENT = "Custody agreement";
const OPINION = "Statute or legal opinion";

/** What the regulatory checklists ask about custodians and about telling the reserve apart. */
export const custodyRegulatoryFacts = defineFacts({
  "custody.terms.liableForLoss": {
    ...base,
    kind: "boolean",
    label: "Custodian makes good a loss",
    help: "Answer yes if the custodian must return or replace lost assets unless the loss was beyond its control.",
    evidenceWanted: AGREEMENT,
  },
  "custody.terms.subcustodianApproved": {
    ...base,
    kind: "boolean",
    label: "Sub-custodians approved",
    help: "Answer yes if the regulator approved every sub-custodian beforehand, or if none is used.",
    evidenceWanted: "Regulator's approval; custody agreement",
  },
  "custody.terms.termsPublished": {
    ...base,
    kind: "boolean",
    label: "Custody terms public",
    help: "Answer yes if customers find clear terms on custody, segregation and sub-custody on the website.",
    evidenceWanted: "Published custody terms",
  },
  "custody.safeguardLagBusinessDays": {
    ...base,
    kind: "integer",
    unit: "business days",
    label: "Days until money is safeguarded",
    help: "Enter the most business days that pass between receiving money for coins and having it in the protected account or in custody, 0 for the same day.",
    evidenceWanted: "Safeguarding policy or audit of it",
    min: "0",
  },
  "custody.customerAssets": {
    ...base,
    kind: "enum",
    choices: {
      segregatedNotUsed: "Separate, never used",
      segregatedUsed: "Separate, yet used for itself",
      commingledNotUsed: "Mixed, never used",
      commingledUsed: "Mixed and used for itself",
      notApplicable: "Group keeps no customer coins",
    },
    label: "Coins kept for customers",
    help: "Choose how the issuer or a company of its group treats virtual currency that it safekeeps for customers.",
    evidenceWanted: "Custody terms; audited accounts of the custodian",
  },
  "segregation.insolvencyRemote": {
    ...base,
    kind: "enum",
    choices: {
      issuerAndCustodian: "Failure of issuer or custodian",
      issuerOnly: "Failure of the issuer",
      none: "Nobody's failure",
    },
    label: "Reserve survives",
    help: "Choose whose insolvency leaves the reserve untouched by statute or a lawyer's opinion; the issuer's own word is not enough.",
    evidenceWanted: OPINION,
  },
  "segregation.accounts": {
    ...base,
    kind: "enum",
    choices: {
      separate: "Accounts and books of its own",
      omnibusWithLedger: "Omnibus account, ledger per customer",
      commingledThirdParty: "Together with assets of others",
      commingledIssuer: "Together with the issuer's own assets",
    },
    label: "Accounts of the reserve",
    help: "Choose how reserve money lies at banks and custodians; where accounts differ, choose the weakest that holds a part of it.",
    evidenceWanted: "Account agreements; reserve report",
  },
  "segregation.pool": {
    ...base,
    kind: "enum",
    choices: {
      separatePool: "Separate pool",
      identifiedShared: "Shared pool, share shown in the books",
      unidentified: "Cannot be told apart",
    },
    label: "Pool of this coin",
    help: "Choose how the reserve of this coin is kept apart from those of the issuer's other coins; an issuer with one coin has a separate pool.",
    evidenceWanted: "Trust deed; reserve report per coin",
  },
  "segregation.legalOpinionOn": {
    ...base,
    kind: "date",
    label: "Date of the remoteness opinion",
    help: "Enter the day of the newest legal opinion on whether the reserve stays out of the issuer's insolvency.",
    evidenceWanted: "The legal opinion",
    profileOnly: true,
  },
});
