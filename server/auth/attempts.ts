import "server-only";
import { claimMinute } from "../audit/claims.repository";
import { INSTALLATION, toPersonSubject } from "../audit/events";
import { record, toOwnActor } from "../audit/record";
import { withTransaction } from "../db/transaction";
import type { FailedStep } from "./failures";

/** Whom it was tried for: nobody known, a person, or the owner of a key. */
type Target = { readonly personId: string | null };
type Asking = { readonly requestId: string };

type HeldBack = Target & {
  readonly step: Extract<FailedStep, "password" | "code" | "recovery_code">;
};

/** Records a try that had to wait, at most one a minute for each account. */
export async function recordHeldBack(
  { requestId }: Asking,
  { personId, step }: HeldBack,
  now = new Date(),
): Promise<void> {
  await withTransaction(async (tx) => {
    if (!(await claimMinute(tx, ["held back", personId ?? ""], now))) return;
    const subject = toSubject({ personId });
    const details = { step };
    await record(tx, toVisitor(requestId), {
      type: "person.sign_in_held_back",
      subject,
      details,
    });
  });
}

type RefusedKey = Target & {
  readonly key: string | null;
  readonly why: "unknown" | "revoked" | "expired" | "owner";
};

/** Records a key that opens nothing, at most once a minute for each key; keys that nobody made count as one. */
export async function recordRefusedKey(
  { requestId }: Asking,
  { personId, key, why }: RefusedKey,
  now = new Date(),
): Promise<void> {
  await withTransaction(async (tx) => {
    if (!(await claimMinute(tx, ["refused key", key ?? ""], now))) return;
    const subject = toSubject({ personId });
    const details = { key, why };
    await record(tx, toVisitor(requestId), { type: "key.refused", subject, details });
  });
}

const toSubject = ({ personId }: Target) =>
  personId === null ? INSTALLATION : toPersonSubject({ id: personId });

const toVisitor = (requestId: string) => ({ ...toOwnActor("Unknown visitor"), requestId });
