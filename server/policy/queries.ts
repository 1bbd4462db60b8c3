import "server-only";
import { cache } from "react";
import { diffPolicyJson, type PolicyChange } from "@/domain/review/policy-diff";
import { decide, type Decision, type ReviewCommand } from "@/domain/review/workflow";
import type { Policy } from "@/domain/scoring/policy";
import type { Actor } from "../auth/authorise";
import { can } from "../auth/permissions";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { approvalsNeeded, readStanding } from "./current";
import {
  findPolicy,
  listPolicies,
  type PolicyRecord,
  type StoredPolicy,
} from "./policy.repository";
import { isOpen } from "./commands";
import { circumstancesOf, UNFIT } from "./steps";
import { type OpenedPolicy, openStored, SHIPPED } from "./stored";

/** Every version and proposal, the newest first. The one in force is approved; without one, the shipped policy is. */
export const listPolicyVersions = cache(async (): Promise<readonly PolicyRecord[]> => {
  await requirePermission("ruleset.read");
  return listPolicies(getDatabase());
});

/** Null: not for whoever asks. Otherwise it may be done, or the sentence says why not. */
export type Choice = { readonly refusal: string | null } | null;

/** The version in force with what does not fit the ruleset; unlike `currentPolicy` it is there whether it fits or not. */
export const findStanding = cache(async (): Promise<OpenedPolicy> => {
  await requirePermission("ruleset.read");
  return readStanding(getDatabase());
});

export type Proposal = Pick<OpenedPolicy, "json" | "misfits"> & {
  readonly record: PolicyRecord;
  /** As it was stored; where something does not fit, what still fits with the shipped policy for the rest. */
  readonly policy: Policy;
  /** What it is held against: the policy in force, or for one that was approved the one before it. */
  readonly against: string;
  readonly changes: readonly PolicyChange[];
  /** Label of the version in force, where the proposal was made from an older one. */
  readonly outdatedBy: string | null;
  /** Whether it can be held against the policy in force coin by coin. */
  readonly canPreview: boolean;
  readonly mayEdit: boolean;
  readonly choices: Readonly<Record<"submit" | "withdraw" | "return" | "approve", Choice>>;
};

/** A version of the policy with what it changes and what whoever asks may do about it; null where there is none. */
export const findProposal = cache(async (id: string): Promise<Proposal | null> => {
  const actor = await requirePermission("ruleset.read");
  const stored = await findPolicy(getDatabase(), id);
  if (stored === null) return null;
  const inForce = await findStanding();
  const { json, policy, misfits } = openStored(stored);
  const isDecided = stored.state === "approved" || stored.state === "superseded";
  const before = isDecided ? await findByLabel(stored.basedOn) : inForce;
  const { content: _, ...record } = stored;
  return {
    record,
    json,
    policy,
    misfits,
    against: before.label,
    changes: diffPolicyJson(before.json, json),
    outdatedBy: isDecided || stored.basedOn === inForce.label ? null : inForce.label,
    canPreview: misfits.length === 0 && inForce.misfits.length === 0,
    mayEdit: can(actor, "policy.edit") && isOpen(stored),
    choices: withhold(misfits.length > 0, listChoices(actor, stored, inForce)),
  };
});

/** What does not fit is neither submitted nor approved. */
function withhold(isUnfit: boolean, choices: Proposal["choices"]): Proposal["choices"] {
  if (!isUnfit) return choices;
  const refused = (choice: Choice): Choice => (choice === null ? null : { refusal: UNFIT });
  return { ...choices, submit: refused(choices.submit), approve: refused(choices.approve) };
}

async function findByLabel(label: string): Promise<OpenedPolicy> {
  const db = getDatabase();
  const known = (await listPolicies(db)).find((each) => each.label === label);
  const stored = known === undefined ? null : await findPolicy(db, known.id);
  return stored === null ? SHIPPED : openStored(stored);
}

function listChoices(
  actor: Actor,
  stored: StoredPolicy,
  { policy: inForce, label }: OpenedPolicy,
): Proposal["choices"] {
  const around = { actor: actor.id, approvalsNeeded: approvalsNeeded(inForce) };
  const circumstances = circumstancesOf(stored, { ...around, inForce: label });
  const ask = (may: boolean, state: PolicyRecord["state"], command: ReviewCommand): Choice =>
    may ? toChoice(decide(state, command, circumstances)) : null;
  const [writes, decides] = [can(actor, "policy.edit"), can(actor, "policy.approve")];
  const { state } = stored;
  const isUnseen = state === "draft" || state === "returned";
  const when = new Date().toISOString();
  return {
    submit: ask(writes, state, { kind: "submit" }),
    withdraw: ask(writes, isUnseen ? "in_review" : state, { kind: "withdraw" }),
    return: ask(decides, state, { kind: "return", reasons: ["asked"] }),
    approve: ask(decides, state, { kind: "approve", when }),
  };
}

/** What the state rules out is not offered; what it allows and the person may not is said. */
function toChoice(decision: Decision): Choice {
  if (decision.ok) return { refusal: null };
  return decision.code === "wrong_state" ? null : { refusal: decision.sentence };
}
