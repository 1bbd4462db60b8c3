import type { Decimal } from "../decimal";
import type { FactId } from "../facts/vocabulary";
import type { IsoDate } from "../dates";

/** Five steps, weakest first. */
export const TIERS = ["weak", "constrained", "adequate", "sound", "strong"] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  weak: "Weak",
  constrained: "Constrained",
  adequate: "Adequate",
  sound: "Sound",
  strong: "Strong",
};

/** When a cap bites, read off one fact. A gate's condition is its criterion's verdict instead. */
export type CapCondition =
  | { readonly kind: "fact_above"; readonly fact: FactId; readonly limit: Decimal }
  | { readonly kind: "fact_below"; readonly fact: FactId; readonly limit: Decimal }
  | { readonly kind: "fact_is"; readonly fact: FactId; readonly value: string }
  | { readonly kind: "criterion_not_met"; readonly criterion: string };

export type Cap = {
  readonly id: string;
  readonly title: string;
  readonly condition: CapCondition;
  readonly ceiling: Tier;
  /** Why it exists: document heading or house reasoning. */
  readonly basis: string;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
};

export type UseCaseRule = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Criteria that must be met; partly met turns the verdict into "fits with conditions". */
  readonly requires: readonly string[];
  /** Criteria that become a condition when anything but met. */
  readonly conditions: readonly { readonly criterion: string; readonly condition: string }[];
  readonly tier: Tier;
  /** Suggested ceiling on exposure, in words, by tier of the proven result. */
  readonly exposure: Readonly<Record<Tier, string>>;
  readonly diversify: string;
};

export type ConfidenceRule = {
  readonly label: "high" | "medium" | "low";
  /** Lowest share of applicable weight known, in basis points. */
  readonly known: number;
  /** Lowest share of known facts with a citation, in basis points. */
  readonly cited: number;
  /** Lowest evidence strength after ageing, 0–100. */
  readonly strength: number;
};

/** The house's own part of a result: versioned, and never inside a criterion. */
export type Policy = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** Pillar weights in basis points; they add up to 10,000. */
  readonly pillarWeights: Readonly<Record<string, number>>;
  readonly points: { readonly met: number; readonly partly_met: number; readonly not_met: number };
  /** Lowest whole score of each tier. */
  readonly tierFloors: Readonly<Record<Tier, number>>;
  /** Ceiling of each gate by criterion id; the default serves the rest. */
  readonly gateCeilings: {
    readonly default: Tier;
    readonly byCriterion: Readonly<Record<string, Tier>>;
  };
  readonly caps: readonly Cap[];
  /** Least share of applicable weight that must be known for a tier, in basis points. */
  readonly leastKnown: number;
  readonly confidence: readonly ConfidenceRule[];
  /** Strength of a source kind, 0–100. */
  readonly strength: Readonly<Record<string, number>>;
  /** Share of that strength kept by how the source was read, in percent. */
  readonly reading: Readonly<Record<string, number>>;
  /** Days in which the strength of evidence halves. */
  readonly halfLifeDays: number;
  /** How many people besides the authors have to approve an assessment, or the next version of the policy. */
  readonly approvals: 1 | 2;
  readonly useCases: readonly UseCaseRule[];
  /** Replacement values for house parameters, by parameter id. */
  readonly overrides: Readonly<Record<string, unknown>>;
};
