import { formatAge, formatDate, toDayNumber } from "@/components/format/format-date";

export type EvidenceAgeProps = {
  /** The day the evidence describes. */
  asOf: string;
  /** The day it is judged at. */
  at: string;
  /** Older than this many days is marked stale. */
  staleAfterDays?: number;
};

/** "45 days old", with the date on hover and the word "stale" where it applies. */
export function EvidenceAge({ asOf, at, staleAfterDays }: EvidenceAgeProps) {
  const days = toDayNumber(at) - toDayNumber(asOf);
  const stale = staleAfterDays !== undefined && days > staleAfterDays;
  const age = formatAge(asOf, at);
  const text = days > 0 ? `${age} old` : age;
  return (
    <time dateTime={asOf} title={formatDate(asOf)} className={stale ? "text-partly" : undefined}>
      {stale ? `${text}, stale` : text}
    </time>
  );
}
