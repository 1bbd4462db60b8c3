/** The words a missing figure is shown with; it is never shown as 0 or as a dash. */
export const MISSING_WORDS = {
  not_disclosed: "not disclosed",
  not_researched: "not researched",
  conflicting: "conflicting sources",
  not_yet_public: "not yet public",
  not_computed: "not computed",
} as const;

export type MissingKind = keyof typeof MISSING_WORDS;

/** Formats a value, or says why there is none. */
export function formatOrMissing<T>(
  value: T | null | undefined,
  format: (value: T) => string,
  missing: MissingKind = "not_researched",
): string {
  return value === null || value === undefined ? MISSING_WORDS[missing] : format(value);
}
