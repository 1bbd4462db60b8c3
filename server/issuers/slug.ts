/** The part of a coin's address made from its symbol: lower case letters and digits, words joined by hyphens. */
export function toSlug(symbol: string): string {
  const plain = symbol
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "coin" : plain;
}

/** The first of `usdx`, `usdx-2`, `usdx-3` … that is not taken. */
export function pickSlug(symbol: string, taken: ReadonlySet<string>): string {
  const base = toSlug(symbol);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const slug = `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
