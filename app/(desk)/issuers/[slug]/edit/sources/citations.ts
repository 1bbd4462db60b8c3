import type { Citation } from "@/components/profile/source-list";
import { rowName } from "@/domain/entry/describe";
import { toRowForm } from "@/domain/entry/to-form";
import { LIST_IDS, LISTS } from "@/domain/facts/lists";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";

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
