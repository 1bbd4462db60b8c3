import { COUNTRIES } from "../facts/countries";
import type { FactDefinition } from "../facts/definition";
import { columnsOf, type ListId } from "../facts/lists";
import type { UnknownReason } from "../facts/state";
import { parseFactValue } from "../profile/fact-value";
import { BLANK_CELL, blankRow, type CellForm, type RowForm } from "./form";
import { readPastedDay } from "./paste-day";
import { guessMapping, normalise } from "./paste-columns";
import { PRIMARY_COLUMNS } from "./layout";
import { setCell } from "./rows";
import { splitTable } from "./table-text";

export type PastedCell = {
  readonly text: string;
  readonly cell: CellForm;
  readonly error: string | null;
};

export type PastedRow = {
  /** Line in the pasted text, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, PastedCell>>;
};

export type PastePreview = {
  readonly headers: readonly string[];
  /** Columns of the list in the order of the pasted ones; null leaves a pasted column out. */
  readonly mapping: readonly (string | null)[];
  readonly hasHeader: boolean;
  readonly rows: readonly PastedRow[];
  readonly errorCount: number;
};

export type PasteInput = {
  readonly list: ListId;
  readonly text: string;
  /** What the analyst chose instead of the guess, by position of the pasted column. */
  readonly mapping?: readonly (string | null)[] | null;
  /** Null: as it looks. */
  readonly hasHeader?: boolean | null;
};

/** Reads a block copied from a spreadsheet and says what each cell would become, before anything is taken in. */
export function readPaste({
  list,
  text,
  mapping: chosen = null,
  hasHeader: said = null,
}: PasteInput): PastePreview {
  const table = splitTable(text);
  const width = Math.max(0, ...table.map((cells) => cells.length));
  const guessed = guessMapping(list, table[0] ?? []);
  const hasHeader = said ?? guessed !== null;
  const fallback = PRIMARY_COLUMNS[list];
  const byOrder = Array.from({ length: width }, (_, index) => fallback[index] ?? null);
  const start = hasHeader && guessed !== null ? guessed : byOrder;
  const mapping = Array.from({ length: width }, (_, index) => (chosen ?? start)[index] ?? null);
  const body = table.map((cells, index) => ({ cells, line: index + 1 })).slice(hasHeader ? 1 : 0);
  const rows = body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ cells, line }) => toRow(list, { cells, line, mapping }));
  const errorCount = rows
    .flatMap(({ cells }) => Object.values(cells))
    .filter(({ error }) => error !== null).length;
  const headers = Array.from({ length: width }, (_, index) =>
    hasHeader ? (table[0]?.[index] ?? "") : `Column ${index + 1}`,
  );
  return { headers, mapping, hasHeader, rows, errorCount };
}

type Line = {
  readonly cells: readonly string[];
  readonly line: number;
  readonly mapping: readonly (string | null)[];
};

function toRow(list: ListId, { cells, line, mapping }: Line): PastedRow {
  const columns = columnsOf(list);
  const read = mapping.flatMap((column, index) => {
    const text = cells[index]?.trim() ?? "";
    const definition = column === null ? undefined : columns[column];
    if (column === null || definition === undefined || text === "") return [];
    return [[column, readPastedCell(definition, text)] as const];
  });
  return { line, cells: Object.fromEntries(read) };
}

const UNKNOWN_WORDS: Readonly<Record<string, UnknownReason>> = {
  "n/a": "not_disclosed",
  na: "not_disclosed",
  "n.a.": "not_disclosed",
  "not disclosed": "not_disclosed",
  undisclosed: "not_disclosed",
  "not researched": "not_researched",
  "conflicting sources": "conflicting",
};
const NOTHING = new Set(["-", "–", "—"]);

/** One pasted cell as the form takes it, or blank with what is wrong with it. */
export function readPastedCell(definition: FactDefinition, raw: string): PastedCell {
  const text = raw.trim();
  if (NOTHING.has(text)) return { text, cell: BLANK_CELL, error: null };
  const unknown = UNKNOWN_WORDS[text.toLowerCase()];
  if (unknown !== undefined) return { text, cell: { ...BLANK_CELL, unknown }, error: null };
  const typed = toTyped(definition, text);
  if (typeof typed !== "string") return { text, cell: BLANK_CELL, error: typed.error };
  const parsed = parseFactValue(definition, typed);
  if (parsed.ok) return { text, cell: { ...BLANK_CELL, value: typed }, error: null };
  return { text, cell: BLANK_CELL, error: parsed.message };
}

type Wrong = { readonly error: string };

function toTyped(definition: FactDefinition, text: string): string | Wrong {
  switch (definition.kind) {
    case "integer":
    case "decimal":
    case "percent":
    case "usd":
      return toNumberText(text);
    case "date":
      return readPastedDay(text);
    case "boolean":
      return /^(x|✓|✔)$/i.test(text) ? "yes" : text;
    case "enum":
      return findChoice(definition.choices, text) ?? { error: `“${text}” is none of the choices.` };
    case "jurisdiction":
      return findCountry(text) ?? text;
    default:
      return text;
  }
}

/** Accounting writes what is below zero in brackets. */
function toNumberText(text: string): string {
  const inside = /^\(\s*(?:USD|US\$|\$)?\s*(.+?)\s*\)$/i.exec(text)?.[1];
  const plain = inside === undefined ? text : `-${inside}`;
  return plain
    .replace(/^(-?)(?:USD|US\$|\$)\s*/i, "$1")
    .replace(/[.,]0+$/, (zeros) => (zeros.startsWith(".") ? "" : zeros));
}

function findChoice(choices: Readonly<Record<string, string>>, text: string): string | null {
  const wanted = normalise(text);
  const pairs = Object.entries(choices).map(([id, label]) => ({
    id,
    names: [normalise(id), normalise(label)],
  }));
  const exact = pairs.find(({ names }) => names.includes(wanted));
  if (exact !== undefined) return exact.id;
  const near = pairs.filter(
    ({ names }) =>
      wanted.length > 3 && names.some((name) => name.startsWith(wanted) || wanted.startsWith(name)),
  );
  return near.length === 1 ? (near[0]?.id ?? null) : null;
}

const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  usa: "US",
  uk: "GB",
  uae: "AE",
  eu: "EEA",
  newyork: "US-NY",
};

function findCountry(text: string): string | null {
  const wanted = normalise(text);
  const named = Object.entries(COUNTRIES).find(([, name]) => normalise(name) === wanted);
  return COUNTRY_WORDS[wanted] ?? named?.[0] ?? null;
}

/** The row a preview stands for. Text that cannot be read goes into the row's note, so that nothing is lost. */
export function toPastedRow(list: ListId, pasted: PastedRow, id: string): RowForm {
  const columns = columnsOf(list);
  let row = blankRow(id);
  const lost: string[] = [];
  for (const [column, { text, cell, error }] of Object.entries(pasted.cells)) {
    if (error !== null) lost.push(`${columns[column]?.label ?? column}: ${text}`);
    row = setCell(row, column, cell);
  }
  return lost.length === 0
    ? row
    : { ...row, note: `Pasted and not understood. ${lost.join("; ")}` };
}
