import type { CellObject, Cell as SheetCell, Row } from "write-excel-file/node";
import type { Cell, TableBlock } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";

/** Figures stand beside the first line of the words in their row. */
const TOP = { alignVertical: "top" } as const;

/** Sheet cells keep the kind of the report's cells: numbers stay numbers, days stay days. */
export function toSheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case "number":
      return { ...TOP, type: Number, value: Number(cell.value), format: "#,##0.####" };
    case "usd":
      return { ...TOP, type: Number, value: Number(cell.value), format: "#,##0.00" };
    case "percent":
      return { ...TOP, type: Number, value: Number(cell.value) / 100, format: "0.0000%" };
    case "date":
      return {
        ...TOP,
        type: Date,
        value: new Date(`${cell.value}T00:00:00Z`),
        format: "yyyy-mm-dd",
      };
    case "verdict":
      return words(VERDICT_LABELS[cell.verdict]);
    case "link":
      return words(cell.url);
    default:
      return words(cell.text);
  }
}

/** Longest text a cell of the format holds. */
const LONGEST = 32_767;

/** Text is typed as text, so that a value beginning with = + - @ is shown, never calculated. */
export function words(text: string): SheetCell {
  return { ...TOP, type: String, value: text.slice(0, LONGEST), wrap: true };
}

export function heading(text: string): SheetCell {
  return { type: String, value: text, fontWeight: "bold", wrap: true, bottomBorderStyle: "thin" };
}

export type FormulaCell = CellObject & { readonly result: number | string };

/** A formula together with what it gives; see `keepResults`. */
export function formula(expression: string, result: number | string, format = "0"): FormulaCell {
  return { ...TOP, type: "Formula", value: expression, format, result };
}

export function isFormula(cell: SheetCell): cell is FormulaCell {
  return typeof cell === "object" && cell !== null && "result" in cell;
}

export function toSheetRows(table: TableBlock): Row[] {
  return [
    table.columns.map((column) => heading(column.label)),
    ...table.rows.map((row) => row.map(toSheetCell)),
  ];
}

const WIDTH_UNIT = 9;

export function toWidths(table: TableBlock): { width: number }[] {
  return table.columns.map(({ width, align }) => ({
    width: Math.min(60, Math.max(align === "end" ? 16 : 12, width * WIDTH_UNIT)),
  }));
}

const LINE_POINTS = 15;
/** Letters of running text that fit in the width of a figure. */
const PER_UNIT = 1.15;
/** The format's highest row. */
const MOST_POINTS = 409;

/**
 * Gives a row the height its longest text needs, in lines as wide as its column: programs that open the file do not all
 * work it out, and would print one text over the next.
 */
export function withHeight(row: Row, widths: readonly { readonly width: number }[]): Row {
  const lines = row.map((each, index) => countLines(each, widths[index]?.width ?? WIDTH_UNIT));
  const most = Math.max(1, ...lines);
  const [first, ...rest] = row;
  if (most === 1 || first === null || first === undefined || typeof first !== "object") return row;
  const height = Math.min(MOST_POINTS, most * LINE_POINTS);
  return [{ ...first, height }, ...rest] as Row;
}

function countLines(each: SheetCell, width: number): number {
  const value = typeof each === "object" && each !== null && "value" in each ? each.value : null;
  if (typeof value !== "string") return 1;
  return value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * PER_UNIT))), 0);
}
