import { type FactState, known, unknown } from "../../facts/state";
import type { FactView } from "../fact-view";

/** Days of the newest event of a kind: an earlier one may have gone before it. */
export type LastEventId =
  | "governance.recoveryPlanOn"
  | "governance.interdependencyReviewOn"
  | "operations.continuityTestedOn"
  | "aml.riskAssessmentOn"
  | "aml.certifiedOn"
  | "aml.independentTestOn";

/** Yes once the day of the newest event is reached; a later day says nothing about an earlier event. */
export function hasHappened(view: FactView, id: LastEventId): FactState<boolean> {
  const isReached = isDayReached(view, id);
  if (isReached.status !== "known" || isReached.value) return isReached;
  return unknown([id], "not_computed", "the day lies after the assessment date");
}

/** Whether the first version of the white paper was public on the assessment date. */
export function isWhitePaperPublished(view: FactView): FactState<boolean> {
  return isDayReached(view, "whitePaper.publishedOn");
}

function isDayReached(
  view: FactView,
  id: LastEventId | "whitePaper.publishedOn",
): FactState<boolean> {
  const day = view.fact(id);
  if (day.status === "unknown") return day;
  if (day.status === "known") return known(day.value <= view.asOf);
  if (day.high <= view.asOf) return known(true);
  if (day.low > view.asOf) return known(false);
  return unknown(day.missing, "not_computed", day.why);
}
