import type { FactDefinition, FactKind } from "../facts/definition";
import { columnsOf, isListId, type ListId } from "../facts/lists";
import { findDefinition } from "../facts/vocabulary";
import { type Mark, MARKS } from "../profile/profile";
import {
  type AnswerForm,
  BLANK_ANSWER,
  BLANK_LIST,
  blankRow,
  type CellForm,
  cellOf,
  isBlankCell,
  isUnknownReason,
  type ListForm,
  keepClaims,
  keepPlaces,
  pickOrigin,
  type PlaceForm,
  type ProvenanceForm,
  type RowForm,
  type SectionForm,
} from "./form";
import { settle } from "./settle";

/** Name and value of a form control, in the order of the page. */
export type Entry = readonly [name: string, value: string];

/** Choices that stand for a reason why nothing is known begin with this sign. */
export const UNKNOWN_SIGN = "?";

export const factField = (id: string, part: string) => `f.${id}.${part}`;
export const listField = (list: ListId, part: string) => `l.${list}.${part}`;
export const rowIdField = (list: ListId, index: number) => `l.${list}.row.${index}`;
/** `prov` stands where a column would, for the origin of the row. */
export const cellField = (list: ListId, index: number, cell: string) =>
  `r.${list}.${index}.${cell}`;

type Parts = Map<string, readonly string[]>;
type Read = {
  readonly facts: Map<string, Parts>;
  readonly lists: Map<ListId, Parts>;
  readonly cells: Map<string, Map<string, Parts>>;
};

const FACT = /^f\.(.+)\.([a-zA-Z]+)$/;
const LIST = /^l\.([a-zA-Z]+)\.(.+)$/;
const CELL = /^r\.([a-zA-Z]+)\.(\d+)\.([a-zA-Z]+)\.([a-zA-Z]+)$/;

function put<K>(map: Map<K, Parts>, key: K, [part, value]: Entry): void {
  const parts = map.get(key) ?? new Map<string, readonly string[]>();
  parts.set(part, [...(parts.get(part) ?? []), value]);
  map.set(key, parts);
}

function putCell(read: Read, { row, column }: { row: string; column: string }, entry: Entry): void {
  const cells = read.cells.get(row) ?? new Map<string, Parts>();
  put(cells, column, entry);
  read.cells.set(row, cells);
}

function sort(entries: Iterable<Entry>): Read {
  const read: Read = { facts: new Map(), lists: new Map(), cells: new Map() };
  for (const [name, value] of entries) {
    const [, fact, factPart] = FACT.exec(name) ?? [];
    const [, list, listPart] = LIST.exec(name) ?? [];
    const [, rowList, index, column, cellPart] = CELL.exec(name) ?? [];
    if (fact !== undefined && factPart !== undefined) put(read.facts, fact, [factPart, value]);
    else if (list !== undefined && listPart !== undefined && isListId(list))
      put(read.lists, list, [listPart, value]);
    else if (column !== undefined && cellPart !== undefined)
      putCell(read, { row: `${rowList}.${index}`, column }, [cellPart, value]);
  }
  return read;
}

const toText = (parts: Parts, part: string): string | undefined =>
  parts.get(part)?.at(-1)?.replaceAll("\r\n", "\n");

/** Controls that hold the choice and the reason why nothing is known in one. */
const CHOICE_KINDS: readonly FactKind[] = ["boolean", "enum"];

/** True where one control says the answer or why there is none; a country is such a list only outside tables. */
export function isChoice({ kind }: FactDefinition, place: "fact" | "cell"): boolean {
  return CHOICE_KINDS.includes(kind) || (place === "fact" && kind === "jurisdiction");
}

function readCell(parts: Parts, before: CellForm, choice: boolean): CellForm {
  const value = toText(parts, "value") ?? before.value;
  const low = toText(parts, "low") ?? before.low;
  const high = toText(parts, "high") ?? before.high;
  if (choice) {
    const reason = value.startsWith(UNKNOWN_SIGN) ? value.slice(UNKNOWN_SIGN.length) : "";
    return isUnknownReason(reason)
      ? { value: "", low, high, unknown: reason }
      : { value, low, high, unknown: "" };
  }
  const reason = toText(parts, "unknown");
  if (reason !== undefined)
    return { value, low, high, unknown: isUnknownReason(reason) ? reason : "" };
  // A folded row shows no reason: whoever writes a value there says that it is known now.
  return { value, low, high, unknown: value.trim() === "" ? before.unknown : "" };
}

function readProvenance(parts: Parts, before: ProvenanceForm): ProvenanceForm {
  const note = toText(parts, "note");
  // The note is always sent where the block was shown; boxes that are not ticked send nothing.
  if (note === undefined) return pickOrigin(before);
  const cited = [...(parts.get("sources") ?? []), ...(parts.get("cite") ?? [])].filter(
    (id) => id !== "",
  );
  const marks = (parts.get("marks") ?? []).filter((mark): mark is Mark =>
    Object.hasOwn(MARKS, mark),
  );
  const sources = [...new Set(cited)];
  const places = keepPlaces(readPlaces(parts, before.places), sources);
  return {
    asOf: (toText(parts, "asOf") ?? before.asOf).trim(),
    knownOn: (toText(parts, "knownOn") ?? before.knownOn).trim(),
    sources,
    note,
    marks: [...new Set(marks)],
    ...(places === undefined ? {} : { places }),
  };
}

const clean = (text: string | undefined) => (text ?? "").replaceAll("\r\n", "\n");

/** The controls of one citation stand in a row, so what belongs together has the same number. */
function readPlaces(parts: Parts, before: ProvenanceForm["places"]): ProvenanceForm["places"] {
  const shown = (parts.get("placeFor") ?? []).map((id, index): [string, PlaceForm] => {
    const at = (part: string) => clean(parts.get(part)?.[index]);
    return [id, { place: at("place"), quote: at("quote"), note: at("placeNote") }];
  });
  return { ...before, ...Object.fromEntries(shown) };
}

function readClaims(parts: Parts, before: AnswerForm["claims"]): AnswerForm["claims"] {
  const shown = (parts.get("claimFor") ?? []).map((id, index): [string, string] => [
    id,
    clean(parts.get("claim")?.[index]),
  ]);
  return { ...before, ...Object.fromEntries(shown) };
}

function readAnswer(id: string, parts: Parts, before: AnswerForm): AnswerForm {
  const definition = findDefinition(id);
  const choice = definition !== null && isChoice(definition, "fact");
  const cell = readCell(parts, before, choice);
  const origin = readProvenance(parts, before);
  const isOpen = cell.unknown === "conflicting";
  const claims = isOpen ? keepClaims(readClaims(parts, before.claims), origin.sources) : undefined;
  const answer = { ...cell, ...origin, ...(claims === undefined ? {} : { claims }) };
  const value = clean(parts.get("settle")?.at(-1));
  const reason = clean(parts.get("why")?.at(-1));
  return isOpen && `${value}${reason}`.trim() !== "" ? settle(answer, { value, reason }) : answer;
}

/** Blank cells are left out, so that an emptied cell and one never filled are the same. */
function readCells(
  list: ListId,
  sent: ReadonlyMap<string, Parts>,
  before: RowForm,
): RowForm["cells"] {
  const cells = new Map(Object.entries(before.cells));
  for (const [column, parts] of sent) {
    const definition = columnsOf(list)[column];
    if (definition === undefined) continue;
    const cell = readCell(parts, cellOf(before, column), isChoice(definition, "cell"));
    if (isBlankCell(cell)) cells.delete(column);
    else cells.set(column, cell);
  }
  return Object.fromEntries(cells);
}

function readRow(
  read: Read,
  { list, index }: { list: ListId; index: string },
  before: RowForm,
): RowForm {
  const sent = read.cells.get(`${list}.${index}`) ?? new Map<string, Parts>();
  const provenance = sent.get("prov");
  const origin = provenance === undefined ? pickOrigin(before) : readProvenance(provenance, before);
  return { ...origin, id: before.id, cells: readCells(list, sent, before) };
}

function readRows(read: Read, list: ListId, before: ListForm): readonly RowForm[] {
  const parts = read.lists.get(list) ?? new Map<string, readonly string[]>();
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const sent = [...parts].flatMap(([part, values]) => {
    const index = part.startsWith("row.") ? part.slice("row.".length) : null;
    const id = values.at(-1);
    return index === null || id === undefined ? [] : [{ index, id }];
  });
  const isWhole = parts.has("whole");
  const rows = sent.map(({ index, id }) =>
    readRow(read, { list, index }, (isWhole ? undefined : known.get(id)) ?? blankRow(id)),
  );
  if (isWhole) return rows;
  // A page of rows was sent: each takes the place it has, new ones go to the end.
  const changed = new Map(rows.map((row) => [row.id, row]));
  const kept = before.rows.map((row) => changed.get(row.id) ?? row);
  return [...kept, ...rows.filter(({ id }) => !known.has(id))];
}

function readList(read: Read, list: ListId, before: ListForm): ListForm {
  const parts = read.lists.get(list) ?? new Map<string, readonly string[]>();
  const completeness = toText(parts, "completeness");
  const rows = readRows(read, list, before);
  if (completeness === undefined) return { ...before, rows };
  return { ...readCompleteness(completeness), note: toText(parts, "note") ?? before.note, rows };
}

/** How far a list goes and why not further, as one choice: `complete`, `partial`, `unknown?not_disclosed`. */
export function toCompletenessChoice({
  completeness,
  reason,
}: Pick<ListForm, "completeness" | "reason">): string {
  return reason === "" ? completeness : `${completeness}${UNKNOWN_SIGN}${reason}`;
}

export function readCompleteness(choice: string): Pick<ListForm, "completeness" | "reason"> {
  const [completeness = "", reason = ""] = choice.split(UNKNOWN_SIGN);
  return {
    completeness:
      completeness === "complete" || completeness === "partial" ? completeness : "unknown",
    reason: isUnknownReason(reason) && reason !== "not_researched" ? reason : "",
  };
}

/** Lays what a form sent over what it was drawn from. Controls that were not on the page leave their part as it was. */
export function readSectionForm(entries: Iterable<Entry>, before: SectionForm): SectionForm {
  const read = sort(entries);
  const facts = [...read.facts].map(
    ([id, parts]) => [id, readAnswer(id, parts, before.facts[id] ?? BLANK_ANSWER)] as const,
  );
  const lists = [...read.lists.keys()].map(
    (list) => [list, readList(read, list, before.lists[list] ?? BLANK_LIST)] as const,
  );
  return {
    facts: { ...before.facts, ...Object.fromEntries(facts) },
    lists: { ...before.lists, ...Object.fromEntries(lists) },
  };
}
