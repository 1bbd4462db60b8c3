import type { Criterion } from "@/domain/checklist/criterion";
import { definitionOf } from "@/domain/facts/vocabulary";

/** True when every word of the search stands somewhere in the criterion, whatever the order or the capitals. */
export function matchesSearch(criterion: Criterion, search: string): boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const text = toText(criterion).toLowerCase();
  return words.every((word) => text.includes(word));
}

function toText({
  id,
  title,
  question,
  evidenceWanted,
  remedy,
  reads,
  cites,
  parameters,
}: Criterion): string {
  const labels = [
    ...reads.map((fact) => definitionOf(fact).label),
    ...parameters.map(({ label }) => label),
  ];
  const headings = cites.map(({ heading }) => heading);
  return [id, title, question, evidenceWanted, remedy, ...labels, ...headings].join(" ");
}
