import { formatPlural } from "@/components/format/format-number";

type Reviewed = {
  readonly changes: readonly unknown[];
  readonly gates: readonly unknown[];
  readonly isEmpty: boolean;
};

/** What a draft would publish, in a sentence or two; `since` is the latest revision, null before the first. */
export function reviewLead({ changes, gates, isEmpty }: Reviewed, since: number | null): string {
  if (isEmpty) return "No fact and no row has been entered yet.";
  const counted = formatPlural(changes.length, "change");
  const lead =
    since === null
      ? `This is the first revision: ${counted}.`
      : `Since revision ${since}: ${counted}.`;
  return gates.length === 0
    ? `${lead} No gate is open.`
    : `${lead} ${formatPlural(gates.length, "gate")} cannot be judged yet.`;
}
