import type { FactView } from "../derivation/fact-view";
import { formatParts } from "../facts/format";
import type { FactId } from "../facts/vocabulary";
import type { Detail } from "./criterion";

const MOST_PARTS = 4;

/** Gives predicates the pieces of a computed fact as words; an empty text where it has none. */
export function detailOf(view: FactView): Detail {
  return (id: FactId): string => {
    const state = view.fact(id);
    if (state.status === "unknown" || state.parts === undefined) return "";
    return formatParts(state.parts, MOST_PARTS);
  };
}
