import "server-only";
import { ruleset } from "@/checklists";
import { type Checklist, getChecklist } from "@/domain/checklist/checklist";
import type { Parameter } from "@/domain/checklist/parameter";
import { BACKING } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";

/** What judges and weighs now: the backing checklist of the present ruleset, and the house policy. */
export type Rules = {
  readonly version: string;
  readonly hash: string;
  readonly checklist: Checklist;
  readonly policy: Policy;
  /** Numbers of this tool's own choosing, by id, with the values the policy puts in their place. */
  readonly houseParameters: readonly Parameter[];
};

export function getRules(): Rules {
  const { version, hash } = ruleset;
  const houseParameters = ruleset.parameters.filter(({ house }) => house).map(applyOverride);
  const checklist = getChecklist(ruleset, BACKING);
  return { version, hash, checklist, policy: DEFAULT_POLICY, houseParameters };
}

function applyOverride(parameter: Parameter): Parameter {
  if (!Object.hasOwn(DEFAULT_POLICY.overrides, parameter.id)) return parameter;
  const value = DEFAULT_POLICY.overrides[parameter.id];
  return { ...parameter, values: [{ from: null, until: null, value }] };
}
