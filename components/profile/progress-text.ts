export type ProgressView = {
  readonly answered: number;
  readonly unknown: number;
  readonly open: number;
  readonly total: number;
};

/** "12 of 14 answered, 1 not known, 1 open". */
export function progressText({ answered, unknown, open, total }: ProgressView): string {
  const parts = [`${answered} of ${total} answered`];
  if (unknown > 0) parts.push(`${unknown} not disclosed or disputed`);
  if (open > 0 && open < total) parts.push(`${open} open`);
  return parts.join(", ");
}

/** One word for the whole: what the task list shows first. */
export function progressWord({
  answered,
  open,
  total,
}: ProgressView): "Complete" | "In progress" | "Not started" {
  if (open === total && answered === 0) return "Not started";
  return open === 0 ? "Complete" : "In progress";
}
