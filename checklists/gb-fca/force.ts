import { no } from "@/domain/regime/condition";
import type { Force } from "@/domain/regime/force";

const START = { status: "enacted", from: "2027-10-25", until: null } as const;

export const ORDER_FORCE: Force = {
  ...START,
  text: "Order made on 4 February 2026; its main date is 25 October 2027.",
};
export const RULES_FORCE: Force = {
  ...START,
  text: "Final rules of 30 June 2026; they apply from 25 October 2027.",
};
export const CAPITAL_FORCE: Force = {
  ...START,
  text: "Final rules of 30 June 2026; they apply from 25 October 2027. The final coefficients were not seen.",
};

/** A recognised systemic issuer answers to the Bank of England's rules instead. */
export const notSystemic = no("issuer.systemicDesignations.ukRecognised");
