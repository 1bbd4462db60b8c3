import "server-only";
import { diffPolicyJson } from "@/domain/review/policy-diff";
import { decide } from "@/domain/review/workflow";
import { refreshSummaries } from "../assessments/summaries";
import { record } from "../audit/record";
import { type Actor, authorise } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { withTransaction } from "../db/transaction";
import { CHECK_MARKED, refuse } from "../errors";
import { requireShape } from "../http/shape";
import { lapseReviews } from "../review/lapse";
import { approvalsNeeded, readStanding } from "./current";
import { findInForce, listPolicies, type StoredPolicy, updatePolicy } from "./policy.repository";
import { placeSchema, type PolicyPlace, reasonsSchema } from "./policy-input";
import {
  circumstancesOf,
  movedTo,
  openSeen,
  requirePerson,
  type Step,
  subjectOf,
  UNFIT,
  withHand,
} from "./steps";
import { type OpenedPolicy, openStored } from "./stored";

function aroundOf(actor: Actor, { policy, label }: OpenedPolicy) {
  return { actor: actor.id, approvalsNeeded: approvalsNeeded(policy), inForce: label };
}

const NOTHING = "It says what the policy in force says; there is nothing to decide.";
const NAMES: readonly string[] = ["id", "version", "title"];

/** Hands a proposal in for another to decide. From now on it is held against the policy in force today. */
export async function submitPolicy(actor: Actor, input: PolicyPlace): Promise<Step> {
  await authorise(actor, "policy.edit");
  const person = requirePerson(actor);
  const place = requireShape(placeSchema, input);
  return withTransaction(async (tx): Promise<Step> => {
    const stored = await openSeen(tx, place);
    if ("ok" in stored) return stored;
    const inForce = await readStanding(tx);
    const around = aroundOf(actor, inForce);
    const decision = decide(stored.state, { kind: "submit" }, circumstancesOf(stored, around));
    if (!decision.ok) return refuse(decision.code, decision.sentence);
    const proposed = openStored(stored);
    if (proposed.misfits.length > 0) return refuse("invalid", UNFIT);
    const changes = diffPolicyJson(inForce.json, proposed.json);
    if (changes.every(({ path }) => NAMES.includes(path))) return refuse("invalid", NOTHING);
    await updatePolicy(tx, stored, {
      state: decision.state,
      contributors: withHand(stored, person),
      approvals: [],
      approvalsNeeded: around.approvalsNeeded,
      basedOn: around.inForce,
      returned: [],
      submittedAt: new Date(),
    });
    const details = { basedOn: around.inForce, approvalsNeeded: around.approvalsNeeded };
    await record(tx, actor, { type: "policy.submitted", subject: subjectOf(stored), details });
    return { ok: true };
  });
}

/** Takes a proposal back from review; one that nobody reviews is given up, and may be taken up again later. */
export async function withdrawPolicy(actor: Actor, input: PolicyPlace): Promise<Step> {
  await authorise(actor, "policy.edit");
  const place = requireShape(placeSchema, input);
  return withTransaction(async (tx): Promise<Step> => {
    const stored = await openSeen(tx, place);
    if ("ok" in stored) return stored;
    const isUnseen = stored.state === "draft" || stored.state === "returned";
    const circumstances = circumstancesOf(stored, aroundOf(actor, await readStanding(tx)));
    // Giving a draft up asks for the same people as taking it back from review does.
    const from = isUnseen ? "in_review" : stored.state;
    const decision = decide(from, { kind: "withdraw" }, circumstances);
    if (!decision.ok) return refuse(decision.code, decision.sentence);
    const state = isUnseen ? "lapsed" : "draft";
    await updatePolicy(tx, stored, { state, approvals: [], returned: [] });
    const withdrawn = { subject: subjectOf(stored), details: { state } } as const;
    await record(tx, actor, { type: "policy.withdrawn", ...withdrawn });
    return { ok: true };
  });
}

export type ReturnInput = PolicyPlace & { readonly reasons: readonly string[] };

/** Gives a proposal back to its authors, with what is to be put right. */
export async function returnPolicy(
  actor: Actor,
  { reasons, ...input }: ReturnInput,
): Promise<Step> {
  await authorise(actor, "policy.approve");
  const place = requireShape(placeSchema, input);
  const parsed = reasonsSchema.safeParse(reasons.filter((reason) => reason.trim() !== ""));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse("invalid", CHECK_MARKED, { reasons: issue?.message ?? CHECK_MARKED });
  }
  return withTransaction(async (tx): Promise<Step> => {
    const stored = await openSeen(tx, place);
    if ("ok" in stored) return stored;
    const circumstances = circumstancesOf(stored, aroundOf(actor, await readStanding(tx)));
    const command = { kind: "return", reasons: parsed.data } as const;
    const decision = decide(stored.state, command, circumstances);
    if (!decision.ok) return refuse(decision.code, decision.sentence);
    await updatePolicy(tx, stored, {
      state: decision.state,
      approvals: [],
      returned: parsed.data,
    });
    const returned = { subject: subjectOf(stored), details: { reasons: parsed.data } };
    await record(tx, actor, { type: "policy.returned", ...returned });
    return { ok: true };
  });
}

/** Approves a proposal. With the last approval asked for it is in force, and every figure is made anew under it. */
export async function approvePolicy(actor: Actor, input: PolicyPlace): Promise<Step> {
  await authorise(actor, "policy.approve");
  const place = requireShape(placeSchema, input);
  let isInForce = false;
  const done = await withTransaction(async (tx): Promise<Step> => {
    const stored = await openSeen(tx, place);
    if ("ok" in stored) return stored;
    const circumstances = circumstancesOf(stored, aroundOf(actor, await readStanding(tx)));
    const command = { kind: "approve", when: new Date().toISOString() } as const;
    const decision = decide(stored.state, command, circumstances);
    if (!decision.ok) return refuse(decision.code, decision.sentence);
    if (openStored(stored).misfits.length > 0) return refuse("invalid", UNFIT);
    const { id: who, name } = requirePerson(actor);
    const approvals = [...stored.approvals, { who, name, when: command.when }];
    isInForce = decision.approvalsLeft === 0;
    if (isInForce) await putInForce(tx, actor, { stored, approvals });
    else {
      await updatePolicy(tx, stored, { approvals });
      const details = { left: decision.approvalsLeft, supersedes: null };
      await record(tx, actor, { type: "policy.approved", subject: subjectOf(stored), details });
    }
    return { ok: true };
  });
  if (done.ok && isInForce) await refreshSummaries();
  return done;
}

type Approved = {
  readonly stored: StoredPolicy;
  readonly approvals: StoredPolicy["approvals"];
};

async function putInForce(tx: Transaction, actor: Actor, { stored, approvals }: Approved) {
  const [before, after] = [await readStanding(tx), openStored(stored)];
  const superseded = await findInForce(tx);
  if (superseded !== null) await updatePolicy(tx, superseded, { state: "superseded" });
  await updatePolicy(tx, stored, { state: "approved", approvals, approvedAt: new Date() });
  const changes = diffPolicyJson(before.json, after.json).map(({ sentence }) => sentence);
  await lapseOthers(tx, actor, [movedTo(stored.label), ...changes]);
  await lapseReviews(tx, actor);
  const details = { left: 0, supersedes: before.label };
  await record(tx, actor, { type: "policy.approved", subject: subjectOf(stored), details });
}

/** What was handed in against the policy before is no longer what its reviewers saw. */
async function lapseOthers(tx: Transaction, actor: Actor, moved: readonly string[]) {
  for (const other of await listPolicies(tx, { states: ["in_review"] })) {
    await updatePolicy(tx, other, { state: "lapsed", approvals: [], returned: moved });
    const lapsed = { subject: subjectOf(other), details: { moved: [...moved] } };
    await record(tx, actor, { type: "policy.lapsed", ...lapsed });
  }
}
