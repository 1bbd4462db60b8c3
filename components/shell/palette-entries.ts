export type PaletteEntry = {
  label: string;
  hint: string;
  href: string;
  /** Further words it is found by; not shown. */
  words?: string;
};

export const PAGES: readonly PaletteEntry[] = [
  { label: "Desk", hint: "What needs attention", href: "/" },
  { label: "Issuers", hint: "All profiles", href: "/issuers" },
  { label: "Compare", hint: "Two to six side by side", href: "/compare" },
  { label: "Holdings", hint: "What the house holds, and what it rests on", href: "/holdings" },
  { label: "Evidence", hint: "Documents and what they support", href: "/evidence" },
  {
    label: "Scenarios",
    hint: "Runs kept for the run test of every coin",
    href: "/scenarios",
    words: "stress",
  },
  { label: "Checklists", hint: "Every criterion with its citation", href: "/checklists" },
  {
    label: "Back-test",
    hint: "Would it have seen it coming?",
    href: "/back-test",
    words: "backtest back test",
  },
  { label: "Policy", hint: "Weights, caps, tiers", href: "/policy" },
  { label: "Trail", hint: "Who changed what, and when", href: "/audit" },
  {
    label: "Run test",
    hint: "Would they pay in a run? Choose coins",
    href: "/compare/run-test",
    words: "stress redemption",
  },
  {
    label: "Robustness",
    hint: "Does the order rest on the weights? Choose coins",
    href: "/compare/robustness",
    words: "robust ranking weighting",
  },
  {
    label: "Why and what if",
    hint: "Path, letter and what moved it: choose a coin",
    href: "/issuers",
    words: "what-if whatif explain questions changes",
  },
  {
    label: "Peers",
    hint: "Where a coin stands among others: choose a coin",
    href: "/issuers",
    words: "rank",
  },
];

export type PaletteAnswer = { entries: readonly PaletteEntry[]; more: boolean };

/** Reads the answer of the palette address; anything malformed is left out. */
export function toPaletteAnswer(answer: unknown): PaletteAnswer {
  if (typeof answer !== "object" || answer === null || !("entries" in answer)) return NOTHING_FOUND;
  const { entries, more } = answer as { entries: unknown; more?: unknown };
  return { entries: toPaletteEntries(entries), more: more === true };
}

function toPaletteEntries(list: unknown): PaletteEntry[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return [];
    const { label, hint, href } = entry as Partial<Record<keyof PaletteEntry, unknown>>;
    if (typeof label !== "string" || typeof href !== "string" || !href.startsWith("/")) return [];
    return [{ label, hint: typeof hint === "string" ? hint : "", href }];
  });
}

export const NOTHING_FOUND: PaletteAnswer = { entries: [], more: false };

/** What is known of the coins: the last answer, the text it answers, and the text that got none. */
export type CoinSearch = {
  readonly answer: PaletteAnswer;
  readonly answered: string | null;
  readonly failed: string | null;
};

export const NOT_ASKED: CoinSearch = { answer: NOTHING_FOUND, answered: null, failed: null };

export type Listing = { readonly entries: readonly PaletteEntry[]; readonly status: string };

/** What the palette shows for the text typed: the pages that are not closed at once, the coins as they arrive. */
export function listFound(
  { answer, answered, failed }: CoinSearch,
  query: string,
  closed: readonly string[] = [],
): Listing {
  const pages = PAGES.filter(({ href }) => !closed.includes(href));
  const isAnswered = answered === query;
  // The answer to an earlier text may hold coins the present one rules out.
  const coins = isAnswered ? answer.entries : rankEntries(answer.entries, query);
  const entries = sortEntries([...rankEntries(pages, query), ...coins], query);
  if (isAnswered) return { entries, status: describeAnswer(entries, answer.more, query) };
  const status =
    failed === query
      ? "Coins could not be searched. Change the text to try again."
      : "Searching coins…";
  return { entries, status };
}

function describeAnswer(entries: readonly PaletteEntry[], more: boolean, query: string): string {
  if (entries.length === 0) return `Nothing matches “${query}”.`;
  if (more) return "More coins match: type more of the symbol, name or issuer.";
  return "Arrow keys to move, Enter to open, Escape to close";
}

function rankOf(entry: PaletteEntry, words: readonly string[]): number | null {
  const label = entry.label.toLowerCase();
  const text = `${label} ${entry.hint.toLowerCase()} ${entry.words ?? ""}`;
  if (!words.every((word) => text.includes(word))) return null;
  const first = words[0] ?? "";
  if (label.startsWith(first)) return 0;
  return label.includes(first) ? 1 : 2;
}

const readWords = (query: string): string[] => query.toLowerCase().split(/\s+/).filter(Boolean);

/** Entries that hold every typed word: label starts first, then labels, then hints; ties keep their order. */
export function rankEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = readWords(query);
  return sortEntries(
    entries.filter((entry) => rankOf(entry, words) !== null),
    query,
  );
}

/** The order alone: nothing is left out, since the server may compare letters more generously. */
function sortEntries(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = readWords(query);
  if (words.length === 0) return [...entries];
  const last = 3;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) ?? last }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
