import type { IsoDate } from "../dates";

/** Somebody looked for a fact and found nothing. It says so for a while, then somebody must look again. */
export type SearchRecord = {
  /** Fact id or list id. */
  readonly target: string;
  readonly where: string;
  readonly on: IsoDate;
  readonly note: string;
  /** The last day on which the search still holds. */
  readonly until: IsoDate;
  readonly by: string;
};

/** Days a search holds unless the analyst says otherwise: two quarterly reports. */
export const SEARCH_HOLDS_DAYS = 180;

export function isExpired({ until }: Pick<SearchRecord, "until">, day: IsoDate): boolean {
  return until < day;
}

/** The latest search for each fact, by its id; `searches` come the last first. */
export function latestSearches(
  searches: readonly SearchRecord[],
): Readonly<Record<string, SearchRecord>> {
  const latest = new Map<string, SearchRecord>();
  for (const search of searches) if (!latest.has(search.target)) latest.set(search.target, search);
  return Object.fromEntries(latest);
}
