import "server-only";
import { regimes, ruleset } from "@/checklists";
import { readsOfRegime } from "@/domain/regime/asked";
import { definitionOf, type FactId, isFactId } from "@/domain/facts/vocabulary";

export type Reader = { readonly id: string; readonly title: string; readonly href: string };

/** Criteria and regimes that read each fact or list, straight or through a computed fact: why the form asks for it. */
export function listReaders(): Readonly<Record<string, readonly Reader[]>> {
  const readers = new Map<string, Reader[]>();
  const add = (base: string, reader: Reader): void => {
    readers.set(base, [...(readers.get(base) ?? []), reader]);
  };
  for (const { id, title, reads, scope } of ruleset.criteria) {
    for (const base of new Set([...reads, ...(scope?.reads ?? [])].flatMap(toBases))) {
      add(base, { id, title, href: `/checklists/backing/${id}` });
    }
  }
  for (const regime of regimes) {
    const reader = {
      id: regime.id,
      title: regime.shortName,
      href: `/checklists/regimes/${regime.id}`,
    };
    const bases = new Set([...readsOfRegime(regime)].map(toList));
    for (const base of bases) add(base, reader);
  }
  return Object.fromEntries(readers);
}

/** A column counts for its list. */
function toList(ref: string): string {
  return /^([a-zA-Z]+)\[\]/.exec(ref)?.[1] ?? ref;
}

/** The entered facts and lists a fact rests on, itself included where it may be stated. */
function toBases(id: FactId): readonly string[] {
  const { derived, computedOnly } = definitionOf(id);
  if (derived === undefined) return [id];
  const inputs = derived.inputs.flatMap((input) => {
    const list = /^([a-zA-Z]+)\[\]/.exec(input)?.[1];
    if (list !== undefined) return [list];
    return isFactId(input) ? toBases(input) : [];
  });
  return computedOnly === true ? inputs : [id, ...inputs];
}
