import type { Evidence } from "@/domain/explain/cited-sources";
import { formatAge } from "./format-date";

/** "4 months old, strength 71": how fresh and how strong a source is on the page's day. */
export function formatEvidence({ strength, since, asOf }: Evidence): string {
  return `${toAgeText(since, asOf)}, strength ${strength}`;
}

function toAgeText(since: string | null, asOf: string): string {
  if (since === null) return "no date";
  const age = formatAge(since, asOf);
  return since < asOf ? `${age} old` : age;
}
