import type { Actor } from "../auth/authorise";
import { toCoinSubject } from "../audit/events";
import { record } from "../audit/record";
import type { Transaction } from "../db/client";
import { holdPolicy, readStanding } from "../policy/current";
import { sharePolicies } from "../policy/policy.repository";
import {
  type AssessmentRecord,
  listAssessments,
  lockAssessment,
  updateAssessment,
} from "./assessment.repository";
import { listMoved, listMovedRules } from "./basis";
import { insertStep } from "./remarks.repository";

/**
 * Ends every review whose ground moved: of one coin, or of all. To be called in the transaction that moved it; who
 * moved it is named. Gives the number of reviews ended.
 */
export async function lapseReviews(
  tx: Transaction,
  actor: Actor,
  scope: { readonly coinId?: string } = {},
): Promise<number> {
  const open = await listAssessments(tx, { states: ["in_review"], ...scope });
  if (open.length === 0) return 0;
  const policy = await holdPolicy(tx);
  let ended = 0;
  for (const { id } of open) {
    const assessment = await lockAssessment(tx, id);
    if (assessment?.state !== "in_review") continue;
    const moved = await listMoved(tx, assessment, policy);
    if (moved.length === 0) continue;
    await lapse(tx, actor, { assessment, moved });
    ended += 1;
  }
  return ended;
}

/**
 * Ends the reviews of assessments that were submitted under other rules than those Assay started with. A policy that
 * does not fit the rules of today is said beside them. Gives the number of reviews ended.
 */
export async function lapseUnderOtherRules(tx: Transaction, actor: Actor): Promise<number> {
  const open = await listAssessments(tx, { states: ["in_review"] });
  const outdated = open.filter((assessment) => listMovedRules(assessment).length > 0);
  if (outdated.length === 0) return 0;
  await sharePolicies(tx);
  const { label, policy, misfits } = await readStanding(tx);
  let ended = 0;
  for (const { id } of outdated) {
    const assessment = await lockAssessment(tx, id);
    if (assessment?.state !== "in_review") continue;
    const moved =
      misfits.length === 0
        ? await listMoved(tx, assessment, policy)
        : [...listMovedRules(assessment), `Policy ${label} does not fit them.`];
    await lapse(tx, actor, { assessment, moved });
    ended += 1;
  }
  return ended;
}

type Lapsing = { readonly assessment: AssessmentRecord; readonly moved: readonly string[] };

/** Takes every approval back and says what moved. */
export async function lapse(
  tx: Transaction,
  actor: Actor,
  { assessment: { id, number, coin }, moved }: Lapsing,
): Promise<void> {
  await updateAssessment(tx, id, { state: "lapsed", approvers: [] });
  await insertStep(tx, {
    assessmentId: id,
    command: "lapse",
    state: "lapsed",
    sentences: moved,
    by: actor,
  });
  const details = { assessment: id, number, moved: [...moved] };
  await record(tx, actor, { type: "assessment.lapsed", subject: toCoinSubject(coin), details });
}
