import type { IsoDate } from "@/domain/dates";
import { LISTS, type ListId } from "@/domain/facts/lists";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import type { Profile } from "@/domain/profile/profile";

export type Stalest = { readonly path: string; readonly label: string; readonly date: IsoDate };

/** Lists that describe a state; events and reports are old by nature. */
const STATE_LISTS: readonly ListId[] = ["licence", "market", "position", "account", "deployment"];

/** The fact or row that describes the earliest day, where some day is stated at all. */
export function findStalest(profile: Profile): Stalest | null {
  const facts = Object.entries(profile.facts).flatMap(([id, { asOf, status }]) =>
    asOf === null || status === "unknown" || !isFactId(id)
      ? []
      : [{ path: id, label: definitionOf(id).label, date: asOf }],
  );
  const rows = STATE_LISTS.flatMap((list) =>
    profile.lists[list].rows.flatMap(({ asOf }) =>
      asOf === null ? [] : [{ path: list, label: LISTS[list].label, date: asOf }],
    ),
  );
  const [first, ...rest] = [...facts, ...rows];
  if (first === undefined) return null;
  return rest.reduce<Stalest>((oldest, item) => (item.date < oldest.date ? item : oldest), first);
}
