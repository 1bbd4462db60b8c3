import type { Decimal } from "../decimal";

/** Why a value is not known. Unknown is never read as no, and never as zero. */
export const UNKNOWN_REASONS = {
  not_researched: "not researched",
  not_disclosed: "not disclosed",
  conflicting: "conflicting sources",
} as const;

export type UnknownReason = keyof typeof UNKNOWN_REASONS;

/** Reasons only the engine gives: public later than the assessment date, or needs facts that are missing. */
export type MissingReason = UnknownReason | "not_yet_public" | "not_computed";

/** One piece of a computed value, for the sentence and the chart beside it. */
export type Part = {
  readonly label: string;
  readonly value: Decimal;
  /** Said instead of share and label where a share says nothing: what decided one market. */
  readonly says?: string;
};

export type Known<T> = {
  readonly status: "known";
  readonly value: T;
  /** Largest first; only on computed shares and sums. */
  readonly parts?: readonly Part[];
};

/** A number known only to lie between two ends, both included. */
export type Bounded<T> = {
  readonly status: "bounded";
  readonly low: T;
  readonly high: T;
  readonly why: string;
  readonly missing: readonly string[];
  readonly parts?: readonly Part[];
};

export type Unknown = {
  readonly status: "unknown";
  readonly reason: MissingReason;
  /** Ids of the facts or columns whose absence causes it. */
  readonly missing: readonly string[];
  readonly note?: string;
};

export type FactState<T = unknown> = Known<T> | Bounded<T> | Unknown;

export function known<T>(value: T, parts?: readonly Part[]): Known<T> {
  return parts === undefined ? { status: "known", value } : { status: "known", value, parts };
}

export function unknown(
  missing: readonly string[],
  reason: MissingReason = "not_researched",
  note?: string,
): Unknown {
  const base = { status: "unknown", reason, missing } as const;
  return note === undefined ? base : { ...base, note };
}
