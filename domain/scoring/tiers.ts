import { type Policy, type Tier, TIERS } from "./policy";

/** The tier a whole score falls in. */
export function tierOf(score: number, policy: Policy): Tier {
  let reached: Tier = "weak";
  for (const tier of TIERS) if (score >= policy.tierFloors[tier]) reached = tier;
  return reached;
}

/** The highest whole score inside a tier: where a ceiling at that tier holds a figure. */
export function topOf(tier: Tier, policy: Policy): number {
  const next = TIERS[TIERS.indexOf(tier) + 1];
  return next === undefined ? 100 : policy.tierFloors[next] - 1;
}

/** Negative when `a` is the weaker tier, positive when it is the stronger. */
export function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}
