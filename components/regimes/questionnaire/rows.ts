import { formatDate } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { MARK_WORDS } from "@/components/overview/fact-origin";
import type { FactView } from "@/domain/derivation/fact-view";
import { PRIMARY_COLUMNS } from "@/domain/entry/layout";
import type { FactDefinition } from "@/domain/facts/definition";
import { formatValue } from "@/domain/facts/format";
import { columnsOf, isListId, type ListId, LISTS } from "@/domain/facts/lists";
import { UNKNOWN_REASONS, type UnknownReason } from "@/domain/facts/state";
import type { Bounds, Mark, Row } from "@/domain/profile/profile";
import type { ListEntry, RowEntry } from "./view";

/** Rows of a list beyond this many stay out of the page. */
const MOST_ROWS = 200;
/** Different answers of a column that are told beside the question; more are left to the table. */
const MOST_GROUPS = 3;

export type ColumnRef = { readonly list: ListId; readonly column: string };

/** The list and column of `position[].amountUsd`; null for a fact. */
export function toColumn(ref: string): ColumnRef | null {
  const [list = "", column] = ref.split("[].");
  return column !== undefined && isListId(list) ? { list, column } : null;
}

type Cells<T> = Readonly<Record<string, T | undefined>>;

/** What a row says in a column; `isOpen` where it is a reason for saying nothing. */
function readCell(row: Row, definition: FactDefinition, column: string) {
  const value = (row.values as Cells<unknown>)[column];
  if (value !== undefined) return { text: formatValue(definition, value), isOpen: false };
  const bounds = (row.bounds as Cells<Bounds>)[column];
  if (bounds !== undefined) return { text: boundsText(definition, bounds), isOpen: false };
  const reason = (row.unknown as Cells<UnknownReason>)[column] ?? "not_researched";
  return { text: UNKNOWN_REASONS[reason], isOpen: true };
}

function boundsText(definition: FactDefinition, { low, high }: Bounds): string {
  const word = (end: unknown) => formatValue(definition, end);
  if (low === null) return high === null ? UNKNOWN_REASONS.not_disclosed : `at most ${word(high)}`;
  return high === null ? `at least ${word(low)}` : `between ${word(low)} and ${word(high)}`;
}

/** The answers of all rows in a column in one line, and whether there is none. */
export function answerColumn(
  view: FactView,
  { list, column }: ColumnRef,
): { readonly answer: string; readonly isOpen?: true } {
  const { rows, complete } = view.rows(list);
  const definition = columnsOf(list)[column];
  if (rows.length === 0 || definition === undefined)
    return complete
      ? { answer: "none: the list is complete and has no row" }
      : { answer: "no row on record", isOpen: true };
  const cells = rows.map((row) => readCell(row, definition, column));
  const groups = new Map<string, number>();
  for (const { text } of cells) groups.set(text, (groups.get(text) ?? 0) + 1);
  const open = cells.every((cell) => cell.isOpen) ? { isOpen: true as const } : {};
  if (groups.size > MOST_GROUPS) {
    const known = cells.filter((cell) => !cell.isOpen).length;
    return { answer: `${known} of ${formatPlural(rows.length, "row")} answered`, ...open };
  }
  const counted = [...groups].map(([text, count]) =>
    rows.length === 1 ? text : `${text} (${formatPlural(count, "row")})`,
  );
  return { answer: counted.join("; "), ...open };
}

/** Words for the marks of a value; empty where it has none. */
export function markText(marks: readonly Mark[]): string {
  return marks.map((mark) => MARK_WORDS[mark]).join("; ");
}

type ListInput = {
  readonly list: ListId;
  /** Columns asked, each with the number of its question. */
  readonly columns: readonly { readonly column: string; readonly n: number }[];
  readonly cite: (sources: readonly string[]) => readonly number[];
};

/** The rows of a list with their answers to the columns asked. */
export function describeRows(view: FactView, { list, columns, cite }: ListInput): ListEntry {
  const { rows, complete, hidden, researched } = view.rows(list);
  const later = hidden > 0 ? `; ${formatPlural(hidden, "row")} became public later` : "";
  const extent = complete ? "complete" : "not declared complete";
  const shown = rows.slice(0, MOST_ROWS);
  return {
    id: list,
    label: LISTS[list].label,
    extent: researched
      ? `${formatPlural(rows.length, "row")}, ${extent}${later}`
      : `Not researched${later}`,
    note: view.profile.lists[list].note,
    rows: shown.map((row, index) => ({
      title: titleOf(list, row, index),
      ...describeCells(list, row, columns),
      marks: markText(row.marks),
      asOf: formatDate(row.asOf ?? view.profile.asOf),
      note: row.note,
      sources: cite(row.sources),
    })),
    left: rows.length - shown.length,
  };
}

function describeCells(
  list: ListId,
  row: Row,
  columns: ListInput["columns"],
): Pick<RowEntry, "cells" | "blank"> {
  const definitions = columnsOf(list);
  const cells = columns.flatMap(({ column, n }) => {
    const definition = definitions[column];
    if (definition === undefined) return [];
    const { text } = readCell(row, definition, column);
    return [{ n, label: definition.label, text }];
  });
  const isBlank = ({ text }: { readonly text: string }) => text === UNKNOWN_REASONS.not_researched;
  return {
    cells: cells.filter((each) => !isBlank(each)),
    blank: cells
      .filter(isBlank)
      .map(({ label }) => label)
      .join(", "),
  };
}

/** "Position 3: Treasury bills", by the first column of the form's table. */
function titleOf(list: ListId, row: Row, index: number): string {
  const { rowLabel } = LISTS[list];
  const name = `${rowLabel.charAt(0).toUpperCase()}${rowLabel.slice(1)} ${index + 1}`;
  const column = PRIMARY_COLUMNS[list][0] ?? "";
  const definition = columnsOf(list)[column];
  if (definition === undefined) return name;
  const { text, isOpen } = readCell(row, definition, column);
  return isOpen ? name : `${name}: ${text}`;
}
