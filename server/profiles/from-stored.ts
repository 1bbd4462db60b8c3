import { columnsOf, LIST_IDS, type ListId } from "@/domain/facts/lists";
import type { UnknownReason } from "@/domain/facts/state";
import { definitionOf, isFactId, type FactId } from "@/domain/facts/vocabulary";
import {
  type Answer,
  type Bounds,
  type CitationPlace,
  type Claim,
  type Completeness,
  EMPTY_LIST,
  type Mark,
  type PlainValue,
  type Profile,
  type ProfileNote,
  type Provenance,
  type Row,
  type RowList,
  type Source,
} from "@/domain/profile/profile";
import {
  fromOptionalDate,
  fromStoredBounds,
  fromStoredValue,
  type StoredBounds,
  type StoredRecord,
  toExact,
} from "./cells";
import { factTarget, placeOf, rowTarget, type SectionTableId } from "./storage-map";

/** Everything stored of one version, as read table by table. */
export type StoredProfile = {
  readonly facts: readonly StoredRecord[];
  readonly sections: Readonly<Record<SectionTableId, StoredRecord | null>>;
  readonly lists: Readonly<Record<ListId, readonly StoredRecord[]>>;
  readonly listStates: readonly StoredRecord[];
  readonly sources: readonly StoredRecord[];
  readonly citations: readonly (Omit<CitationPlace, "place"> & {
    readonly target: string;
    readonly sourceKey: string;
    readonly locator: string | null;
  })[];
  readonly notes: readonly StoredRecord[];
};

type Cited = Pick<Provenance, "sources" | "places">;
type CitationMap = ReadonlyMap<string, Cited>;

const NOTHING_CITED: Cited = { sources: [] };

export function toProfileParts(
  stored: StoredProfile,
): Pick<Profile, "facts" | "lists" | "sources" | "notes"> {
  const citations = groupCitations(stored.citations);
  const facts: Record<string, Answer> = {};
  for (const record of stored.facts) {
    const id = String(record["factId"]);
    if (isFactId(id)) facts[id] = toAnswer(id, { record, sections: stored.sections, citations });
  }
  return {
    facts,
    lists: toLists(stored, citations),
    sources: stored.sources.map(toSource),
    notes: stored.notes.map(
      (record): ProfileNote => ({ path: String(record["path"]), text: String(record["text"]) }),
    ),
  };
}

function groupCitations(citations: StoredProfile["citations"]): CitationMap {
  const byTarget = new Map<string, { sources: string[]; places?: Record<string, CitationPlace> }>();
  for (const { target, sourceKey, locator, quote, note } of citations) {
    const cited = byTarget.get(target) ?? { sources: [] };
    cited.sources.push(sourceKey);
    if (locator !== null || quote !== null || note !== null)
      cited.places = { ...cited.places, [sourceKey]: { place: locator, quote, note } };
    byTarget.set(target, cited);
  }
  return byTarget;
}

type AnswerParts = {
  readonly record: StoredRecord;
  readonly sections: StoredProfile["sections"];
  readonly citations: CitationMap;
};

function toAnswer(id: FactId, { record, sections, citations }: AnswerParts): Answer {
  const provenance: Provenance = {
    asOf: fromOptionalDate(record["asOf"]),
    knownOn: fromOptionalDate(record["knownOn"]),
    note: record["note"] as string | null,
    marks: record["marks"] as readonly Mark[],
    ...(citations.get(factTarget(id)) ?? NOTHING_CITED),
  };
  if (record["status"] === "unknown") {
    const reason = record["reason"] as UnknownReason;
    const claims = (record["claims"] ?? []) as readonly Claim[];
    return { ...provenance, status: "unknown", reason, ...(claims.length === 0 ? {} : { claims }) };
  }
  if (record["status"] === "bounded") {
    return {
      ...provenance,
      status: "bounded",
      low: toEnd(record, "low"),
      high: toEnd(record, "high"),
    };
  }
  return { ...provenance, status: "known", value: toValue(id, record, sections) };
}

function toValue(
  id: FactId,
  record: StoredRecord,
  sections: StoredProfile["sections"],
): PlainValue {
  const place = placeOf(id);
  const stored =
    place.kind === "answer" ? record[place.field] : sections[place.table]?.[place.field];
  // A known fact without its value means the tables disagree; going on would judge a profile nobody entered.
  if (stored === null || stored === undefined)
    throw new Error(`the stored value of ${id} is missing`);
  return fromStoredValue(definitionOf(id).kind, stored);
}

function toEnd(record: StoredRecord, end: "low" | "high"): Bounds["low"] {
  const number = record[`${end}Number`];
  if (number !== null) return toExact(number);
  return fromOptionalDate(record[`${end}Date`]);
}

function toLists(stored: StoredProfile, citations: CitationMap): Profile["lists"] {
  const states = new Map(stored.listStates.map((state) => [String(state["list"]), state]));
  const lists = LIST_IDS.map((list): [ListId, RowList] => {
    const state = states.get(list);
    if (state === undefined) return [list, EMPTY_LIST];
    const rows = stored.lists[list].map((record) => toRow(list, record, citations));
    const completeness = state["completeness"] as Completeness;
    return [
      list,
      {
        completeness,
        reason: state["reason"] as UnknownReason | null,
        note: state["note"] as string | null,
        rows,
      },
    ];
  });
  return Object.fromEntries(lists) as Profile["lists"];
}

function toRow(list: ListId, record: StoredRecord, citations: CitationMap): Row {
  const id = String(record["rowKey"]);
  const values: Record<string, PlainValue> = {};
  const bounds: Record<string, Bounds> = {};
  const stored = record["rowBounds"] as Readonly<Record<string, StoredBounds>>;
  for (const [column, { kind }] of Object.entries(columnsOf(list))) {
    const value = record[column];
    if (value !== null && value !== undefined) values[column] = fromStoredValue(kind, value);
    const ends = stored[column];
    if (ends !== undefined) bounds[column] = fromStoredBounds(kind, ends);
  }
  const row = {
    id,
    asOf: fromOptionalDate(record["rowAsOf"]),
    knownOn: fromOptionalDate(record["rowKnownOn"]),
    note: record["rowNote"] as string | null,
    marks: record["rowMarks"] as readonly Mark[],
    ...(citations.get(rowTarget(list, id)) ?? NOTHING_CITED),
    values,
    bounds,
    unknown: record["rowUnknown"] as Readonly<Record<string, UnknownReason>>,
  };
  return row as Row;
}

function toSource(record: StoredRecord): Source {
  const { sourceKey, title, publisher, date, url, kind, reading, note, documentId } = record;
  const link = typeof documentId === "string" ? { document: documentId } : {};
  return { id: sourceKey, title, publisher, date, url, kind, reading, note, ...link } as Source;
}
