import "server-only";
import { ruleset } from "@/checklists";
import { definitionOf, type FactId, isFactId } from "@/domain/facts/vocabulary";

export type Reader = { readonly id: string; readonly title: string };

/** Criteria that read each fact or list, straight or through a computed fact: why the form asks for it. */
export function listReaders(): Readonly<Record<string, readonly Reader[]>> {
  const readers = new Map<string, Reader[]>();
  for (const { id, title, reads, scope } of ruleset.criteria) {
    for (const base of new Set([...reads, ...(scope?.reads ?? [])].flatMap(toBases))) {
      readers.set(base, [...(readers.get(base) ?? []), { id, title }]);
    }
  }
  return Object.fromEntries(readers);
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
