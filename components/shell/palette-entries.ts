export type PaletteEntry = { label: string; hint: string; href: string };

export const PAGES: readonly PaletteEntry[] = [
  { label: "Desk", hint: "What needs attention", href: "/" },
  { label: "Issuers", hint: "All profiles", href: "/issuers" },
  { label: "Compare", hint: "Two to six side by side", href: "/compare" },
  { label: "Checklists", hint: "Every criterion with its citation", href: "/checklists" },
  { label: "Policy", hint: "Weights, caps, tiers", href: "/policy" },
];

/** Reads the answer of the palette address; anything malformed is left out. */
export function toPaletteEntries(answer: unknown): PaletteEntry[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const { label, hint, href } = entry as Partial<Record<keyof PaletteEntry, unknown>>;
    if (typeof label !== "string" || typeof href !== "string" || !href.startsWith("/")) return [];
    return [{ label, hint: typeof hint === "string" ? hint : "", href }];
  });
}

function rankOf(entry: PaletteEntry, words: readonly string[]): number | null {
  const label = entry.label.toLowerCase();
  const text = `${label} ${entry.hint.toLowerCase()}`;
  if (!words.every((word) => text.includes(word))) return null;
  const first = words[0] ?? "";
  if (label.startsWith(first)) return 0;
  return label.includes(first) ? 1 : 2;
}

/** Entries that hold every typed word: label starts first, then labels, then hints; ties keep their order. */
export function rankEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter((found): found is { entry: PaletteEntry; rank: number } => found.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.entry);
}
