import * as cell from "./cells";
import type { Cell, Column, TableBlock } from "./tree";

type Content = {
  /** Names of the coins' columns. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** A table with an item per line and a column per coin. */
export function compareTable(id: string, caption: string, { heads, rows }: Content): TableBlock {
  const coins: readonly Column[] = heads.map((label, index) =>
    cell.words(`coin${index + 1}`, label, 3),
  );
  return {
    kind: "table",
    id,
    caption,
    columns: [cell.words("question", "Item", 3), ...coins],
    rows,
    note: null,
  };
}
