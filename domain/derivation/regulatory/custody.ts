import { type FactState, known, unknown } from "../../facts/state";
import type { FactView } from "../fact-view";

const PURPOSES = [
  "segregation.encumbrance.repoMargin",
  "segregation.encumbrance.custodyServices",
  "segregation.encumbrance.redemptionRepo",
  "segregation.encumbrance.otherPurpose",
] as const;

/**
 * Whether any part of the reserve is pledged. Yes as soon as one purpose or one holding says so; no only where
 * all four purposes are denied, because the list of holdings does not show every pledge.
 */
export function anyEncumbrance(view: FactView): FactState<boolean> {
  const isMarked = view.rows("position").rows.some(({ values }) => values.encumbered === true);
  const answers = PURPOSES.map((id) => ({ id, state: view.fact(id) }));
  const isStated = answers.some(({ state }) => state.status === "known" && state.value);
  if (isMarked || isStated) return known(true);
  const open = answers.filter(({ state }) => state.status !== "known").map(({ id }) => id);
  if (open.length === 0) return known(false);
  return unknown(open, "not_computed", "not every purpose of a pledge has been answered");
}
