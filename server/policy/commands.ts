import "server-only";
import type { FieldError, Person } from "@/domain/review/parts";
import { diffPolicyJson } from "@/domain/review/policy-diff";
import { readPolicy, toPolicyJson } from "@/domain/review/policy-edit";
import { REVIEW_STATES, type ReviewState } from "@/domain/review/workflow";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, type Refusal, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { toFields } from "../issuers/identity-input";
import { createId } from "../issuers/ids";
import { approvalsNeeded, readStanding } from "./current";
import {
  hasLabel,
  insertPolicy,
  lockPolicies,
  type StoredPolicy,
  updatePolicy,
} from "./policy.repository";
import { placeSchema, type PolicyPlace, proposalSchema, reasonSchema } from "./policy-input";
import { openPolicy, requirePerson, STALE, subjectOf, withHand } from "./steps";
import {
  HOUSE_POLICY_ID,
  openStored,
  POLICY_CONTEXT,
  toHousePolicy,
  toStoredPolicy,
} from "./stored";

export type ProposeInput = { readonly label: string; readonly reason: string };
export type ProposeResult =
  | { readonly ok: true; readonly policyId: string }
  | Refusal<"invalid" | "duplicate">;

const TAKEN =
  "This version is taken. Choose a number that no version had, withdrawn ones included.";

/**
 * Begins a new version of the policy as a copy of the one in force, or where that does not fit as what still fits of it
 * with the shipped policy for the rest. Several may be open at a time.
 */
export async function proposePolicy(actor: Actor, input: ProposeInput): Promise<ProposeResult> {
  await authorise(actor, "policy.edit");
  const author = requirePerson(actor);
  const parsed = proposalSchema.safeParse(input);
  if (!parsed.success) return refuse("invalid", CHECK_MARKED, toFields(parsed.error));
  const { label, reason } = parsed.data;
  const id = createId("pol");
  return withTransaction(async (tx): Promise<ProposeResult> => {
    await lockPolicies(tx);
    if (label === DEFAULT_POLICY.version || (await hasLabel(tx, label)))
      return refuse("duplicate", CHECK_MARKED, { label: TAKEN });
    const { policy: inForce, label: basedOn } = await readStanding(tx);
    const content = toStoredPolicy(toHousePolicy(inForce, label));
    const made = { id, label, content, reason, basedOn, author };
    await insertPolicy(tx, { ...made, approvalsNeeded: approvalsNeeded(inForce) });
    const proposed = { subject: subjectOf(made), details: { basedOn, reason } };
    await record(tx, actor, { type: "policy.proposed", ...proposed });
    return { ok: true, policyId: id };
  });
}

export type ChangeInput = PolicyPlace & {
  /** Left out where it stays. */
  readonly reason?: string | undefined;
  /** The whole policy in the format assay-policy/1; its id and version stay those of the proposal. */
  readonly json: unknown;
};

/** What is wrong, each with its place in the format; `reason` is the reason. */
type Invalid = Refusal<"invalid"> & { readonly errors: readonly FieldError[] };

/** Somebody else saved first. Saving again from their version replaces theirs by what `differences` says. */
type Stale = Refusal<"stale"> & {
  readonly version: number;
  readonly differences: readonly string[];
};
export type ChangeResult =
  | { readonly ok: true; readonly version: number }
  | Invalid
  | Stale
  | Refusal<"wrong_state">;

const OPEN: readonly ReviewState[] = ["draft", "returned", "lapsed"];

/** Whether a proposal may still be changed as it stands. */
export function isOpen({ state }: { readonly state: ReviewState }): boolean {
  return OPEN.includes(state);
}

/** Replaces what a proposal says. One that is under review has to be taken back first. */
export async function changePolicy(actor: Actor, input: ChangeInput): Promise<ChangeResult> {
  await authorise(actor, "policy.edit");
  const person = requirePerson(actor);
  const { json, reason, ...rest } = input;
  const place = requireShape(placeSchema, rest);
  return withTransaction(async (tx): Promise<ChangeResult> => {
    const stored = await openPolicy(tx, place.policyId);
    const read = readChange(stored, { json, reason });
    if (!read.ok) return read;
    if (!isOpen(stored)) return refuseState(stored);
    const sentences = listSentences(stored, read);
    const { version } = stored;
    if (version !== place.version)
      return { ...refuse("stale", STALE), version, differences: sentences };
    if (sentences.length === 0) return { ok: true, version };
    await updatePolicy(tx, stored, toEdit(stored, { ...read, person }));
    const changed = { subject: subjectOf(stored), details: { sentences: [...sentences] } };
    await record(tx, actor, { type: "policy.changed", ...changed });
    return { ok: true, version: version + 1 };
  });
}

type Change = { readonly policy: Policy; readonly reason: string };

function readChange(
  { label, reason: before }: StoredPolicy,
  { json, reason = before }: Pick<ChangeInput, "json" | "reason">,
): ({ readonly ok: true } & Change) | Invalid {
  const named = { ...(json as object), id: HOUSE_POLICY_ID, version: label };
  const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
  const read = readPolicy(isObject ? named : json, POLICY_CONTEXT);
  const why = reasonSchema.safeParse(reason);
  if (read.ok && why.success) return { ok: true, policy: read.policy, reason: why.data };
  const errors = [
    ...(read.ok ? [] : read.errors),
    ...(why.error?.issues ?? []).map(({ message }) => ({ path: "reason", message })),
  ];
  return { ...refuse("invalid", CHECK_MARKED), errors };
}

function refuseState({ state }: StoredPolicy): Refusal<"wrong_state"> {
  const now = REVIEW_STATES[state].toLowerCase();
  const way = state === "in_review" ? " Take it back before changing it." : "";
  return refuse("wrong_state", `This is ${now} and cannot be changed.${way}`);
}

function listSentences(stored: StoredPolicy, { policy, reason }: Change): readonly string[] {
  const was = openStored(stored).json;
  const changes = diffPolicyJson(was, toPolicyJson(policy)).map(({ sentence }) => sentence);
  return reason === stored.reason ? changes : [...changes, `The reason is now: ${reason}`];
}

function toEdit(stored: StoredPolicy, { policy, reason, person }: Change & { person: Person }) {
  return {
    content: toStoredPolicy(policy),
    reason,
    contributors: withHand(stored, person),
  };
}
