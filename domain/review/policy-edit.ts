import type { Checklist } from "../checklist/checklist";
import type { Parameter } from "../checklist/parameter";
import { Decimal } from "../decimal";
import { describeIssue } from "../profile/schema-messages";
import type { Cap, CapCondition, Policy } from "../scoring/policy";
import type { FieldError } from "./parts";
import { readOverride, toOverrideJson } from "./policy-overrides";
import { POLICY_SCHEMA_ID, type PolicyJson, policySchema } from "./policy-schema";

/** What a policy speaks of: the checklist it weighs and every parameter it may set. */
export type PolicyContext = {
  readonly checklist: Checklist;
  readonly parameters: readonly Parameter[];
};

export type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads a policy strictly: form, bounds, and that every pillar, criterion and parameter it names is there. Never
 * throws; each error names its field as `caps[0].until` does.
 */
export function readPolicy(json: unknown, context: PolicyContext): ReadPolicy {
  const parsed = policySchema.safeParse(json, { error: describeIssue });
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: toField(path),
      message,
    }));
    return { ok: false, errors };
  }
  const overrides = readOverrides(parsed.data, context.parameters);
  const errors = [...nameErrors(parsed.data, context.checklist), ...overrides.errors];
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, policy: toPolicy(parsed.data, overrides.values) };
}

/** The policy as plain JSON of `assay-policy/1`; `readPolicy` gives the same policy back. */
export function toPolicyJson(policy: Policy): PolicyJson {
  const { caps, overrides, ...rest } = policy;
  const json = {
    schema: POLICY_SCHEMA_ID,
    ...rest,
    caps: caps.map((cap) => ({ ...cap, condition: toConditionJson(cap.condition) })),
    overrides: toOverrideJson(overrides),
  };
  return policySchema.parse(json);
}

function toField(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");
}

function nameErrors(policy: PolicyJson, checklist: Checklist): readonly FieldError[] {
  const criteria = new Map(checklist.criteria.map((each) => [each.id, each]));
  const unknown = (id: string, path: string): readonly FieldError[] =>
    criteria.has(id) ? [] : [{ path, message: `The checklist has no criterion ${id}.` }];
  const gates = Object.keys(policy.gateCeilings.byCriterion).flatMap((id) => {
    const path = `gateCeilings.byCriterion.${id}`;
    const criterion = criteria.get(id);
    if (criterion === undefined) return unknown(id, path);
    const message = "Only a gate has a ceiling; this criterion is none.";
    return criterion.severity === "gate" ? [] : [{ path, message }];
  });
  const caps = policy.caps.flatMap(({ condition }, index) =>
    condition.kind === "criterion_not_met"
      ? unknown(condition.criterion, `caps[${index}].condition.criterion`)
      : [],
  );
  const useCases = policy.useCases.flatMap(({ requires, conditions }, index) => [
    ...requires.flatMap((id, at) => unknown(id, `useCases[${index}].requires[${at}]`)),
    ...conditions.flatMap(({ criterion }, at) =>
      unknown(criterion, `useCases[${index}].conditions[${at}].criterion`),
    ),
  ]);
  return [...pillarErrors(policy, checklist), ...gates, ...caps, ...useCases];
}

function pillarErrors(policy: PolicyJson, { pillars }: Checklist): readonly FieldError[] {
  const known = new Set(pillars.map(({ id }) => id));
  const missing = pillars.filter(({ id }) => !Object.hasOwn(policy.pillarWeights, id));
  const extra = Object.keys(policy.pillarWeights).filter((id) => !known.has(id));
  return [
    ...missing.map(({ id, label }) => ({
      path: `pillarWeights.${id}`,
      message: `Give ${label} a weight; 0 leaves it out.`,
    })),
    ...extra.map((id) => ({
      path: `pillarWeights.${id}`,
      message: `The checklist has no pillar ${id}.`,
    })),
  ];
}

function readOverrides(policy: PolicyJson, parameters: readonly Parameter[]) {
  const byId = new Map(parameters.map((each) => [each.id, each]));
  const errors: FieldError[] = [];
  const values: Record<string, unknown> = {};
  for (const [id, json] of Object.entries(policy.overrides)) {
    const path = `overrides.${id}`;
    const parameter = byId.get(id);
    if (parameter === undefined) errors.push({ path, message: `There is no parameter ${id}.` });
    else if (!parameter.house) {
      errors.push({ path, message: "This number is not the house's own; a policy cannot set it." });
    } else {
      const reading = readOverride(parameter, json);
      if (reading.ok) values[id] = reading.value;
      else errors.push(...reading.errors.map((each) => ({ ...each, path: `${path}${each.path}` })));
    }
  }
  return { values, errors };
}

function toPolicy(json: PolicyJson, overrides: Policy["overrides"]): Policy {
  const { schema: _schema, ...rest } = json;
  const caps = rest.caps.map((cap): Cap => ({ ...cap, condition: toCondition(cap.condition) }));
  return { ...rest, caps, overrides };
}

type ConditionJson = PolicyJson["caps"][number]["condition"];

function toCondition(json: ConditionJson): CapCondition {
  if (json.kind === "fact_is" || json.kind === "criterion_not_met") return json;
  return { ...json, limit: new Decimal(json.limit) };
}

function toConditionJson(condition: CapCondition): ConditionJson {
  if (condition.kind === "fact_is" || condition.kind === "criterion_not_met") return condition;
  return { ...condition, limit: condition.limit.toFixed() };
}
