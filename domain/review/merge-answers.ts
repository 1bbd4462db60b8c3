import { columnsOf, LIST_IDS, type ListId } from "../facts/lists";
import { FACT_IDS, type FactId } from "../facts/vocabulary";
import type { Answer, Profile, Provenance, Row, RowList, Source } from "../profile/profile";
import { type MergeItem, planMerge } from "./fact-agreement";
import { pairRows } from "./pair-rows";

export type Side = "first" | "second";
/** By the path of `planMerge`: whose answer stands. Taking the side of somebody who gave none leaves it out. */
export type Choices = ReadonlyMap<string, Side>;

/** What two profiles made apart from each other come to once every difference is decided. */
export type Merged = Pick<Profile, "facts" | "lists" | "sources" | "notes">;

/** Differences that nobody decided and that have no only answer; a merge needs this to be empty. */
export function listUndecided(items: readonly MergeItem[], choices: Choices): readonly MergeItem[] {
  return items.filter(({ path, suggested }) => suggested === null && !choices.has(path));
}

/**
 * Makes one profile of two. Where both say the same, the first's answer stands with the documents of both; elsewhere
 * that of the side chosen, with its documents, days and note; where only one of them answered and nothing was chosen,
 * the only answer. The register holds the documents of both: the same document once, and a number both gave to
 * different documents stays with the first. Throws RangeError where a difference is not decided.
 */
export function mergeAnswers(first: Profile, second: Profile, choices: Choices): Merged {
  const items = planMerge(first, second);
  const [open] = listUndecided(items, choices);
  if (open !== undefined) throw new RangeError(`nobody decided on ${open.path}`);
  const register = joinSources(first.sources, second.sources);
  const decided = new Map(
    items.map(({ path, suggested }) => [path, choices.get(path) ?? suggested ?? "first"]),
  );
  const pick: Decided = {
    sideOf: (path) => decided.get(path) ?? null,
    first,
    second: { ...second, ...renumber(second, register.renamed) },
  };
  return {
    facts: mergeFacts(pick),
    lists: Object.fromEntries(
      LIST_IDS.map((list) => [list, mergeList(list, pick)]),
    ) as unknown as Profile["lists"],
    sources: register.sources,
    notes: joinNotes(first, second),
  };
}

type Decided = {
  /** Null where both said the same, or nothing. */
  readonly sideOf: (path: string) => Side | null;
  readonly first: Profile;
  readonly second: Profile;
};

function mergeFacts({ sideOf, first, second }: Decided): Profile["facts"] {
  const entries = FACT_IDS.flatMap((id): readonly (readonly [FactId, Answer])[] => {
    const [mine, theirs] = [first.facts[id], second.facts[id]];
    const side = sideOf(id);
    const answer = side === null ? joinCitations(mine, theirs) : side === "first" ? mine : theirs;
    return answer === undefined ? [] : [[id, answer]];
  });
  return Object.fromEntries(entries);
}

/** The first of two that say the same, with the documents of both. */
function joinCitations<T extends Provenance>(first: T | undefined, second: T | undefined) {
  if (first === undefined || second === undefined) return first ?? second;
  const sources = [...new Set([...first.sources, ...second.sources])];
  const places = { ...second.places, ...first.places };
  return {
    ...first,
    sources,
    note: first.note ?? second.note,
    ...(Object.keys(places).length === 0 ? {} : { places }),
  };
}

function mergeList(list: ListId, { sideOf, first, second }: Decided): RowList {
  const [mine, theirs]: readonly [RowList, RowList] = [first.lists[list], second.lists[list]];
  const { pairs, onlyFirst, onlySecond } = pairRows(list, mine.rows, theirs.rows);
  const partners = new Map(pairs);
  const dropped = new Set(
    onlyFirst.filter(({ id }) => sideOf(`${list}[${id}]`) === "second").map(({ id }) => id),
  );
  const kept = mine.rows.flatMap((row) => {
    const partner = partners.get(row);
    if (partner !== undefined) return [mergeRow(list, [row, partner], sideOf)];
    return dropped.has(row.id) ? [] : [row];
  });
  const taken = new Set(kept.map(({ id }) => id));
  const added = onlySecond
    .filter(({ id }) => sideOf(`${list}[second:${id}]`) === "second")
    .map((row) => ({ ...row, id: toFreeId(row.id, taken) }));
  const head = sideOf(list) === "second" ? theirs : mine;
  const { completeness, reason } = head;
  return { completeness, reason, note: head.note ?? theirs.note, rows: [...kept, ...added] };
}

function mergeRow(
  list: ListId,
  [first, second]: readonly [Row, Row],
  sideOf: Decided["sideOf"],
): Row {
  const row = joinCitations(first, second) ?? first;
  const cells = {
    values: { ...row.values },
    bounds: { ...row.bounds },
    unknown: { ...row.unknown },
  };
  const parts = ["values", "bounds", "unknown"] as const;
  for (const column of Object.keys(columnsOf(list))) {
    if (sideOf(`${list}[${first.id}].${column}`) !== "second") continue;
    for (const part of parts) {
      const target: Record<string, unknown> = cells[part];
      const source: Readonly<Record<string, unknown>> = second[part];
      delete target[column];
      if (Object.hasOwn(source, column)) target[column] = source[column];
    }
  }
  return { ...row, ...cells };
}

function toFreeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  taken.add(free);
  return free;
}

type Register = {
  readonly sources: readonly Source[];
  /** New numbers of the second's documents, by the old ones. */
  readonly renamed: ReadonlyMap<string, string>;
};

function joinSources(first: readonly Source[], second: readonly Source[]): Register {
  const known = new Map(first.map((source) => [contentOf(source), source.id]));
  const taken = new Set(first.map(({ id }) => id));
  const renamed = new Map<string, string>();
  const added = second.flatMap((source) => {
    const same = known.get(contentOf(source));
    const id = same ?? toFreeId(source.id, taken);
    renamed.set(source.id, id);
    return same === undefined ? [{ ...source, id }] : [];
  });
  return { sources: [...first, ...added], renamed };
}

/** A document apart from the number somebody gave it. */
function contentOf({ id: _id, ...source }: Source): string {
  return JSON.stringify(Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function renumber(profile: Profile, renamed: ReadonlyMap<string, string>): Answers {
  const rename = (id: string): string => renamed.get(id) ?? id;
  const move = <T extends Provenance>(part: T): T => ({
    ...part,
    sources: part.sources.map(rename),
    ...(part.places === undefined
      ? {}
      : {
          places: Object.fromEntries(
            Object.entries(part.places).map(([id, place]) => [rename(id), place]),
          ),
        }),
  });
  const facts = Object.entries(profile.facts).map(([id, answer]) => {
    const moved = move(answer);
    if (moved.status !== "unknown" || moved.claims === undefined) return [id, moved] as const;
    const claims = moved.claims.map((claim) => ({ ...claim, source: rename(claim.source) }));
    return [id, { ...moved, claims }] as const;
  });
  const lists = LIST_IDS.map((list) => {
    const held: RowList = profile.lists[list];
    return [list, { ...held, rows: held.rows.map(move) }] as const;
  });
  return {
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists) as unknown as Profile["lists"],
  };
}

type Answers = Pick<Profile, "facts" | "lists">;

function joinNotes(first: Profile, second: Profile): Profile["notes"] {
  const said = new Set(first.notes.map((note) => JSON.stringify(note)));
  return [...first.notes, ...second.notes.filter((note) => !said.has(JSON.stringify(note)))];
}
