import type { ListId } from "../facts/lists";
import { type FactState, type MissingReason, type Unknown, unknown } from "../facts/state";
import type { FactView } from "./fact-view";

/** Unknown because a list was not researched, was not disclosed, or is dated after the assessment day. */
export function listGap(view: FactView, list: ListId, missing: readonly string[]): Unknown {
  const all = view.profile.lists[list];
  const reason: MissingReason =
    all.completeness === "unknown" ? (all.reason ?? "not_researched") : "not_yet_public";
  return unknown(missing, reason);
}

/** Unknown because rows may be missing from a list that is not complete, or was not yet public as a whole. */
export function partialGap(view: FactView, list: ListId, missing: readonly string[]): Unknown {
  const all = view.profile.lists[list];
  if (!view.rows(list).researched) return listGap(view, list, missing);
  return all.completeness === "complete"
    ? unknown(missing, "not_yet_public", "part of the list became public later")
    : unknown(missing, "not_computed", "the list is not declared complete");
}

/** Joins the causes of several unknown inputs: the first reason stands, every missing reference is named. */
export function joinGaps(states: readonly FactState[]): Unknown {
  const gaps = states.filter((state): state is Unknown => state.status === "unknown");
  const missing = [...new Set(gaps.flatMap((gap) => gap.missing))];
  return unknown(missing, gaps[0]?.reason ?? "not_computed", gaps[0]?.note);
}
