"use client";

import { useActionState, useEffect, useReducer, useRef, useState } from "react";
import type { Dispatch, FormEvent, MouseEvent } from "react";
import { rowName } from "@/domain/entry/describe";
import type { SectionFormState } from "@/domain/entry/exchange";
import { factField } from "@/domain/entry/fields";
import {
  BLANK_ANSWER,
  BLANK_LIST,
  isEmptyForm,
  pickChanges,
  type SectionForm,
} from "@/domain/entry/form";
import { ROWS_PER_PAGE, TOTALS } from "@/domain/entry/layout";
import { mergeForms } from "@/domain/entry/merge";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { SearchRecord } from "@/domain/explain/search-record";
import { type ListId, LISTS } from "@/domain/facts/lists";
import type { FactId } from "@/domain/facts/vocabulary";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";
import { COUNTRY_LIST_ID } from "./cell-control";
import { COUNTRY_OPTIONS } from "./choices";
import { ConflictView } from "./conflict-view";
import { EditorContext } from "./editor-context";
import { type EditorAction, type EditorState, reduceEditor } from "./editor-state";
import type {
  AddedSource,
  FigureView,
  ReaderView,
  SectionAction,
  SourceOption,
} from "./entry-types";
import { findRowPlace, toSummaryErrors } from "./error-list";
import { FactField } from "./fact-field";
import { FiguresTable } from "./figures-table";
import { keepUnsaved } from "./kept-text";
import { ListEditor } from "./list-editor";
import { pickErrors } from "./pick-errors";
import { SaveBar } from "./save-bar";
import { useAutosave } from "./use-autosave";
import { useEditorValue } from "./use-editor-value";
import { useErrorTitle, useLeaveGuard, useTypedBefore } from "./use-form-guards";

export type SectionEditorProps = {
  /** Where changes are saved while typing. */
  readonly url: string;
  readonly action: SectionAction;
  readonly start: SectionFormState;
  /** Facts and lists to show; the others keep their place in the form. */
  readonly facts: readonly FactId[];
  readonly lists: readonly ListId[];
  readonly sources: readonly SourceOption[];
  readonly sourcesHref: string;
  readonly factsHref: string;
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly today: string;
  readonly asked: string | null;
  readonly addSource: (values: Readonly<Record<string, string>>) => Promise<AddedSource>;
  readonly pasteHref: string;
  readonly readers: Readonly<Record<string, readonly ReaderView[]>>;
  readonly figures: readonly FigureView[];
  /** Figures of other sections that lists are held against, as typed text. */
  readonly stated: Readonly<Record<string, string>>;
  readonly open: readonly string[];
  readonly pages: { readonly [L in ListId]?: number };
  readonly savedText: string;
};

function toState(
  { form, saved, lockVersion, errors, theirs }: SectionFormState,
  props: SectionEditorProps,
): EditorState {
  const opened = Object.keys(errors).flatMap((name) => {
    const place = findRowPlace(name);
    const row = place === null ? undefined : form.lists[place.list]?.rows[place.index];
    return place === null || row === undefined ? [] : [`${place.list}:${row.id}`];
  });
  const open = new Set([...props.open, ...opened]);
  return {
    form,
    saved,
    lockVersion,
    errors,
    theirs,
    choices: {},
    open,
    pages: props.pages,
    removed: null,
  };
}

/** All of one section: its questions, its lists, what follows from them. Saves by itself; without scripts by its button. */
export function SectionEditor(props: SectionEditorProps) {
  const { url } = props;
  const [sent, send] = useActionState(props.action, null);
  const [state, dispatch] = useReducer(reduceEditor, null, () =>
    toState(sent ?? props.start, props),
  );
  const [figures, setFigures] = useState(props.figures);
  const [summary, setSummary] = useState<FieldErrors>(sent?.errors ?? {});
  const formRef = useRef<HTMLFormElement>(null);
  const hydrated = useHydrated();
  const restored = useTypedBefore({ url, start: props.start, formRef, dispatch });
  const { status, saveNow } = useAutosave({ url, state, dispatch, onFigures: setFigures });
  const dirty = !isEmptyForm(pickChanges(state.saved, state.form));
  useEffect(() => {
    // Writing a long list down at every keystroke would slow the typing.
    const timer = setTimeout(() => keepUnsaved(url, state.saved, state.form), 300);
    return () => clearTimeout(timer);
  }, [url, state.saved, state.form]);
  useLeaveGuard(dirty);
  useErrorTitle(Object.keys(summary).length > 0);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void saveNow().then(setSummary);
  };
  const context = useEditorValue(props, { dispatch, errors: state.errors, typed: sent?.typed });
  const removed =
    state.removed === null
      ? null
      : `${LISTS[state.removed.list].rowLabel} ${rowName(state.removed.list, state.removed.row)}`;
  return (
    <EditorContext value={context}>
      <SummaryBox errors={summary} dispatch={dispatch} />
      {sent?.message ? <Notice kind="error" title={sent.message} /> : null}
      {restored ? (
        <Notice title="Text that could not be saved earlier was put back below." />
      ) : null}
      <form ref={formRef} action={send} onSubmit={submit} noValidate className="flex flex-col">
        {/* Enter in a field presses the first button of a form, which must not be one that asks for more controls. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="lockVersion" value={props.start.lockVersion} />
        {hydrated ? null : (
          <input type="hidden" name="base" value={JSON.stringify(visibleBase(props))} />
        )}
        <Conflicts state={state} dispatch={dispatch} />
        {props.facts.map((id) => (
          <FactField
            key={id}
            id={id}
            answer={state.form.facts[id] ?? BLANK_ANSWER}
            errors={pickErrors(state.errors, factField(id, ""))}
            figure={figures.find((each) => each.id === id)}
            readers={props.readers[id] ?? NO_READERS}
          />
        ))}
        {props.lists.map((list) => (
          <ListEditor
            key={list}
            list={list}
            form={state.form.lists[list] ?? BLANK_LIST}
            page={state.pages[list] ?? 1}
            open={state.open}
            stated={statedFor(list, state, props.stated)}
            pasteHref={`${props.pasteHref}/${list}`}
            readers={props.readers[list] ?? NO_READERS}
          />
        ))}
        <FiguresTable
          figures={figures.filter(({ id }) => !props.facts.some((fact) => fact === id))}
        />
        <SaveBar
          status={status}
          dirty={dirty}
          hydrated={hydrated}
          savedText={props.savedText}
          removed={removed}
          onUndo={() => dispatch({ type: "undo" })}
        />
      </form>
      <CountryCodes lists={props.lists} />
    </EditorContext>
  );
}

const NO_READERS: readonly ReaderView[] = [];

/** Rows on other pages are not sent without scripts, so their start is not needed either. */
function visibleBase({ start, pages }: SectionEditorProps): SectionForm {
  const lists = Object.entries(start.saved.lists).map(([list, form]) => {
    const from = ((pages[list as ListId] ?? 1) - 1) * ROWS_PER_PAGE;
    return [list, { ...form, rows: form.rows.slice(from, from + ROWS_PER_PAGE) }] as const;
  });
  return { facts: start.saved.facts, lists: Object.fromEntries(lists) };
}

/** The figure beside a list: what stands in this very form, else what the profile says. */
function statedFor(
  list: ListId,
  { form }: EditorState,
  stated: SectionEditorProps["stated"],
): string {
  const against = TOTALS[list]?.against;
  if (against === undefined) return "";
  return form.facts[against]?.value ?? stated[against] ?? "";
}

function Conflicts({
  state,
  dispatch,
}: {
  readonly state: EditorState;
  readonly dispatch: Dispatch<EditorAction>;
}) {
  const { theirs, saved, form, choices } = state;
  if (theirs === null) return null;
  const { conflicts } = mergeForms({ base: saved, mine: form, theirs: theirs.form, choices });
  return (
    <ConflictView
      conflicts={conflicts}
      updatedBy={theirs.updatedBy}
      choices={choices}
      onChoose={(path, side) => dispatch({ type: "choose", path, side })}
      onResolve={() => dispatch({ type: "resolve" })}
    />
  );
}

function SummaryBox({
  errors,
  dispatch,
}: {
  readonly errors: FieldErrors;
  readonly dispatch: Dispatch<EditorAction>;
}) {
  if (Object.keys(errors).length === 0) return null;
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const name = decodeURIComponent(link?.hash.slice(1) ?? "");
    const place = findRowPlace(name);
    if (place === null) return;
    // The row may be folded or on another page: show it first, then go there.
    event.preventDefault();
    dispatch({ type: "reveal", ...place });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.getElementById(name)?.focus()),
    );
  };
  return (
    <div onClickCapture={follow}>
      <ErrorSummary errors={toSummaryErrors(errors)} />
    </div>
  );
}

function CountryCodes({ lists }: { readonly lists: readonly ListId[] }) {
  if (lists.length === 0) return null;
  return (
    <datalist id={COUNTRY_LIST_ID}>
      {COUNTRY_OPTIONS.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  );
}
