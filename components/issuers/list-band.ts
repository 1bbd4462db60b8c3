import type { Band } from "@/components/marks/types";
import type { ListFigures } from "./list-types";

/** The bar of a row; null where there is no score. A capped end stands at the top of its tier, so that tier is the stop. */
export function toListBand(figures: ListFigures): Band | null {
  const { state, proven, possible, uncappedProven, uncappedPossible, tierLow, tierHigh } = figures;
  if (state !== "scored") return null;
  return {
    proven,
    possible,
    uncapped: { proven: uncappedProven, possible: uncappedPossible },
    ceiling: possible < uncappedPossible ? tierHigh : null,
    lowCeiling: proven < uncappedProven ? tierLow : null,
  };
}
