import type { Finding } from "../checklist/finding";
import type { IsoDate } from "../dates";
import type { Tier } from "./policy";

/** Whole numbers 0–100, higher is better: what is proven, and what is possible if every unknown turns out well. */
export type Band = { readonly proven: number; readonly possible: number };

export type TierRange = { readonly low: Tier | null; readonly high: Tier | null };

/** `scored`, or the reason why no tier is given. */
export type ResultState = "scored" | "not_enough_evidence" | "nothing_applicable";

export type CapStatus = "binding" | "applies" | "unknown" | "clear";

export type CapOutcome = {
  readonly id: string;
  readonly title: string;
  readonly ceiling: Tier;
  /** `binding`: the lowest ceiling that holds, and lower than the uncapped tier. `unknown`: limits the low end only. */
  readonly status: CapStatus;
  readonly reason: string;
  readonly basis: string;
};

export type GateOutcome = {
  readonly id: string;
  readonly title: string;
  readonly verdict: Finding["verdict"];
  readonly ceiling: Tier;
  readonly status: CapStatus;
  readonly reason: string;
};

export type PillarOutcome = {
  readonly id: string;
  readonly label: string;
  /** Basis points of the whole. */
  readonly weight: number;
  /** Null when nothing in the pillar applies. */
  readonly band: Band | null;
  /** Exact parts: points times weight proven and possible, out of twice the applicable weight. */
  readonly parts: { readonly proven: number; readonly possible: number; readonly most: number };
  readonly counts: Readonly<Record<Finding["verdict"], number>>;
};

export type Coverage = {
  /** Share of applicable weight that is known, whole percent, rounded down. */
  readonly known: number;
  /** Share of known facts read that carry a citation, whole percent, rounded down. */
  readonly cited: number;
  /** Mean strength of the evidence behind cited facts after ageing, 0–100. */
  readonly strength: number;
  readonly confidence: "high" | "medium" | "low";
  /** Why this confidence, in words. */
  readonly rule: string;
};

export type UseCaseVerdict = "fits" | "fits_with_conditions" | "does_not_fit" | "cannot_conclude";

export type UseCaseOutcome = {
  readonly id: string;
  readonly title: string;
  readonly verdict: UseCaseVerdict;
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
  readonly exposure: string;
  readonly diversify: string;
};

export type AssessmentResult = Band & {
  readonly state: ResultState;
  readonly tier: TierRange;
  /** The figures before gates and caps. */
  readonly uncapped: Band;
  readonly caps: readonly CapOutcome[];
  readonly gates: readonly GateOutcome[];
};

export type Assessment = {
  readonly schema: "assay-assessment/1";
  readonly coin: { readonly symbol: string; readonly name: string; readonly issuer: string | null };
  /** Day the assessment speaks for. */
  readonly asOf: IsoDate;
  /** Day the profile's facts describe. */
  readonly profileAsOf: IsoDate;
  readonly ruleset: { readonly version: string; readonly hash: string };
  readonly policy: { readonly id: string; readonly version: string };
  readonly result: AssessmentResult;
  readonly coverage: Coverage;
  readonly pillars: readonly PillarOutcome[];
  readonly findings: readonly Finding[];
  readonly useCases: readonly UseCaseOutcome[];
};
