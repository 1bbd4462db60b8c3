import { toPolicyJson } from "@/domain/review/policy-edit";
import type { Policy } from "@/domain/scoring/policy";
import type { Actor } from "@/server/auth/authorise";
import { getDatabase } from "@/server/db/client";
import { changePolicy, proposePolicy } from "@/server/policy/commands";
import { currentPolicy } from "@/server/policy/current";
import { findPolicy, type StoredPolicy } from "@/server/policy/policy.repository";
import { submitPolicy } from "@/server/policy/review-commands";

let number = 0;

export async function readPolicyRow(id: string): Promise<StoredPolicy> {
  const stored = await findPolicy(getDatabase(), id);
  if (stored === null) throw new Error(`no policy ${id}`);
  return stored;
}

/** The place of a proposal as a form drawn now would send it. */
export async function placeOf(policyId: string) {
  return { policyId, version: (await readPolicyRow(policyId)).version };
}

/** A proposal under a number of its own. */
export async function propose(actor: Actor): Promise<string> {
  number += 1;
  const made = await proposePolicy(actor, { label: `2.${number}.0`, reason: "For a test" });
  if (!made.ok) throw new Error(made.message);
  return made.policyId;
}

/** Saves a change of what the policy in force says. */
export async function change(actor: Actor, policyId: string, edit: Partial<Policy>): Promise<void> {
  const json = toPolicyJson({ ...(await currentPolicy()), ...edit });
  const saved = await changePolicy(actor, { ...(await placeOf(policyId)), json });
  if (!saved.ok) throw new Error(JSON.stringify(saved));
}

/** A proposal that is handed in. */
export async function submitted(actor: Actor, edit: Partial<Policy>): Promise<string> {
  const id = await propose(actor);
  await change(actor, id, edit);
  const done = await submitPolicy(actor, await placeOf(id));
  if (!done.ok) throw new Error(done.message);
  return id;
}
