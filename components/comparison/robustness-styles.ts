import { OKABE_ITO } from "@/components/charts/series-style";
import type { AreaStyles } from "@/components/charts/composition-drawing";
import type { TierOrNone } from "@/domain/explain/robustness";

/** Best first; each tier has its colour and its pattern in every bar. */
export const TIERS_DOWNWARDS = [
  "strong",
  "sound",
  "adequate",
  "constrained",
  "weak",
  "none",
] as const;

export const TIER_STYLES = {
  strong: { colour: OKABE_ITO.blue, pattern: "solid" },
  sound: { colour: OKABE_ITO.sky, pattern: "diagonal" },
  adequate: { colour: OKABE_ITO.green, pattern: "horizontal" },
  constrained: { colour: OKABE_ITO.yellow, pattern: "dots" },
  weak: { colour: OKABE_ITO.vermilion, pattern: "cross" },
  none: { colour: OKABE_ITO.grey, pattern: "grid" },
} as const satisfies AreaStyles & Readonly<Record<TierOrNone, unknown>>;

export const ORDER_STYLES = {
  above: { colour: OKABE_ITO.blue, pattern: "solid" },
  level: { colour: OKABE_ITO.grey, pattern: "dots" },
  below: { colour: OKABE_ITO.orange, pattern: "diagonal" },
} as const satisfies AreaStyles;
