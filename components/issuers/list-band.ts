import { type Band, type Tier, TIER_ENDS, TIERS_UPWARDS } from "@/components/marks/types";
import type { ListFigures } from "./list-types";

/**
 * The bar of a row; null where nothing applies. The figures stand also where too little is known for a tier.
 * A capped end stands at the top of its tier, so that tier is the stop.
 */
export function toListBand(figures: ListFigures): Band | null {
  const { state, proven, possible, uncappedProven, uncappedPossible } = figures;
  if (state === "nothing_applicable") return null;
  return {
    proven,
    possible,
    uncapped: { proven: uncappedProven, possible: uncappedPossible },
    ceiling: possible < uncappedPossible ? tierAt(possible) : null,
    lowCeiling: proven < uncappedProven ? tierAt(proven) : null,
  };
}

function tierAt(score: number): Tier {
  return TIERS_UPWARDS.find((tier) => score < TIER_ENDS[tier]) ?? "strong";
}
