/** Sizes a profile file may have. A file beyond them is refused with the limit named, never cut. */
export const LIMITS = {
  fileBytes: 5 * 1024 * 1024,
  depth: 64,
  entries: 5_000,
  keys: 1_000,
  errors: 1_000,
  rows: 5_000,
  sources: 5_000,
  notes: 5_000,
  citations: 100,
  jurisdictions: 300,
  shortText: 500,
  text: 4_000,
  url: 2_000,
  id: 100,
  wholeDigits: 20,
  decimals: 18,
} as const;
