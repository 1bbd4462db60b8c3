export type Row = { readonly what: string; readonly value: string; readonly target: string };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function toMarkdown(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, value, target }) => `| ${what} | ${value} | ${target} |`);
  return [`## ${title}`, "", "| What | Measured | Target |", "|---|---|---|", ...lines, ""].join(
    "\n",
  );
}
