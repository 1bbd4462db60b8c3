import { defineFacts } from "./definition";

const section = "holder";

/** What a holder is owed, and by whom. */
export const holderFacts = defineFacts({
  "holder.claim": {
    kind: "enum",
    choices: {
      beneficialInterest: "Owns the reserve beneficially, may also claim on the issuer",
      statutoryPriority: "Claim ranked first by statute",
      directClaimSecured: "Claim on the issuer, secured on the reserve",
      directClaimUnsecured: "Claim on the issuer only",
      reserveOnly: "Claim on the reserve only",
      contingent: "Claim only once taken on as a customer",
      none: "No claim",
    },
    label: "Claim of a holder",
    help: "Choose the strongest claim of an ordinary holder who bought the coin on an exchange, not that of a direct customer.",
    section,
    evidenceWanted: "Terms of the coin; statute",
  },
  "holder.insolvencyPriority": {
    kind: "boolean",
    label: "Ahead of other creditors",
    help: "Answer yes if law or contract lets holders take from the reserve before the issuer's other creditors; the issuer's opinion alone, untested and unsupported, is no.",
    section,
    evidenceWanted: "Statute, trust deed or legal opinion",
  },
  "holder.yieldPaid": {
    kind: "boolean",
    label: "Issuer pays a return",
    help: "Answer yes if the issuer or its group pays holders for holding, using or locking the coin, also as rewards or through a savings version; rates of outside lenders are no.",
    section,
    evidenceWanted: "Terms; rewards page",
  },
  "holder.yieldPct": {
    kind: "percent",
    unit: "percent",
    label: "Return paid",
    help: "Enter the highest annual rate on offer on the profile's date, 0 where nothing is paid.",
    section,
    evidenceWanted: "Terms; rewards page",
    min: "0",
  },
  "holder.complaintsProcedure": {
    kind: "boolean",
    label: "Complaints procedure",
    help: "Answer yes if a published procedure names who answers and by when; a general contact form is no.",
    section,
    evidenceWanted: "Complaints page",
  },
});
