import type { Tier } from "@/domain/scoring/policy";
import type { ResultState } from "@/domain/scoring/assessment";

export type Confidence = "high" | "medium" | "low";

export type ListFigures = {
  readonly state: ResultState;
  readonly proven: number;
  readonly possible: number;
  readonly uncappedProven: number;
  readonly uncappedPossible: number;
  readonly tierLow: Tier | null;
  readonly tierHigh: Tier | null;
  readonly known: number;
  readonly confidence: Confidence;
  readonly bindingCap: { readonly title: string; readonly ceiling: Tier } | null;
  readonly openGates: number;
};

/** What the list shows of a coin. */
export type ListRow = {
  readonly coinId: string;
  readonly slug: string;
  readonly symbol: string;
  readonly name: string;
  readonly issuer: string | null;
  readonly isSample: boolean;
  readonly archivedAt: Date | null;
  readonly hasDraft: boolean;
  readonly revision: number | null;
  readonly profileAsOf: string | null;
  readonly figures: ListFigures | null;
  readonly stalest: { readonly label: string; readonly date: string } | null;
};

export const LEAST_COMPARED = 2;
export const MOST_COMPARED = 6;
