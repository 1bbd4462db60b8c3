/** Satisfied, not satisfied, or not decidable on what is known. */
export type Truth = "yes" | "no" | "unknown";

/** What stands behind an answer, made when somebody asks: most answers are counted, not read. */
export type Words = {
  /** Entered facts and row columns that would decide it; meant only for an answer that is unknown. */
  readonly missing: () => readonly string[];
  /** A clause without capital and full stop; says what is, also where the condition is not satisfied. */
  readonly says: () => string;
};

/** What a condition comes to on one profile: the answer and its words. */
export type Reading = Words & { readonly truth: Truth };

const NOTHING = (): readonly string[] => [];

/** Joins an answer and its words; only an unknown one lacks anything. */
export function toReading(truth: Truth, { missing, says }: Words): Reading {
  return { truth, missing: truth === "unknown" ? missing : NOTHING, says };
}

export function toTruth(isTrue: boolean): Truth {
  return isTrue ? "yes" : "no";
}

/** "Not" with three values. */
export function opposite(truth: Truth): Truth {
  if (truth === "unknown") return truth;
  return truth === "yes" ? "no" : "yes";
}

export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
