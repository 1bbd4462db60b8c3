import { type Band, endOf, type Tier, TIERS_UPWARDS } from "@/components/marks/types";
import type { ListFigures } from "./list-types";

/** Where each tier begins under the policy in force. */
export type Floors = Readonly<Record<Tier, number>>;

/**
 * The bar of a row; null where nothing applies. The figures stand also where too little is known for a tier.
 * A capped end stands at the top of its tier, so that tier is the stop.
 */
export function toListBand(figures: ListFigures, floors: Floors): Band | null {
  const { state, proven, possible, uncappedProven, uncappedPossible } = figures;
  if (state === "nothing_applicable") return null;
  return {
    proven,
    possible,
    uncapped: { proven: uncappedProven, possible: uncappedPossible },
    ceiling: possible < uncappedPossible ? tierAt(possible, floors) : null,
    lowCeiling: proven < uncappedProven ? tierAt(proven, floors) : null,
    floors,
  };
}

function tierAt(score: number, floors: Floors): Tier {
  return TIERS_UPWARDS.find((tier) => score < endOf(tier, { floors })) ?? "strong";
}
