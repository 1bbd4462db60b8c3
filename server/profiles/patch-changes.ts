import { type Change, listChanges } from "@/domain/profile/changes";
import type { Profile, Source } from "@/domain/profile/profile";
import { EMPTY_PARTS } from "./drafts";
import type { SectionPatch } from "./section-input";

/** What a save of one section changes. Only what the save names is compared: an autosave must stay quick. */
export function listPatchChanges(profile: Profile, patch: SectionPatch): readonly Change[] {
  const known = new Set(profile.sources.map(({ id }) => id));
  const facts = [...patch.facts.keys()];
  const lists = [...patch.lists.keys()];
  const before: Profile = {
    ...profile,
    facts: Object.fromEntries(
      facts.flatMap((id) => {
        const answer = profile.facts[id];
        return answer === undefined ? [] : [[id, answer]];
      }),
    ),
    lists: {
      ...EMPTY_PARTS.lists,
      ...Object.fromEntries(lists.map((list) => [list, profile.lists[list]])),
    },
    sources: [],
  };
  const after: Profile = {
    ...before,
    facts: Object.fromEntries(
      [...patch.facts].flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])),
    ),
    lists: { ...EMPTY_PARTS.lists, ...Object.fromEntries(patch.lists) },
    sources: patch.sources.filter(({ id }) => !known.has(id)),
  };
  return listChanges(before, after);
}

/** What a save of the register of sources changes, their order included. */
export function listSourceChanges(profile: Profile, sources: readonly Source[]): readonly Change[] {
  const bare: Profile = { ...profile, ...EMPTY_PARTS };
  const was = profile.sources;
  const changes = listChanges({ ...bare, sources: was }, { ...bare, sources });
  const [before, after] = [toOrder(was, sources), toOrder(sources, was)];
  if (before === after) return changes;
  return [...changes, { path: "source#order", label: "Order of sources", before, after }];
}

function toOrder(sources: readonly Source[], others: readonly Source[]): string {
  const kept = new Set(others.map(({ id }) => id));
  return sources
    .map(({ id }) => id)
    .filter((id) => kept.has(id))
    .join(", ");
}
