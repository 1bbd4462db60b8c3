import "server-only";
import type { Person } from "@/domain/review/parts";
import { isOpenState, REVIEW_STATES } from "@/domain/review/workflow";
import type { Actor } from "../auth/authorise";
import type { Transaction } from "../db/client";
import { AppError, type Refusal, refuse } from "../errors";
import { type AssessmentRecord, lockAssessment } from "./assessment.repository";
import type { AssessmentPlace } from "./assessment-input";

/** Somebody else acted first; what they made of it is to be seen before anything is decided. */
export type StaleAssessment = Refusal<"stale"> & { readonly theirs: AssessmentRecord };

/** Who acts, as a person with an account: the program itself writes and approves nothing. */
export function requirePerson({ id, name }: Actor): Person {
  if (id === null) throw new AppError("unauthenticated", "a review needs a person");
  return { id, name };
}

/** The assessment, locked for this transaction, if it still is as the caller saw it. AppError not_found without one. */
export async function holdAssessment(
  tx: Transaction,
  { assessmentId, version }: AssessmentPlace,
): Promise<AssessmentRecord | StaleAssessment> {
  const found = await lockAssessment(tx, assessmentId);
  if (found === null) throw new AppError("not_found", `no assessment ${assessmentId}`);
  if (found.version === version) return found;
  const now = REVIEW_STATES[found.state].toLowerCase();
  const said = `Somebody acted on this assessment in the meantime; it is ${now} now.`;
  return { ...refuse("stale", said), theirs: found };
}

/** As `holdAssessment`, if it is with its author: not in review and not approved. */
export async function requireOpen(
  tx: Transaction,
  place: AssessmentPlace,
): Promise<AssessmentRecord | StaleAssessment | Refusal<"closed">> {
  const held = await holdAssessment(tx, place);
  if ("ok" in held || isOpenState(held.state)) return held;
  const now = REVIEW_STATES[held.state].toLowerCase();
  return refuse("closed", `This assessment is ${now}; it cannot be changed now.`);
}
