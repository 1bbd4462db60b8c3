import { MOST_COMPARED } from "./compare";

/** A coin as an address names it: `usdc`, or `usdc@2` for its second revision. */
export type Wanted = { readonly slug: string; readonly revision: number | null };

export type SelectionIssue = {
  readonly kind: "malformed" | "duplicate" | "too_many";
  readonly text: string;
};

export type Selection = {
  readonly wanted: readonly Wanted[];
  /** What was left out of the selection, and why. */
  readonly issues: readonly SelectionIssue[];
};

const FORM = /^([a-z0-9][a-z0-9-]{0,199})(?:@([1-9]\d{0,5}))?$/;

/** Reads the coins of a comparison: several values, each one coin or several parted by commas. Never throws. */
export function readSelection(values: readonly string[]): Selection {
  const names = values.flatMap((value) => value.split(",")).map((name) => name.trim());
  const wanted = new Map<string, Wanted>();
  const issues: SelectionIssue[] = [];
  for (const text of names.filter((name) => name !== "")) {
    const coin = readWanted(text);
    if (coin === null) issues.push({ kind: "malformed", text });
    else if (wanted.has(writeWanted(coin))) issues.push({ kind: "duplicate", text });
    else if (wanted.size === MOST_COMPARED) issues.push({ kind: "too_many", text });
    else wanted.set(writeWanted(coin), coin);
  }
  return { wanted: [...wanted.values()], issues };
}

function readWanted(text: string): Wanted | null {
  const [, slug, revision] = FORM.exec(text.toLowerCase()) ?? [];
  return slug === undefined
    ? null
    : { slug, revision: revision === undefined ? null : Number(revision) };
}

/** The reverse of reading one coin. */
export function writeWanted({ slug, revision }: Wanted): string {
  return revision === null ? slug : `${slug}@${revision}`;
}
