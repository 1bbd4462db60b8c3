import { Decimal } from "@/domain/decimal";
import { columnsOf, type ListId } from "@/domain/facts/lists";
import { definitionOf, type FactId } from "@/domain/facts/vocabulary";
import type {
  Answer,
  Bounds,
  PlainValue,
  ProfileNote,
  Provenance,
  Row,
  RowList,
  Source,
} from "@/domain/profile/profile";
import { type StoredRecord, toStoredBounds, toStoredDate, toStoredValue } from "./cells";
import { factTarget, placeOf, rowTarget, SECTION_TABLES, type SectionTableId } from "./storage-map";

export type StoredCitation = {
  readonly target: string;
  readonly citationOrder: number;
  readonly sourceKey: string;
  /** Page or section. */
  readonly locator: string | null;
  readonly quote: string | null;
  readonly note: string | null;
};

/** An answer apart: its state, its value where a section table holds it, and what supports it. */
export type StoredAnswer = {
  readonly state: StoredRecord;
  readonly held: {
    readonly table: SectionTableId;
    readonly field: string;
    readonly value: unknown;
  } | null;
  readonly citations: readonly StoredCitation[];
};

export function toStoredAnswer(id: FactId, answer: Answer): StoredAnswer {
  const { kind } = definitionOf(id);
  const place = placeOf(id);
  const citations = toCitations(factTarget(id), answer);
  const base = { factId: id, status: answer.status, ...toProvenance(answer) };
  if (answer.status === "unknown")
    return { state: { ...base, ...toDoubt(answer) }, held: null, citations };
  if (answer.status === "bounded")
    return { state: { ...base, ...toBoundFields(answer) }, held: null, citations };
  const value = toStoredValue(kind, answer.value);
  if (place.kind === "answer")
    return { state: { ...base, [place.field]: value }, held: null, citations };
  const { table, field } = place;
  return {
    state: { ...base, heldIn: SECTION_TABLES[table].table },
    held: { table, field, value },
    citations,
  };
}

function toDoubt({
  reason,
  claims = [],
}: Pick<Extract<Answer, { status: "unknown" }>, "reason" | "claims">): StoredRecord {
  const said = claims.map(({ source, value }) => ({ source, value }));
  return said.length === 0 ? { reason } : { reason, claims: said };
}

function toBoundFields({
  low,
  high,
}: {
  low: Decimal | string | null;
  high: Decimal | string | null;
}): StoredRecord {
  return { ...toBoundField("low", low), ...toBoundField("high", high) };
}

function toBoundField(end: "low" | "high", value: Decimal | string | null): StoredRecord {
  if (value === null) return {};
  return value instanceof Decimal
    ? { [`${end}Number`]: value.toFixed() }
    : { [`${end}Date`]: toStoredDate(value) };
}

function toProvenance({ asOf, knownOn, note, marks }: Provenance): StoredRecord {
  return {
    asOf: asOf === null ? null : toStoredDate(asOf),
    knownOn: knownOn === null ? null : toStoredDate(knownOn),
    note,
    marks: [...marks],
  };
}

function toCitations(
  target: string,
  { sources, places = {} }: Pick<Provenance, "sources" | "places">,
): readonly StoredCitation[] {
  return [...new Set(sources)].map((sourceKey, citationOrder) => {
    const { place = null, quote = null, note = null } = places[sourceKey] ?? {};
    return { target, citationOrder, sourceKey, locator: place, quote, note };
  });
}

export type StoredList = {
  readonly state: StoredRecord;
  readonly rows: readonly StoredRecord[];
  readonly citations: readonly StoredCitation[];
};

export function toStoredList(
  list: ListId,
  { completeness, reason, note, rows }: RowList,
): StoredList {
  return {
    state: { list, completeness, reason, note },
    rows: rows.map((row, index) => toStoredRow(list, row, index)),
    citations: rows.flatMap((row) => toCitations(rowTarget(list, row.id), row)),
  };
}

function toStoredRow(list: ListId, row: Row, rowOrder: number): StoredRecord {
  const columns = columnsOf(list);
  const cells: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row.values) as [string, PlainValue | undefined][]) {
    const definition = columns[column];
    if (definition !== undefined && value !== undefined)
      cells[column] = toStoredValue(definition.kind, value);
  }
  const { asOf, knownOn, note, marks } = toProvenance(row);
  const bounds = (Object.entries(row.bounds) as [string, Bounds][]).map(([column, ends]) => [
    column,
    toStoredBounds(ends),
  ]);
  return {
    rowKey: row.id,
    rowOrder,
    rowAsOf: asOf,
    rowKnownOn: knownOn,
    rowNote: note,
    rowMarks: marks,
    rowBounds: Object.fromEntries(bounds) as StoredRecord,
    rowUnknown: { ...row.unknown },
    ...cells,
  };
}

export function toStoredSource(source: Source, sourceOrder: number): StoredRecord {
  const { id, document = null, ...rest } = source;
  return { sourceKey: id, sourceOrder, ...rest, documentId: document };
}

export function toStoredNote(note: ProfileNote, noteOrder: number): StoredRecord {
  return { noteOrder, ...note };
}
