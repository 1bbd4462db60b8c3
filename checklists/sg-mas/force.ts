import type { Force } from "@/domain/regime/force";

/** The framework itself: settled as policy, not yet law. */
export const POLICY: Force = {
  status: "policy",
  from: null,
  until: null,
  text: "Final policy of 15 August 2023, not yet law; changes to the Payment Services Act were out for consultation from 1 September to 16 October 2026.",
};

/** Put out for consultation in September 2026; no day is known. */
export const PROPOSED: Force = {
  status: "proposed",
  from: null,
  until: null,
  text: "Proposed; no date is known.",
};

/** Law that binds every payment token, stablecoins among them, since the Act commenced. */
export const TOKEN_LAW: Force = {
  status: "in_force",
  from: "2020-01-28",
  until: null,
  text: "In force; the Payment Services Act has applied since 28 January 2020, the rules on overseas-only token services since 30 June 2025.",
};
