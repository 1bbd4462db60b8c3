import type { Criterion } from "./criterion";

const known = new WeakMap<readonly Criterion[], ReadonlyMap<string, string>>();

/** Titles by id, worked out once per list of criteria. */
export function titlesOf(criteria: readonly Criterion[]): ReadonlyMap<string, string> {
  const found = known.get(criteria);
  if (found !== undefined) return found;
  const made = new Map(criteria.map(({ id, title }) => [id, title]));
  known.set(criteria, made);
  return made;
}
