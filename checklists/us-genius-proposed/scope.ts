import { inMarket } from "@/checklists/common/markets";
import { toLegalArea } from "@/domain/facts/countries";
import {
  all,
  any,
  below,
  type Condition,
  facts,
  is,
  isNot,
  licensed,
  yes,
} from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";
import { STATE_LIMIT } from "./parameters";

/** The agencies whose proposal is known to hold a row. */
type Agency = keyof typeof ISSUED;

const ISSUED = {
  OCC: "the OCC (2 March 2026)",
  FDIC: "the FDIC (10 April 2026)",
  NCUA: "the NCUA (18 May 2026)",
} as const;

const STATE_ISSUER: Condition = all(
  is("issuer.primaryUsRegulator", "STATE"),
  below("issuer.consolidatedOutstandingUsd", STATE_LIMIT),
);

/**
 * Supervised by one of these agencies. The OCC's rows stand in for smaller State issuers, and the rows of the OCC
 * and the FDIC for issuers under the Federal Reserve, whose own proposal was not read.
 */
export function supervisedBy(...agencies: readonly Agency[]): Condition {
  const isFed = agencies.includes("OCC") || agencies.includes("FDIC");
  const leading = isFed
    ? is("issuer.primaryUsRegulator", ...agencies, "FRB")
    : is("issuer.primaryUsRegulator", ...agencies);
  return licensed(agencies.includes("OCC") ? any(leading, STATE_ISSUER) : leading);
}

/** Any issuer permitted under the Act, whoever supervises it. */
export const permittedIssuer: Condition = licensed(
  isNot("issuer.usCategory", "foreignIssuer", "none"),
);

export const PROXY =
  "Only a proxy for State issuers below USD 10bn and for issuers under the Federal Reserve.";

export const FED_PROXY = "Only a proxy for issuers under the Federal Reserve.";

/** A payment stablecoin in the sense of the Act, in dollars. */
export const paymentStablecoin: Condition = all(
  yes("coin.fixedRedemptionObligation"),
  is("coin.referenceCurrency", "USD"),
  is("coin.legalNature", "none"),
);

export const issuedInUs: Condition = facts({
  reads: ["issuer.domicile"],
  says: "the issuer is established in the United States",
  test: (values) => toLegalArea(values["issuer.domicile"]) === "US",
});

export const offeredInUs: Condition = inMarket("offered", "US");

const PENDING = "no final rule was found up to 7 October 2026";

/** Proposed text never binds, so it has no first day. */
export function proposal(text: string): Force {
  return { status: "proposed", from: null, until: null, text: `${text}; ${PENDING}.` };
}

/** "Proposed by the OCC (2 March 2026) and the NCUA (18 May 2026)", with what else matters. */
export function proposedBy(agencies: readonly Agency[], extra?: string): Force {
  const names = agencies.map((agency) => ISSUED[agency]);
  const last = names.slice(-1).join("");
  const first = names.slice(0, -1).join(", ");
  const text = `Proposed by ${first === "" ? last : `${first} and ${last}`}`;
  return proposal(extra === undefined ? text : `${text}; ${extra}`);
}
