/** Satisfied, not satisfied, or not decidable on what is known. */
export type Truth = "yes" | "no" | "unknown";

/** What a condition comes to on one profile: the answer, what is missing for it, and words when asked. */
export type Reading = {
  readonly truth: Truth;
  readonly missing: () => readonly string[];
  /** A clause without capital and full stop; says what is, also where the condition is not satisfied. */
  readonly says: () => string;
};

const NOTHING = (): readonly string[] => [];

export function decided(isTrue: boolean, says: () => string): Reading {
  return { truth: isTrue ? "yes" : "no", missing: NOTHING, says };
}

export function undecided(missing: () => readonly string[], says: () => string): Reading {
  return { truth: "unknown", missing, says };
}

export function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
