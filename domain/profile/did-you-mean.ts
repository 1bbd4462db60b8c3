/** The nearest allowed word, or null when none is near enough to be a slip of the keyboard. */
export function findNearest(word: string, allowed: readonly string[]): string | null {
  const lower = word.toLowerCase();
  let nearest: string | null = null;
  let fewest = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of allowed) {
    const edits = countEdits(lower, candidate.toLowerCase(), fewest);
    if (edits < fewest || (edits === fewest && nearest === null)) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Edits from one word to the other; anything above `most` may be reported as just above it. */
function countEdits(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const cheapest = Math.min(
        (previous[j - 1] ?? 0) + change,
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      row.push(cheapest);
    }
    previous = row;
  }
  return previous[to.length] ?? most + 1;
}
