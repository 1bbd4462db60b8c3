import { cache } from "react";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { getDatabase, type Transaction } from "../db/client";
import { findInForce, findPolicy, sharePolicies } from "./policy.repository";
import { fromStoredPolicy } from "./stored";

/** An approved version never changes, so that its text is read once. The counter tells it from an approval undone. */
let remembered: { readonly id: string; readonly version: number; readonly policy: Policy } | null =
  null;

/** The policy in force, for whoever has locked it; everybody else asks `currentPolicy` or `holdPolicy`. */
export async function readInForce(tx: Transaction): Promise<Policy> {
  const row = await findInForce(tx);
  if (row === null) return DEFAULT_POLICY;
  const { id, version } = row;
  if (remembered?.id === id && remembered.version === version) return remembered.policy;
  const stored = await findPolicy(tx, id);
  if (stored === null) throw new Error(`policy ${id} is in force and not there`);
  const policy = fromStoredPolicy(stored);
  remembered = { id, version, policy };
  return policy;
}

/** The policy in force: the approved version, or the one that ships with Assay. Read once in each page. */
export const currentPolicy = cache((): Promise<Policy> => readInForce(getDatabase()));

/** As `currentPolicy`, inside a transaction: no other comes into force until it ends. */
export async function holdPolicy(tx: Transaction): Promise<Policy> {
  await sharePolicies(tx);
  return readInForce(tx);
}

/** How many people besides the authors have to approve a decision under this policy. */
export function approvalsNeeded({ approvals }: Policy): 1 | 2 {
  return approvals;
}

/** Names a policy in caches and stored figures; two contents never share it. */
export function keyOfPolicy({ id, version }: Policy): string {
  return `${id}@${version}`;
}
