import { cache } from "react";
import type { Policy } from "@/domain/scoring/policy";
import { getDatabase, type Transaction } from "../db/client";
import { type Refusal, refuse } from "../errors";
import { findInForce, findPolicy, sharePolicies } from "./policy.repository";
import { type OpenedPolicy, openStored, requireFit, SHIPPED } from "./stored";

/** An approved version never changes, so that its text is read once. The counter tells it from an approval undone. */
let remembered: {
  readonly id: string;
  readonly version: number;
  readonly opened: OpenedPolicy;
} | null = null;

/** The version in force, whether or not it fits the present ruleset: for whoever mends it. */
export async function readStanding(tx: Transaction): Promise<OpenedPolicy> {
  const row = await findInForce(tx);
  if (row === null) return SHIPPED;
  const { id, version } = row;
  if (remembered?.id === id && remembered.version === version) return remembered.opened;
  const stored = await findPolicy(tx, id);
  if (stored === null) throw new Error(`policy ${id} is in force and not there`);
  const opened = openStored(stored);
  remembered = { id, version, opened };
  return opened;
}

/**
 * The policy in force: the approved version, or the one that ships with Assay. Read once in each page. Where it does
 * not fit, a page gives way to that of the policy; everybody else gets AppError unavailable.
 */
export const currentPolicy = cache(async (): Promise<Policy> => {
  const opened = await readStanding(getDatabase());
  if (opened.misfits.length > 0) {
    // Loaded when needed: the command line has no pages.
    const { leaveUnfitPage } = await import("./unfit-page");
    await leaveUnfitPage();
  }
  return requireFit(opened);
});

/** As `currentPolicy`, inside a transaction: no other comes into force until it ends. */
export async function holdPolicy(tx: Transaction): Promise<Policy> {
  await sharePolicies(tx);
  return requireFit(await readStanding(tx));
}

const UNFIT =
  "The house policy does not fit the present rules, so nothing was published. Under Policy, propose a version that fits and have it approved; then publish again. Nothing entered is lost.";

/** Why nothing is published now: figures could not be worked out. Null where the policy in force fits. */
export async function refuseUnfit(tx: Transaction): Promise<Refusal<"unfit"> | null> {
  await sharePolicies(tx);
  const { misfits } = await readStanding(tx);
  return misfits.length === 0 ? null : refuse("unfit", UNFIT);
}

/** How many people besides the authors have to approve a decision under this policy. */
export function approvalsNeeded({ approvals }: Policy): 1 | 2 {
  return approvals;
}

/** Names a policy in caches and stored figures; two contents never share it. */
export function keyOfPolicy({ id, version }: Policy): string {
  return `${id}@${version}`;
}
