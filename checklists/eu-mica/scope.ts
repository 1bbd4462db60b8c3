import type { IsoDate } from "@/domain/dates";
import { all, any, type Condition, is, isNot, no, yes } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";

/** Day on which Titles III and IV apply. */
export const TITLES_DAY: IsoDate = "2024-06-30";
/** Day on which the own-funds and stress-test standards entered into force. */
export const STANDARDS_DAY: IsoDate = "2025-04-13";

export const TITLES_FORCE: Force = {
  status: "in_force",
  from: TITLES_DAY,
  until: null,
  text: "In force; Titles III and IV apply since 30 June 2024.",
};

/** A floor or ladder that waits for a technical standard nobody has adopted. */
export const DRAFT_FORCE: Force = {
  status: "draft",
  from: null,
  until: null,
  text: "Draft standard; the Commission announced changes on 28 August 2025, the European Banking Authority objected in October 2025, and no published version was found.",
};

export const isEmt = is("coin.euClass", "EMT");
export const isArt = is("coin.euClass", "ART");
export const isSignificant = yes("issuer.systemicDesignations.euSignificant");
export const isNotSignificant = no("issuer.systemicDesignations.euSignificant");

const isEmiEmt = all(isEmt, is("issuer.entityKind", "eMoneyInstitution"));

/** Article 54 and the e-money rules bind e-money institutions; bank issuers stand outside them. */
export const eMoneyIssuer = isEmiEmt;
export const ordinaryEMoneyIssuer = all(isEmiEmt, isNotSignificant);
export const significantEMoneyIssuer = all(isEmiEmt, isSignificant);

/** Rows on the reserve and own funds of significant tokens name both kinds of issuer. */
export const significantArtOrEmi = all(
  isSignificant,
  any(isArt, is("issuer.entityKind", "eMoneyInstitution")),
);

/** Article 58(1): the reserve and custody rules reach significant e-money tokens of e-money institutions, not of banks. */
export const artOrSignificantEmi = any(isArt, significantEMoneyIssuer);

/** An authority may extend some reserve rules to a token that is not significant. */
export const extended = isNot("issuer.supervisorConditions", "none");

export const claimOnIssuer: Condition = is(
  "holder.claim",
  "beneficialInterest",
  "statutoryPriority",
  "directClaimSecured",
  "directClaimUnsecured",
);
export const outlivesIssuer: Condition = is(
  "segregation.insolvencyRemote",
  "issuerAndCustodian",
  "issuerOnly",
);
export const ownAccounts: Condition = is("segregation.accounts", "separate");
export const ownPool: Condition = is("segregation.pool", "separatePool");
export const unencumbered: Condition = all(
  isNot("segregation.rehypothecation", "occurring"),
  no("segregation.encumbrance.any"),
);
