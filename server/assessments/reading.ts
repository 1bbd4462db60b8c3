import "server-only";
import { ruleset } from "@/checklists";
import { type Checklist, getChecklist } from "@/domain/checklist/checklist";
import type { Parameter } from "@/domain/checklist/parameter";
import { listPolicyParameters } from "@/domain/review/policy-parameters";
import { BACKING } from "@/domain/scoring/assess";
import type { Policy } from "@/domain/scoring/policy";
import { requirePermission } from "../auth/require";
import { currentPolicy } from "../policy/current";

/** What judges and weighs now: the backing checklist of the present ruleset, and the house policy. */
export type Rules = {
  readonly version: string;
  readonly hash: string;
  readonly checklist: Checklist;
  readonly policy: Policy;
  /** Numbers of this tool's own choosing, by id, with the values the policy puts in their place. */
  readonly houseParameters: readonly Parameter[];
};

export async function getRules(): Promise<Rules> {
  await requirePermission("ruleset.read");
  return rulesOf(await currentPolicy());
}

/** The rules of today under any policy. */
export function rulesOf(policy: Policy): Rules {
  const { version, hash } = ruleset;
  const houseParameters = listPolicyParameters(ruleset)
    .filter(({ house }) => house)
    .map((parameter) => applyOverride(parameter, policy));
  return { version, hash, checklist: getChecklist(ruleset, BACKING), policy, houseParameters };
}

function applyOverride(parameter: Parameter, { overrides }: Policy): Parameter {
  if (!Object.hasOwn(overrides, parameter.id)) return parameter;
  const value = overrides[parameter.id];
  return { ...parameter, values: [{ from: null, until: null, value }] };
}
