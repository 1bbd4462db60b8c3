import { isBlankRow, type RowForm } from "./form";
import type { ListId } from "../facts/lists";
import { type PastedRow, toPastedRow } from "./paste";

/**
 * The rows of a preview that hold something. One whose columns are all left out, or whose cells are all blank, is no
 * row: it would be dropped when the list is saved, so it is neither added nor counted.
 */
export function keepFilledRows(
  list: ListId,
  rows: readonly PastedRow[],
  createId: () => string,
): readonly RowForm[] {
  return rows.map((row) => toPastedRow(list, row, createId())).filter((row) => !isBlankRow(row));
}

/** How many rows of a preview would be added. */
export function countFilledRows(list: ListId, rows: readonly PastedRow[]): number {
  return keepFilledRows(list, rows, () => "").length;
}
