import type { CellObject, Cell as SheetCell, Row } from "write-excel-file/node";
import type { Cell, TableBlock } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";

/** Sheet cells keep the kind of the report's cells: numbers stay numbers, days stay days. */
export function toSheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case "number":
      return { type: Number, value: Number(cell.value), format: "#,##0.####" };
    case "usd":
      return { type: Number, value: Number(cell.value), format: "#,##0.00" };
    case "percent":
      return { type: Number, value: Number(cell.value) / 100, format: "0.0000%" };
    case "date":
      return { type: Date, value: new Date(`${cell.value}T00:00:00Z`), format: "yyyy-mm-dd" };
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
  return { type: String, value: text.slice(0, LONGEST), wrap: true, alignVertical: "top" };
}

export function heading(text: string): SheetCell {
  return { type: String, value: text, fontWeight: "bold", wrap: true, bottomBorderStyle: "thin" };
}

export type FormulaCell = CellObject & { readonly result: number | string };

/** A formula together with what it gives; see `keepResults`. */
export function formula(expression: string, result: number | string, format = "0"): FormulaCell {
  return { type: "Formula", value: expression, format, result };
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
