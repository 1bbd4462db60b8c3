import "server-only";
import { copyWith, type Scratch, type Supposed } from "@/domain/explain/what-if";
import { requirePermission } from "../auth/require";
import type { CoinAssessment } from "../assessments/queries";
import { type OpenAssessment, openProfile } from "../assessments/summaries";

export type WhatIf = {
  readonly supposed: readonly Supposed[];
  readonly after: OpenAssessment;
};

/** Judges a scratch copy of what a reading shows, on the same day and under the same policy. Nothing is stored. */
export async function supposeOf(reading: CoinAssessment, scratch: Scratch): Promise<WhatIf> {
  await requirePermission("profile.read");
  const { profile, supposed } = copyWith(reading.profile, scratch);
  const { policy, assessment } = reading;
  return { supposed, after: openProfile(profile, { asOf: assessment.asOf, policy }) };
}
