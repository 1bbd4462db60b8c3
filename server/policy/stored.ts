import { ruleset } from "@/checklists";
import { getChecklist } from "@/domain/checklist/checklist";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { type PolicyContext, toPolicyJson } from "@/domain/review/policy-edit";
import { fitPolicy, type PolicyFit } from "@/domain/review/policy-fit";
import { listPolicyParameters } from "@/domain/review/policy-parameters";
import { BACKING } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { AppError } from "../errors";

/** What the policies of this installation speak of: the checklist and the parameters of the present ruleset. */
export const POLICY_CONTEXT: PolicyContext = {
  checklist: getChecklist(ruleset, BACKING),
  parameters: listPolicyParameters(ruleset),
};

/** The id of every policy a house makes itself; the one that ships with Assay has another. */
export const HOUSE_POLICY_ID = "house";

export function toStoredPolicy(policy: Policy): string {
  return toCanonicalJson(toPolicyJson(policy));
}

/** A version as it was stored, and as much of it as the present ruleset takes. */
export type OpenedPolicy = PolicyFit & {
  readonly label: string;
  /** What is stored, letter for letter. */
  readonly json: object;
};

/** The policy that ships with Assay, which always fits. */
export const SHIPPED: OpenedPolicy = {
  label: DEFAULT_POLICY.version,
  json: toPolicyJson(DEFAULT_POLICY),
  policy: DEFAULT_POLICY,
  misfits: [],
};

type Stored = { readonly label: string; readonly content: string };

/** Opens a stored version whether it fits or not; nobody may judge by what has misfits. */
export function openStored({ label, content }: Stored): OpenedPolicy {
  const json = JSON.parse(content) as object;
  const fit = fitPolicy(json, { context: POLICY_CONTEXT, spare: DEFAULT_POLICY });
  // Where nothing fits the spare speaks, and still under the version's own name.
  const policy = fit.misfits.length === 0 ? fit.policy : toHousePolicy(fit.policy, label);
  return { label, json, policy, misfits: fit.misfits };
}

/**
 * The policy to judge by. One that does not fit the present ruleset any more is no reason to judge by another, so
 * nothing is judged until a version that fits is approved.
 */
export function requireFit({ label, policy, misfits }: OpenedPolicy): Policy {
  const [first] = misfits;
  if (first === undefined) return policy;
  throw new AppError(
    "unavailable",
    `policy ${label} does not fit ruleset ${ruleset.version}: ${first.place}: ${first.message}`,
  );
}

/** A policy as it was stored, to judge by; AppError unavailable where it does not fit. */
export function fromStoredPolicy(stored: Stored): Policy {
  return requireFit(openStored(stored));
}

/** A copy of a policy under a name of the house's own. */
export function toHousePolicy(policy: Policy, version: string): Policy {
  const isShipped = policy.id === DEFAULT_POLICY.id;
  const title = isShipped ? "House policy" : policy.title;
  return { ...policy, id: HOUSE_POLICY_ID, version, title };
}
