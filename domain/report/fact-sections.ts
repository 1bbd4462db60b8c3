import type { FactView } from "../derivation/fact-view";
import { describeFact } from "../explain/fact-lines";
import { formatValue } from "../facts/format";
import { columnsOf, LIST_IDS, LISTS, type ListId } from "../facts/lists";
import { SECTIONS } from "../facts/sections";
import { UNKNOWN_REASONS } from "../facts/state";
import { definitionOf, FACT_IDS, type FactId } from "../facts/vocabulary";
import { Decimal } from "../decimal";
import { READINGS, type Row, SOURCE_KINDS } from "../profile/profile";
import * as cell from "./cells";
import type { Cell, Column, Section, TableBlock } from "./tree";

/** Every fact the profile holds or Assay computed from it, with date and source. */
export function toFacts(view: FactView): Section {
  const ids = FACT_IDS.filter((id) => view.profile.facts[id] !== undefined || isComputed(view, id));
  const rows = ids.map((id): readonly Cell[] => {
    const line = describeFact(view, id);
    const state = view.fact(id);
    const value = state.status === "known" ? toValueCell(id, state.value) : cell.missing(line.text);
    return [
      cell.text(SECTIONS[definitionOf(id).section]),
      cell.text(line.label),
      value,
      cell.text(line.formula === null ? "entered" : `computed: ${line.formula}`),
      line.asOf === null ? cell.missing("profile date") : cell.date(line.asOf),
      cell.text([line.marks.join(", "), line.note ?? ""].filter((part) => part !== "").join(": ")),
      line.sources.length === 0
        ? cell.missing("no citation")
        : cell.text(line.sources.map((source) => source.id).join(", ")),
    ];
  });
  return {
    id: "facts",
    title: "Facts",
    blocks: [
      {
        kind: "table",
        id: "facts",
        caption: "Facts with the sources they rest on",
        columns: [
          cell.words("section", "Section", 2),
          cell.words("fact", "Fact", 3),
          cell.words("value", "Value", 2),
          cell.words("origin", "Entered or computed", 3),
          cell.words("asOf", "As of", 1),
          cell.words("note", "Marks and note", 4),
          cell.words("sources", "Sources", 1),
        ],
        rows,
        note: null,
      },
    ],
  };
}

function isComputed(view: FactView, id: FactId): boolean {
  const computed = view.computed(id);
  return computed !== null && computed.status !== "unknown";
}

function toValueCell(id: FactId, value: unknown): Cell {
  const definition = definitionOf(id);
  if (value instanceof Decimal) {
    if (definition.kind === "usd") return cell.usd(value);
    if (definition.kind === "percent") return cell.percent(value);
    return { kind: "number", value: value.toString(), text: formatValue(definition, value) };
  }
  if (typeof value === "number")
    return { kind: "number", value: String(value), text: formatValue(definition, value) };
  if (definition.kind === "date") return cell.date(String(value));
  return cell.text(formatValue(definition, value));
}

/** One table per list of rows the profile holds: positions, accounts, reports, licences and the rest. */
export function toRows(view: FactView): readonly Section[] {
  return LIST_IDS.filter((list) => view.rows(list).entered.length > 0).map((list) => ({
    id: `rows-${list}`,
    title: LISTS[list].label,
    blocks: [toRowTable(view, list)],
  }));
}

/** The rows of one list as the reports have them. */
export function toRowTable(view: FactView, list: ListId): TableBlock {
  const definitions = columnsOf(list);
  const rows = view.rows(list).entered;
  const used = Object.keys(definitions).filter((column) => rows.some((row) => hasAny(row, column)));
  const columns: Column[] = used.map((column) => {
    const definition = definitions[column];
    const numeric =
      definition !== undefined &&
      ["usd", "percent", "integer", "decimal"].includes(definition.kind);
    return numeric
      ? cell.figures(column, definition.label)
      : cell.words(column, definition?.label ?? column);
  });
  return {
    kind: "table",
    id: `rows-${list}`,
    caption: LISTS[list].label,
    columns: [
      ...columns,
      cell.words("note", "Marks and note", 3),
      cell.words("sources", "Sources", 1),
    ],
    rows: rows.map((row) => [
      ...used.map((column) => toColumnCell(row, list, column)),
      cell.text([row.marks.join(", "), row.note ?? ""].filter((part) => part !== "").join(": ")),
      row.sources.length === 0 ? cell.missing("no citation") : cell.text(row.sources.join(", ")),
    ]),
    note: view.profile.lists[list].note,
  };
}

type Columns = Readonly<Record<string, unknown>>;

function hasAny(row: Row, column: string): boolean {
  const maps: readonly Columns[] = [row.values, row.bounds, row.unknown];
  return maps.some((map) => map[column] !== undefined);
}

function toColumnCell(row: Row, list: ListId, column: string): Cell {
  const definition = columnsOf(list)[column];
  const value = (row.values as Columns)[column];
  if (definition === undefined) return cell.missing("not researched");
  if (value instanceof Decimal) {
    if (definition.kind === "usd") return cell.usd(value);
    return definition.kind === "percent"
      ? cell.percent(value)
      : { kind: "number", value: value.toString(), text: formatValue(definition, value) };
  }
  if (typeof value === "number") return cell.whole(value);
  if (value !== undefined) {
    return definition.kind === "date"
      ? cell.date(String(value))
      : cell.text(formatValue(definition, value));
  }
  const bounds = (row.bounds as Readonly<Record<string, Row["bounds"][never] | undefined>>)[column];
  if (bounds !== undefined) return cell.missing(describeBounds(bounds));
  const reason = (
    row.unknown as Readonly<Record<string, keyof typeof UNKNOWN_REASONS | undefined>>
  )[column];
  return cell.missing(UNKNOWN_REASONS[reason ?? "not_researched"]);
}

function describeBounds(bounds: { low: unknown; high: unknown }): string {
  const { low, high } = bounds;
  if (low === null) return high === null ? "not disclosed" : `at most ${String(high)}`;
  return high === null ? `at least ${String(low)}` : `${String(low)} to ${String(high)}`;
}

/** The documents the profile cites, with how each was read. */
export function toSources(view: FactView): Section {
  return {
    id: "sources",
    title: "Sources",
    blocks: [
      {
        kind: "table",
        id: "sources",
        caption: "Documents cited in this profile",
        columns: [
          cell.words("id", "Id", 1),
          cell.words("title", "Title", 5),
          cell.words("publisher", "Publisher", 2),
          cell.words("date", "Date", 2),
          cell.words("kind", "Kind", 2),
          cell.words("reading", "How read", 2),
          cell.words("url", "Address", 4),
          cell.words("note", "Note", 3),
        ],
        rows: view.profile.sources.map((source) => [
          cell.text(source.id),
          cell.text(source.title),
          source.publisher === null ? cell.missing("not stated") : cell.text(source.publisher),
          source.date === null ? cell.missing("not dated") : cell.text(source.date),
          cell.text(SOURCE_KINDS[source.kind]),
          source.reading === null
            ? cell.missing("not stated")
            : cell.text(READINGS[source.reading]),
          source.url === null
            ? cell.missing("no public address")
            : cell.link(source.url, source.url),
          cell.text(source.note ?? ""),
        ]),
        note: view.profile.sources.length === 0 ? "The profile cites no document." : null,
      },
    ],
  };
}
