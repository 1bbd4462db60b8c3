import { describe, expect, it } from "vitest";
import { derivations } from "@/domain/derivation/derivations";
import { type FactView, openView } from "@/domain/derivation/fact-view";
import { columnsOf, LIST_IDS, type ListId } from "@/domain/facts/lists";
import { expandReads } from "@/domain/facts/reads";
import { definitionOf, FACT_IDS, type FactId, isFactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";
import { SAMPLES } from "@/tests/support/sample-profiles";

const COMPUTED = FACT_IDS.filter((id) => definitionOf(id).derived !== undefined);

/** A view that notes every column and entered fact a computation touches. */
function openWatched(profile: Profile): { readonly view: FactView; readonly seen: Set<string> } {
  const seen = new Set<string>();
  const watchCells = (list: ListId, cells: object): object =>
    new Proxy(cells, {
      get(target, key, receiver) {
        if (typeof key === "string" && key in columnsOf(list)) seen.add(`${list}[].${key}`);
        return Reflect.get(target, key, receiver);
      },
    });
  const lists = Object.fromEntries(
    LIST_IDS.map((list) => {
      const rows = profile.lists[list].rows.map((row) => ({
        ...row,
        values: watchCells(list, row.values),
        bounds: watchCells(list, row.bounds),
        unknown: watchCells(list, row.unknown),
      }));
      return [list, { ...profile.lists[list], rows }];
    }),
  ) as unknown as Profile["lists"];
  const facts = new Proxy(profile.facts, {
    get(target, key, receiver) {
      if (typeof key === "string" && isFactId(key)) seen.add(key);
      return Reflect.get(target, key, receiver);
    },
  });
  return { view: openView({ profile: { ...profile, lists, facts }, asOf: profile.asOf, derivations }), seen };
}

describe("declared inputs", () => {
  it("computes every derived fact of the vocabulary, and no other", () => {
    expect(Object.keys(derivations).sort()).toEqual([...COMPUTED].sort());
  });

  it.each(COMPUTED)("%s reads only what its definition declares", (id: FactId) => {
    const declared = new Set(expandReads([id]));
    const read = new Set<string>();
    for (const profile of SAMPLES) {
      const { view, seen } = openWatched(profile);
      view.computed(id);
      for (const ref of seen) read.add(ref);
    }
    const extra = [...read].filter((ref) => !declared.has(ref) && !isComputedOnly(ref));
    expect(extra).toEqual([]);
  });
});

function isComputedOnly(ref: string): boolean {
  return isFactId(ref) && definitionOf(ref).computedOnly === true;
}
