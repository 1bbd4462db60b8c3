import { columnsOf, LIST_IDS, LISTS, type ListId } from "../facts/lists";
import { UNKNOWN_REASONS } from "../facts/state";
import { definitionOf, FACT_IDS, type FactId } from "../facts/vocabulary";
import { toAnswerText, toCellText, toClaimsText, toPlaceText } from "./exact-text";
import {
  EMPTY_LIST,
  type Profile,
  type Provenance,
  type Row,
  type RowList,
  type Source,
} from "./profile";

/** One difference between two states of a profile. Null means it was not there, or is there no longer. */
export type Change = {
  /** `redemption.feePct`, `position[row-1].amountUsd`, `position` (completeness), `source[S1]`, `asOf`; `#` before a part of the provenance. */
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** Everything that differs, in the vocabulary's order: names and date, facts, lists, sources. Before may be nothing. */
export function listChanges(before: Profile | null, after: Profile): readonly Change[] {
  return [
    ...headChanges(before, after),
    ...FACT_IDS.flatMap((id) => factChanges(id, before, after)),
    ...LIST_IDS.flatMap((list) =>
      listRowsChanges(list, before?.lists[list] ?? EMPTY_LIST, after.lists[list]),
    ),
    ...sourceChanges(before?.sources ?? [], after.sources),
  ];
}

function change(
  path: string,
  label: string,
  texts: readonly [string | null, string | null],
): readonly Change[] {
  const [before, after] = texts;
  return before === after ? [] : [{ path, label, before, after }];
}

const HEAD: readonly { path: string; label: string; read: (profile: Profile) => string | null }[] =
  [
    { path: "asOf", label: "Date of the profile", read: ({ asOf }) => asOf },
    { path: "coin.symbol", label: "Symbol", read: ({ coin }) => coin.symbol },
    { path: "coin.name", label: "Name of the coin", read: ({ coin }) => coin.name },
    { path: "coin.dti", label: "Digital token identifier", read: ({ coin }) => coin.dti },
    {
      path: "issuer.legalName",
      label: "Legal name of the issuer",
      read: ({ issuer }) => issuer.name,
    },
    { path: "issuer.lei", label: "LEI of the issuer", read: ({ issuer }) => issuer.lei },
  ];

function headChanges(before: Profile | null, after: Profile): readonly Change[] {
  return HEAD.flatMap(({ path, label, read }) =>
    change(path, label, [before === null ? null : read(before), read(after)]),
  );
}

function factChanges(id: FactId, before: Profile | null, after: Profile): readonly Change[] {
  const was = before?.facts[id];
  const is = after.facts[id];
  if (was === undefined && is === undefined) return [];
  const definition = definitionOf(id);
  const texts = [was, is].map((answer) =>
    answer === undefined ? null : toAnswerText(definition, answer),
  );
  const said = change(id, definition.label, [texts[0] ?? null, texts[1] ?? null]);
  if (was === undefined || is === undefined) return said;
  const claims = [toClaimsText(was), toClaimsText(is)] as const;
  return [
    ...said,
    ...change(`${id}#claims`, `${definition.label}: contradicting values`, claims),
    ...provenanceChanges({ path: id, label: definition.label }, was, is),
  ];
}

type Part = Exclude<keyof Provenance, "places">;

const PROVENANCE_LABELS = {
  asOf: "as of",
  knownOn: "public since",
  sources: "sources",
  note: "note",
  marks: "marks",
} as const satisfies Readonly<Record<Part, string>>;

type Subject = { readonly path: string; readonly label: string };

function provenanceChanges(
  { path, label }: Subject,
  was: Provenance,
  is: Provenance,
): readonly Change[] {
  const parts = Object.keys(PROVENANCE_LABELS) as readonly Part[];
  const told = parts.flatMap((part) =>
    change(`${path}#${part}`, `${label}: ${PROVENANCE_LABELS[part]}`, [
      toPartText(was[part]),
      toPartText(is[part]),
    ]),
  );
  return [...told, ...placeChanges({ path, label }, was, is)];
}

function placeChanges({ path, label }: Subject, was: Provenance, is: Provenance) {
  const [before, after] = [was.places ?? {}, is.places ?? {}];
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id) =>
    change(`${path}#place[${id}]`, `${label}: place in ${id}`, [
      toPlaceText(before[id]),
      toPlaceText(after[id]),
    ]),
  );
}

function toPartText(part: string | null | readonly string[]): string | null {
  if (part === null || typeof part === "string") return part;
  return part.length === 0 ? null : part.join(", ");
}

function listRowsChanges(list: ListId, was: RowList, is: RowList): readonly Change[] {
  const { label } = LISTS[list];
  const before = new Map(was.rows.map((row) => [row.id, row]));
  const after = new Set(is.rows.map((row) => row.id));
  const gone = was.rows.filter((row) => !after.has(row.id));
  return [
    ...change(list, `${label}: completeness`, [toCompletenessText(was), toCompletenessText(is)]),
    ...change(`${list}#note`, `${label}: note`, [was.note, is.note]),
    ...is.rows.flatMap((row) => rowChanges(list, before.get(row.id), row)),
    ...gone.flatMap((row) =>
      change(`${list}[${row.id}]`, toRowLabel(list), [toRowName(list, row), null]),
    ),
    ...orderChange(list, was, is),
  ];
}

function orderChange(list: ListId, was: RowList, is: RowList): readonly Change[] {
  const kept = new Set(is.rows.map((row) => row.id));
  const known = new Set(was.rows.map((row) => row.id));
  const before = was.rows
    .filter((row) => kept.has(row.id))
    .map((row) => row.id)
    .join(", ");
  const after = is.rows
    .filter((row) => known.has(row.id))
    .map((row) => row.id)
    .join(", ");
  return change(`${list}#order`, `${LISTS[list].label}: order of rows`, [before, after]);
}

function toCompletenessText({ completeness, reason }: RowList): string {
  if (completeness !== "unknown")
    return reason === null ? completeness : `${completeness}, ${UNKNOWN_REASONS[reason]}`;
  return reason === null ? "not known" : UNKNOWN_REASONS[reason];
}

function rowChanges(list: ListId, was: Row | undefined, is: Row): readonly Change[] {
  const path = `${list}[${is.id}]`;
  const name = toRowName(list, is);
  if (was === undefined) return change(path, toRowLabel(list), [null, name]);
  const label = `${toRowLabel(list)} ${name}`;
  const cells = Object.entries(columnsOf(list)).flatMap(([column, definition]) =>
    change(`${path}.${column}`, `${label}: ${definition.label}`, [
      toCellText(definition, was, column),
      toCellText(definition, is, column),
    ]),
  );
  return [...cells, ...provenanceChanges({ path, label }, was, is)];
}

function toRowLabel(list: ListId): string {
  const { rowLabel } = LISTS[list];
  return `${rowLabel.charAt(0).toUpperCase()}${rowLabel.slice(1)}`;
}

/** What a reader would call the row: its first text, else its first cell, else its id. */
function toRowName(list: ListId, row: Row): string {
  const columns = Object.entries(columnsOf(list));
  const texts = columns.filter(([, definition]) => definition.kind === "text");
  for (const [column, definition] of [...texts, ...columns]) {
    const text = toCellText(definition, row, column);
    if (text !== null && column in row.values) return `“${text}”`;
  }
  return row.id;
}

function sourceChanges(was: readonly Source[], is: readonly Source[]): readonly Change[] {
  const before = new Map(was.map((source) => [source.id, toSourceText(source)]));
  const after = new Map(is.map((source) => [source.id, toSourceText(source)]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) =>
    change(`source[${id}]`, `Source ${id}`, [before.get(id) ?? null, after.get(id) ?? null]),
  );
}

function toSourceText(source: Source): string {
  const { title, publisher, date, url, kind, reading, note, document = null } = source;
  return [title, publisher, date, url, kind, reading, note, document]
    .filter((part) => part !== null)
    .join(" · ");
}
