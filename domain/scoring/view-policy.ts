import type { FactView } from "../derivation/fact-view";
import { DEFAULT_POLICY } from "./default-policy";
import type { Policy } from "./policy";

const KEPT = {};

/** Keeps with a view the policy it was opened under, so that explanations weigh sources as the assessment did. */
export function keepPolicy(view: FactView, policy: Policy): void {
  view.remember(KEPT, () => policy);
}

/** The policy a view was opened under; the one that ships with Assay for a view opened without any. */
export function policyOf(view: FactView): Policy {
  return view.remember(KEPT, () => DEFAULT_POLICY);
}
