import type { Theirs } from "@/domain/entry/exchange";
import {
  type AnswerForm,
  BLANK_ANSWER,
  BLANK_LIST,
  type CellForm,
  type ListForm,
  type ListHead,
  type ProvenanceForm,
  type RowForm,
  type SectionForm,
} from "@/domain/entry/form";
import { ROWS_PER_PAGE } from "@/domain/entry/layout";
import { mergeForms, type Side } from "@/domain/entry/merge";
import { editRows, type RowEdit, setCell } from "@/domain/entry/rows";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { ListId } from "@/domain/facts/lists";

export type EditorState = {
  readonly form: SectionForm;
  /** What the server holds as far as this page knows; the difference is what is not saved. */
  readonly saved: SectionForm;
  readonly lockVersion: number;
  readonly errors: FieldErrors;
  readonly theirs: Theirs | null;
  readonly choices: Readonly<Record<string, Side>>;
  readonly open: ReadonlySet<string>;
  readonly pages: { readonly [L in ListId]?: number };
  readonly removed: { readonly list: ListId; readonly row: RowForm; readonly index: number } | null;
};

export type EditorAction =
  | { readonly type: "fact"; readonly id: string; readonly change: Partial<AnswerForm> }
  | { readonly type: "head"; readonly list: ListId; readonly change: Partial<ListHead> }
  | {
      readonly type: "cell";
      readonly list: ListId;
      readonly id: string;
      readonly column: string;
      readonly change: Partial<CellForm>;
    }
  | {
      readonly type: "origin";
      readonly list: ListId;
      readonly id: string;
      readonly change: Partial<ProvenanceForm>;
    }
  | { readonly type: "rows"; readonly list: ListId; readonly edit: RowEdit }
  | { readonly type: "undo" }
  | { readonly type: "toggle"; readonly key: string }
  | { readonly type: "reveal"; readonly list: ListId; readonly index: number }
  | { readonly type: "page"; readonly list: ListId; readonly page: number }
  | { readonly type: "take"; readonly form: SectionForm }
  | {
      readonly type: "saved";
      readonly sent: SectionForm;
      readonly lockVersion: number;
      readonly errors: FieldErrors;
      readonly unsaved: readonly string[];
    }
  | { readonly type: "stale"; readonly theirs: Theirs }
  | { readonly type: "choose"; readonly path: string; readonly side: Side }
  | { readonly type: "resolve" };

export const rowKey = (list: ListId, id: string) => `${list}:${id}`;

export const pageOf = (index: number) => Math.floor(index / ROWS_PER_PAGE) + 1;

function listOf(state: EditorState, list: ListId): ListForm {
  return state.form.lists[list] ?? BLANK_LIST;
}

function withList(state: EditorState, list: ListId, form: ListForm): EditorState {
  return { ...state, form: { ...state.form, lists: { ...state.form.lists, [list]: form } } };
}

function mapRow(
  state: EditorState,
  place: { list: ListId; id: string },
  change: (row: RowForm) => RowForm,
): EditorState {
  const form = listOf(state, place.list);
  const rows = form.rows.map((row) => (row.id === place.id ? change(row) : row));
  return withList(state, place.list, { ...form, rows });
}

/** A value typed where a reason stood says that it is known now; a reason chosen leaves the text for the analyst to clear. */
function answer<T extends CellForm>(before: T, change: Partial<T>): Partial<T> {
  const typed = [change.value, change.low, change.high].some(
    (text) => text !== undefined && text.trim() !== "",
  );
  return typed && before.unknown !== "" && change.unknown === undefined
    ? { ...change, unknown: "" }
    : change;
}

function changeRows(state: EditorState, list: ListId, edit: RowEdit): EditorState {
  const before = listOf(state, list);
  const form = editRows(before, edit);
  const next = withList(state, list, form);
  if (edit.act === "remove") {
    const index = before.rows.findIndex(({ id }) => id === edit.id);
    const row = before.rows[index];
    return row === undefined ? next : { ...next, errors: {}, removed: { list, row, index } };
  }
  const added =
    edit.act === "add" ? edit.rows.at(-1)?.id : edit.act === "copy" ? edit.newId : undefined;
  if (added === undefined) return { ...next, errors: {} };
  const index = form.rows.findIndex(({ id }) => id === added);
  return { ...next, errors: {}, removed: null, pages: { ...next.pages, [list]: pageOf(index) } };
}

function undo(state: EditorState): EditorState {
  if (state.removed === null) return state;
  const { list, row, index } = state.removed;
  const form = editRows(listOf(state, list), { act: "add", rows: [row], at: index });
  return {
    ...withList(state, list, form),
    removed: null,
    pages: { ...state.pages, [list]: pageOf(index) },
  };
}

function toggle(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}

function reveal(state: EditorState, list: ListId, index: number): EditorState {
  const row = listOf(state, list).rows[index];
  if (row === undefined) return state;
  const open = new Set([...state.open, rowKey(list, row.id)]);
  return { ...state, open, pages: { ...state.pages, [list]: pageOf(index) } };
}

function noteSaved(
  state: EditorState,
  { sent, lockVersion, errors, unsaved }: Extract<EditorAction, { type: "saved" }>,
): EditorState {
  const kept = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([id]) => !unsaved.includes(id)));
  const saved = {
    facts: { ...state.saved.facts, ...kept(sent.facts) },
    lists: { ...state.saved.lists, ...kept(sent.lists) },
  };
  return { ...state, saved, lockVersion, errors };
}

/** Takes over what only they changed; asks where both did. */
function meet(state: EditorState, theirs: Theirs): EditorState {
  const { form, conflicts } = mergeForms({
    base: state.saved,
    mine: state.form,
    theirs: theirs.form,
  });
  if (conflicts.length > 0) return { ...state, theirs, choices: {} };
  return { ...state, form, saved: theirs.form, lockVersion: theirs.lockVersion, theirs: null };
}

function resolve(state: EditorState): EditorState {
  if (state.theirs === null) return state;
  const { form: theirs, lockVersion } = state.theirs;
  const { form } = mergeForms({
    base: state.saved,
    mine: state.form,
    theirs,
    choices: state.choices,
  });
  return { ...state, form, saved: theirs, lockVersion, theirs: null, choices: {} };
}

type Answering = Extract<EditorAction, { type: "fact" | "head" | "cell" | "origin" }>;

function reduceAnswer(state: EditorState, action: Answering): EditorState {
  switch (action.type) {
    case "fact": {
      const before = state.form.facts[action.id] ?? BLANK_ANSWER;
      const facts = {
        ...state.form.facts,
        [action.id]: { ...before, ...answer(before, action.change) },
      };
      return { ...state, form: { ...state.form, facts } };
    }
    case "head":
      return withList(state, action.list, { ...listOf(state, action.list), ...action.change });
    case "cell":
      return mapRow(state, action, (row) => {
        const before = row.cells[action.column];
        return setCell(
          row,
          action.column,
          before === undefined ? action.change : answer(before, action.change),
        );
      });
    case "origin":
      return mapRow(state, action, (row) => ({ ...row, ...action.change }));
  }
}

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case "rows":
      return changeRows(state, action.list, action.edit);
    case "undo":
      return undo(state);
    case "toggle":
      return { ...state, open: toggle(state.open, action.key) };
    case "reveal":
      return reveal(state, action.list, action.index);
    case "page":
      return { ...state, pages: { ...state.pages, [action.list]: action.page } };
    case "take":
      return { ...state, form: action.form };
    case "saved":
      return noteSaved(state, action);
    case "stale":
      return meet(state, action.theirs);
    case "choose":
      return { ...state, choices: { ...state.choices, [action.path]: action.side } };
    case "resolve":
      return resolve(state);
    default:
      return reduceAnswer(state, action);
  }
}
