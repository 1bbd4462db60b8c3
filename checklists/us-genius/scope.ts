import { all, type Condition, facts, is, licensed } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import { toLegalArea } from "@/domain/facts/countries";
import { inMarket } from "../common/markets";
import { ACT_DAY } from "./parameters";

/** Law that waits for the Act's first day. */
export function enacted(text: string): Force {
  return { status: "enacted", from: ACT_DAY, until: null, text };
}

export const FROM_ACT_DAY = enacted("Enacted on 18 July 2025; applies from 18 January 2027.");
export const FIGURES_PROPOSED = enacted(
  "Enacted on 18 July 2025; applies from 18 January 2027. Figures exist only in the 2026 proposals.",
);

export const isUsFormed: Condition = facts({
  reads: ["issuer.domicile"],
  says: "the issuer is formed in the United States",
  test: ({ "issuer.domicile": home }) => toLegalArea(home) === "US",
});

export const offeredToUs = inMarket("offered", "US");

/** One of the six categories of section 2(23). */
export const isPermittedCategory = is(
  "issuer.usCategory",
  "insuredBankSubsidiary",
  "creditUnionSubsidiary",
  "federalQualifiedNonbank",
  "uninsuredNationalBank",
  "federalBranch",
  "stateQualified",
);

/** Section 4 binds permitted issuers only. */
export const permittedIssuer = licensed(isPermittedCategory);

export const isStateIssuer = is("issuer.usCategory", "stateQualified");

export const isForeignIssuer = is("issuer.usCategory", "foreignIssuer");

/** Section 18 and section 3(b)(2): a foreign issuer whose coin is offered to people in the United States. */
export const foreignOffer = all(isForeignIssuer, offeredToUs);
