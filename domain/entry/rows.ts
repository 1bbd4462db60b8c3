import {
  BLANK_CELL,
  type CellForm,
  cellOf,
  isBlankCell,
  type ListForm,
  type RowForm,
} from "./form";

/** A change of the rows of a list, as a button in the form asks for it. Ids of new rows come from outside. */
export type RowEdit =
  | { readonly act: "add"; readonly rows: readonly RowForm[]; readonly at?: number }
  | { readonly act: "remove"; readonly id: string }
  | { readonly act: "move"; readonly id: string; readonly by: -1 | 1 }
  | { readonly act: "copy"; readonly id: string; readonly newId: string };

/** The list after the change; a row that is not there leaves it as it is. */
export function editRows(form: ListForm, edit: RowEdit): ListForm {
  if (edit.act === "add")
    return { ...form, rows: insertAt(form.rows, edit.at ?? form.rows.length, edit.rows) };
  const index = form.rows.findIndex(({ id }) => id === edit.id);
  const row = form.rows[index];
  if (row === undefined) return form;
  if (edit.act === "remove") return { ...form, rows: form.rows.filter(({ id }) => id !== edit.id) };
  if (edit.act === "copy")
    return { ...form, rows: insertAt(form.rows, index + 1, [{ ...row, id: edit.newId }]) };
  const target = index + edit.by;
  if (target < 0 || target >= form.rows.length) return form;
  const others = form.rows.filter(({ id }) => id !== edit.id);
  return { ...form, rows: insertAt(others, target, [row]) };
}

function insertAt(
  rows: readonly RowForm[],
  at: number,
  added: readonly RowForm[],
): readonly RowForm[] {
  return [...rows.slice(0, at), ...added, ...rows.slice(at)];
}

/** A row with one cell changed; a cell without content is left out. */
export function setCell(row: RowForm, column: string, change: Partial<CellForm>): RowForm {
  const cell = { ...BLANK_CELL, ...cellOf(row, column), ...change };
  const { [column]: _old, ...others } = row.cells;
  return { ...row, cells: isBlankCell(cell) ? others : { ...row.cells, [column]: cell } };
}

const INTENT = /^(add|remove|up|down|copy|open|close|page|cite|source)\.([a-zA-Z]+)(?:\.(.+))?$/;
type IntentAct =
  | "add"
  | "remove"
  | "up"
  | "down"
  | "copy"
  | "open"
  | "close"
  | "page"
  | "cite"
  | "source";

export type RowIntent = { readonly act: IntentAct; readonly list: string; readonly id: string };

/** Reads the value of the button that sent a form without scripts: `remove.position.row_1`. */
export function readRowIntent(text: string): RowIntent | null {
  const [, act, list, id = ""] = INTENT.exec(text) ?? [];
  return act === undefined || list === undefined ? null : { act: act as IntentAct, list, id };
}

/** The change of rows an intent asks for; null where it only opens or closes a row. */
export function toRowEdit({ act, id }: RowIntent, newId: string): RowEdit | null {
  if (act === "remove") return { act: "remove", id };
  if (act === "copy") return { act: "copy", id, newId };
  if (act === "up" || act === "down") return { act: "move", id, by: act === "up" ? -1 : 1 };
  return null;
}
