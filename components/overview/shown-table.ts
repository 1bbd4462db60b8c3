import type { Cell, TableBlock } from "@/domain/report/tree";

/** Words as they are; what is more than words keeps its kind. */
export type ShownCell = string | Extract<Cell, { kind: "date" | "verdict" | "link" | "missing" }>;

/** A table of the report as a page is sent it: no more than is read there. */
export type ShownTable = {
  readonly caption: string;
  readonly labels: readonly string[];
  /** Places of the columns of figures. */
  readonly numeric: readonly number[];
  readonly rows: readonly (readonly ShownCell[])[];
  readonly note: string | null;
};

export function toShownTable({ caption, columns, rows, note }: TableBlock): ShownTable {
  return {
    caption,
    labels: columns.map(({ label }) => label),
    numeric: columns.flatMap(({ align }, index) => (align === "end" ? [index] : [])),
    rows: rows.map((row) => row.map(toShownCell)),
    note,
  };
}

function toShownCell(cell: Cell): ShownCell {
  switch (cell.kind) {
    case "text":
    case "number":
    case "percent":
    case "usd":
      return cell.text;
    default:
      return cell;
  }
}
