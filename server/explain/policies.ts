import "server-only";
import type { Policy } from "@/domain/scoring/policy";
import { requirePermission } from "../auth/require";
import { getDatabase } from "../db/client";
import { findPolicy, listPolicies } from "../policy/policy.repository";
import { openStored, SHIPPED } from "../policy/stored";

/** Labels of the policies results were ever made under, the newest first; the one that ships with Assay last. */
export async function listUsedPolicies(): Promise<readonly string[]> {
  await requirePermission("ruleset.read");
  const used = await listPolicies(getDatabase(), { states: ["approved", "superseded"] });
  return [...used.map(({ label }) => label), SHIPPED.label];
}

/** The policy of that label; null where there is none, or where it does not fit the present ruleset. */
export async function findUsedPolicy(label: string): Promise<Policy | null> {
  await requirePermission("ruleset.read");
  if (label === SHIPPED.label) return SHIPPED.policy;
  const db = getDatabase();
  const used = await listPolicies(db, { states: ["approved", "superseded"] });
  const record = used.find((each) => each.label === label);
  const stored = record === undefined ? null : await findPolicy(db, record.id);
  if (stored === null) return null;
  const { policy, misfits } = openStored(stored);
  return misfits.length === 0 ? policy : null;
}
