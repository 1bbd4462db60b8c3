import { all, any, everyRow, is, no, yes } from "@/domain/regime/condition";
import { type Rule, rule } from "@/domain/regime/rule";
import { FROM_ACT_DAY, permittedIssuer } from "./scope";
import { ORRICK, QUOTES_FDIC, RESEARCH_NOTE, USC_5909, USC_5910 } from "./sources";
import { isListedSupervisor } from "./supervisors";

const isTitled = yes("segregation.titledForHolders");
const outlivesBoth = is("segregation.insolvencyRemote", "issuerAndCustodian");

export const custodyRules: readonly Rule[] = [
  rule({
    id: "us-genius.custody.supervised-custodian",
    title: "Supervised custodian",
    requirement:
      "Who keeps the reserve, coins given as collateral or the keys for issuing answers to a federal stablecoin regulator, to the SEC or CFTC, or to a State supervisor of banks or credit unions that passes data on to the Federal Reserve.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.10(a); 12 U.S.C. 5909(a)",
    sources: [USC_5909],
    verification: "primary",
    met: everyRow("account", {
      says: "institutions are supervised by an authority on the Act's list",
      columns: ["account[].supervisor", "account[].country"],
      test: isListedSupervisor,
    }),
    evidenceWanted: "Licence of every bank and custodian; contract on the custody of keys",
    remark:
      "The supervisor is recognised by the name entered. A name not recognised leaves the question open inside the United States and fails outside. Enter whoever keeps the issuing keys as an institution too.",
  }),
  rule({
    id: "us-genius.custody.customer-property",
    title: "Customer property",
    requirement:
      "The custodian treats what it keeps for customers as theirs and shields it from its own creditors.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.10(b)(1) and (2); 12 U.S.C. 5909(b)",
    sources: [USC_5909],
    verification: "primary",
    met: all(isTitled, outlivesBoth),
    partly: any(isTitled, outlivesBoth),
    evidenceWanted: "Custody agreement; lawyer's opinion on the custodian's insolvency",
    remark:
      "Met where the accounts carry the holders' title and the reserve outlives both issuer and custodian; one of the two counts for partly met.",
  }),
  rule({
    id: "us-genius.segregation.no-commingling",
    title: "Reserve kept apart",
    requirement:
      "Custodians keep separate books and do not mix customers' assets with others. Limited exceptions cover, for instance, omnibus accounts and cash on deposit at the custodian bank.",
    force: FROM_ACT_DAY,
    severity: "gate",
    citation: "s.10(c) (unverified: exceptions); 12 U.S.C. 5909(c)",
    sources: [ORRICK, USC_5909],
    verification: "secondary",
    doubt: "The exceptions were not checked.",
    met: is("segregation.accounts", "separate"),
    partly: is("segregation.accounts", "omnibusWithLedger"),
    evidenceWanted: "Reconciliation of the books kept for this customer",
    remark: "An omnibus account with a ledger for every customer counts for partly met.",
  }),
  rule({
    id: "us-genius.insolvency.holder-priority",
    title: "Rank of holders",
    requirement:
      "If the issuer fails, holders share the reserve in proportion before anybody else; what they are still owed comes before other claims on the estate (the second part is unverified).",
    force: FROM_ACT_DAY,
    severity: "major",
    citation: "s.11(a); 12 U.S.C. 5910; Bankruptcy Code amendments",
    sources: [USC_5910, QUOTES_FDIC, RESEARCH_NOTE],
    verification: "secondary",
    doubt: "That an unpaid rest comes before other claims on the estate was not checked.",
    applies: permittedIssuer,
    met: all(is("holder.insolvencyRank", "statutoryFirst"), no("segregation.encumbrance.any")),
    partly: is("holder.insolvencyRank", "statutoryFirst", "contractualTrust"),
    evidenceWanted: "Lawyer's opinion on insolvency; clause of the terms on rank",
    remark:
      "A rank by trust or contract, or one by statute over a reserve that is pledged in part, counts for partly met.",
  }),
];
