import type { Uncited } from "@/components/profile/uncited-list";
import type { Citation } from "@/components/profile/source-list";
import { rowName } from "@/domain/entry/describe";
import { toRowForm } from "@/domain/entry/to-form";
import { LIST_IDS, LISTS } from "@/domain/facts/lists";
import { definitionOf, FACT_IDS, isFactId } from "@/domain/facts/vocabulary";
import type { Profile, Row } from "@/domain/profile/profile";

/** Where each source is used, by its id. */
export function listCitations({ facts, lists }: Profile): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  const note = (ids: readonly string[], citation: Citation) => {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), citation]);
  };
  for (const [id, { sources }] of Object.entries(facts)) {
    if (!isFactId(id)) continue;
    const { label, section } = definitionOf(id);
    note(sources, { label, section, list: null });
  }
  for (const list of LIST_IDS) {
    for (const [index, row] of lists[list].rows.entries()) {
      const label = `row ${index + 1} ${rowName(list, toRowForm(list, row))}`;
      note(row.sources, { label, section: LISTS[list].section, list });
    }
  }
  return found;
}

/** Answers and lists with rows that cite no source, in the order of the vocabulary. */
export function listUncited({ facts, lists }: Profile): readonly Uncited[] {
  const answers = FACT_IDS.flatMap((id) => {
    const answer = facts[id];
    if (answer === undefined || answer.status === "unknown" || answer.sources.length > 0) return [];
    const { label, section } = definitionOf(id);
    return [{ label, section, list: null, count: 1 }];
  });
  const rows = LIST_IDS.flatMap((list) => {
    const all: readonly Row[] = lists[list].rows;
    const count = all.filter(({ sources }) => sources.length === 0).length;
    const { label, section } = LISTS[list];
    return count === 0 ? [] : [{ label, section, list, count }];
  });
  return [...answers, ...rows];
}
