import { ruleset } from "@/checklists";
import { getChecklist } from "@/domain/checklist/checklist";
import { toCanonicalJson } from "@/domain/review/canonical-json";
import { type PolicyContext, readPolicy, toPolicyJson } from "@/domain/review/policy-edit";
import { BACKING } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { AppError } from "../errors";

/** What the policies of this installation speak of: the checklist and the parameters of the present ruleset. */
export const POLICY_CONTEXT: PolicyContext = {
  checklist: getChecklist(ruleset, BACKING),
  parameters: ruleset.parameters,
};

/** The id of every policy a house makes itself; the one that ships with Assay has another. */
export const HOUSE_POLICY_ID = "house";

export function toStoredPolicy(policy: Policy): string {
  return toCanonicalJson(toPolicyJson(policy));
}

/**
 * A policy as it was stored. One that does not fit the present ruleset any more is no reason to judge by another, so
 * nothing is judged until the ruleset it was made for is back.
 */
export function fromStoredPolicy({ label, content }: { label: string; content: string }): Policy {
  const read = readPolicy(JSON.parse(content), POLICY_CONTEXT);
  if (read.ok) return read.policy;
  const [first] = read.errors;
  const why = first === undefined ? "" : `: ${first.path}: ${first.message}`;
  throw new AppError(
    "unavailable",
    `policy ${label} does not fit ruleset ${ruleset.version}${why}`,
  );
}

/** A copy of a policy under a name of the house's own. */
export function toHousePolicy(policy: Policy, version: string): Policy {
  const isShipped = policy.id === DEFAULT_POLICY.id;
  const title = isShipped ? "House policy" : policy.title;
  return { ...policy, id: HOUSE_POLICY_ID, version, title };
}
