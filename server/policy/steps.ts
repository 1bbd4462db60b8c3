import "server-only";
import type { Subject } from "../audit/events";
import type { Actor } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { AppError, type Refusal, refuse } from "../errors";
import type { Person } from "@/domain/review/parts";
import type { Circumstances, RefusalCode } from "@/domain/review/workflow";
import {
  findPolicy,
  lockPolicies,
  type PolicyRecord,
  type StoredPolicy,
} from "./policy.repository";
import type { PolicyPlace } from "./policy-input";

export type Step = { readonly ok: true } | Refusal<"stale" | "invalid" | RefusalCode>;

export const STALE = "Somebody changed this proposal in the meantime. Look at it again first.";

export const UNFIT =
  "This proposal does not fit the checklists of today. Edit it: what does not fit is replaced there.";

/** A version of the policy as the subject of an event. */
export function subjectOf({ id, label }: Pick<PolicyRecord, "id" | "label">): Subject {
  return { kind: "policy", id, label };
}

/** Who writes or decides has to be known for good: the program itself cannot. */
export function requirePerson({ id, name }: Actor): Person {
  if (id === null) throw new AppError("forbidden", "a policy is for people to decide on");
  return { id, name };
}

/** The proposal, locked with every other; AppError not_found where there is none. */
export async function openPolicy(tx: Transaction, policyId: string): Promise<StoredPolicy> {
  await lockPolicies(tx);
  const policy = await findPolicy(tx, policyId);
  if (policy === null) throw new AppError("not_found", `no policy ${policyId}`);
  return policy;
}

/** As `openPolicy`, or the refusal where the form has seen another state of it. */
export async function openSeen(
  tx: Transaction,
  { policyId, version }: PolicyPlace,
): Promise<StoredPolicy | Refusal<"stale">> {
  const policy = await openPolicy(tx, policyId);
  return policy.version === version ? policy : refuse("stale", STALE);
}

type Around = {
  readonly actor: string | null;
  readonly approvalsNeeded: 1 | 2;
  /** Label of the version in force. */
  readonly inForce: string;
};

/** Everything the rules of review ask about a proposal. */
export function circumstancesOf(
  { author, contributors, approvals, basedOn }: PolicyRecord,
  { actor, approvalsNeeded, inForce }: Around,
): Circumstances {
  const moved = basedOn === inForce ? [] : [movedTo(inForce)];
  return {
    actor,
    author: author.id,
    contributors: contributors.map(({ id }) => id),
    approvers: approvals.map(({ who, when }) => ({ who, when })),
    policy: { approvalsNeeded },
    moved,
  };
}

export function movedTo(label: string): string {
  return `Policy ${label} came into force.`;
}

/** The authors after somebody had a hand in it. */
export function withHand(
  { author, contributors }: Pick<PolicyRecord, "author" | "contributors">,
  person: Person,
): readonly Person[] {
  const known = person.id === author.id || contributors.some(({ id }) => id === person.id);
  return known ? contributors : [...contributors, person];
}
