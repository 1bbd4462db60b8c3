export type Verdict = "met" | "partly_met" | "not_met" | "unknown" | "not_applicable";
export type Tier = "strong" | "sound" | "adequate" | "constrained" | "weak";
export type Severity = "gate" | "major" | "minor";

/** Whole scores 0–100, higher is better. `ceiling` and `lowCeiling` cap the high and the low end. */
export type Band = {
  proven: number;
  possible: number;
  uncapped: { proven: number; possible: number };
  ceiling: Tier | null;
  lowCeiling: Tier | null;
  /** Lowest score of each tier under the policy that spoke; without it, as the policy that ships has them. */
  floors?: Readonly<Record<Tier, number>>;
};

export const TIERS_UPWARDS = [
  "weak",
  "constrained",
  "adequate",
  "sound",
  "strong",
] as const satisfies readonly Tier[];

export const TIER_WORDS: Readonly<Record<Tier, string>> = {
  weak: "Weak",
  constrained: "Constrained",
  adequate: "Adequate",
  sound: "Sound",
  strong: "Strong",
};

/** Where Constrained, Adequate, Sound and Strong begin. */
export const TIER_LIMITS = [40, 55, 70, 85] as const;

/** The score at which a tier ends and the next begins. */
export const TIER_ENDS: Readonly<Record<Tier, number>> = {
  weak: 40,
  constrained: 55,
  adequate: 70,
  sound: 85,
  strong: 100,
};

/** Where Constrained, Adequate, Sound and Strong begin on a band's own scale. */
export function limitsOf({ floors }: Pick<Band, "floors">): readonly number[] {
  return floors === undefined ? TIER_LIMITS : TIERS_UPWARDS.slice(1).map((tier) => floors[tier]);
}

/** Where a tier ends on a band's own scale. */
export function endOf(tier: Tier, { floors }: Pick<Band, "floors">): number {
  if (floors === undefined) return TIER_ENDS[tier];
  const next = TIERS_UPWARDS[TIERS_UPWARDS.indexOf(tier) + 1];
  return next === undefined ? 100 : floors[next];
}

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: "Met",
  partly_met: "Partly met",
  not_met: "Not met",
  unknown: "Unknown",
  not_applicable: "Not applicable",
};

export const DIRECTION_NOTE = "0\u2013100, higher is better";
export const NOT_ENOUGH_EVIDENCE = "not enough evidence";
