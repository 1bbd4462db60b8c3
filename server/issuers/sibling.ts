import { EMPTY_LIST, NO_PROVENANCE, type Answer, type Profile } from "@/domain/profile/profile";
import type { SectionId } from "@/domain/facts/sections";
import { LIST_IDS, type ListId } from "@/domain/facts/lists";
import { definitionOf, isFactId } from "@/domain/facts/vocabulary";
import type { ProfileParts } from "../profiles/profile.repository";

/** Sections that describe the issuer and hold for every coin of it. */
const ISSUER_SECTIONS: readonly SectionId[] = ["licences", "governance", "capital"];
/** Subjects that belong to the single coin even where they stand in such a section. */
const COIN_SUBJECTS = ["coin.", "market.", "reserve.", "position.", "regime."];
const ISSUER_LISTS: readonly ListId[] = ["licence", "enforcement"];

function isIssuerLevel(id: string): boolean {
  if (!isFactId(id) || COIN_SUBJECTS.some((subject) => id.startsWith(subject))) return false;
  return id.startsWith("issuer.") || ISSUER_SECTIONS.includes(definitionOf(id).section);
}

/** The part of a profile that another coin of the same issuer can start from, with the sources it cites. */
export function pickIssuerLevel(profile: Profile): ProfileParts {
  const facts = Object.fromEntries(
    Object.entries(profile.facts).filter(([id]) => isIssuerLevel(id)),
  );
  const lists = LIST_IDS.map((list) => [
    list,
    ISSUER_LISTS.includes(list) ? profile.lists[list] : EMPTY_LIST,
  ]);
  const rows = ISSUER_LISTS.flatMap((list) => [...profile.lists[list].rows]);
  const cited = new Set([...Object.values(facts), ...rows].flatMap(({ sources }) => sources));
  return {
    facts,
    lists: Object.fromEntries(lists) as Profile["lists"],
    sources: profile.sources.filter(({ id }) => cited.has(id)),
    notes: [],
  };
}

export type StartFacts = {
  readonly domicile: string | null;
  readonly parent: string | null;
  readonly entityKind: string | null;
  readonly website: string | null;
};

/** What was said about an issuer when it was created, as the first facts of its profile. */
export function toStartFacts({
  domicile,
  parent,
  entityKind,
  website,
}: StartFacts): Readonly<Record<string, Answer>> {
  const said: readonly [string, string | null][] = [
    ["issuer.domicile", domicile],
    ["issuer.groupParent", parent],
    ["issuer.entityKind", entityKind],
    ["issuer.website", website],
  ];
  const known = said.flatMap(([id, value]): [string, Answer][] =>
    value === null ? [] : [[id, { ...NO_PROVENANCE, status: "known", value }]],
  );
  return Object.fromEntries(known);
}
