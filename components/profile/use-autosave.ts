"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Dispatch, RefObject } from "react";
import { isEmptyForm, pickChanges, type SectionForm } from "@/domain/entry/form";
import { toEntries } from "@/domain/entry/to-entries";
import type { FieldErrors } from "@/domain/entry/to-input";
import { type EditorAction, type EditorState, reduceEditor } from "./editor-state";
import type { FigureView, SaveAnswer } from "./entry-types";
import { keepUnsaved } from "./kept-text";

export type SaveStatus =
  | { readonly kind: "idle" | "saving" | "editing" }
  | { readonly kind: "saved"; readonly at: string; readonly wrong: number }
  | { readonly kind: "failed"; readonly message: string };

const WAIT_MS = 900;
const RETRY_MS = 10_000;

function timeNow(): string {
  return new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

async function send(url: string, lockVersion: number, changes: SectionForm): Promise<SaveAnswer> {
  const response = await fetch(url, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ lockVersion, fields: toEntries(changes) }),
  });
  const answer = (await response.json()) as SaveAnswer | { readonly title?: string };
  if ("ok" in answer) return answer;
  throw new Error(answer.title ?? "The server did not answer as expected.");
}

function explain(error: unknown): string {
  if (error instanceof TypeError) return "no connection to the server; it will be tried again";
  return error instanceof Error ? error.message : "the server did not answer as expected";
}

type Input = {
  readonly url: string;
  readonly state: EditorState;
  readonly dispatch: Dispatch<EditorAction>;
  readonly onFigures: (figures: readonly FigureView[]) => void;
};

export type Autosave = {
  readonly status: SaveStatus;
  /** Saves at once and tells what could not be taken. */
  readonly saveNow: () => Promise<FieldErrors>;
};

type Refused = Exclude<Awaited<ReturnType<typeof send>>, { readonly ok: true }>;
type Stale = Extract<Refused, { readonly code: "stale" }>;

function toTheirs({ theirs, lockVersion, updatedBy }: Stale) {
  return { form: theirs, lockVersion, updatedBy };
}

function toMessage(answer: Refused): string {
  return answer.code === "stale"
    ? `${answer.updatedBy} changed the same answers; choose between both versions above`
    : answer.message;
}

/** Saves a moment after the last keystroke, one request at a time; what could not be saved stays typed. */
export function useAutosave({ url, state, dispatch, onFigures }: Input): Autosave {
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const [turn, setTurn] = useState(0);
  const latest = useRef(state);
  const running = useRef<Promise<FieldErrors>>(Promise.resolve({}));
  const tried = useRef<SectionForm | null>(null);

  useEffect(() => {
    latest.current = state;
  }, [state]);

  const saveOnce = useCallback(async (): Promise<FieldErrors> => {
    const { form, saved, lockVersion, theirs } = latest.current;
    const changes = pickChanges(saved, form);
    if (theirs !== null || isEmptyForm(changes)) return {};
    // A save that follows at once must not carry the lock this one used up.
    const tell = (action: EditorAction) => {
      latest.current = reduceEditor(latest.current, action);
      dispatch(action);
    };
    tried.current = form;
    setStatus({ kind: "saving" });
    try {
      const answer = await send(url, lockVersion, changes);
      if (answer.ok) {
        const { errors, unsaved, figures } = answer;
        tell({ type: "saved", sent: changes, lockVersion: answer.lockVersion, errors, unsaved });
        // Before it says "saved": whoever leaves at that word must not find the saved text put back over newer answers.
        keepUnsaved(url, latest.current.saved, latest.current.form);
        onFigures(figures);
        setStatus({ kind: "saved", at: timeNow(), wrong: Object.keys(errors).length });
        return errors;
      }
      tried.current = null;
      if (answer.code === "stale") tell({ type: "stale", theirs: toTheirs(answer) });
      const settled = answer.code === "stale" && latest.current.theirs === null;
      setStatus(settled ? { kind: "saving" } : { kind: "failed", message: toMessage(answer) });
    } catch (error) {
      tried.current = null;
      setStatus({ kind: "failed", message: explain(error) });
      setTimeout(() => setTurn((count) => count + 1), RETRY_MS);
    }
    return {};
  }, [url, dispatch, onFigures]);

  const save = useCallback((): Promise<FieldErrors> => {
    const next = running.current.then(saveOnce);
    running.current = next;
    return next;
  }, [saveOnce]);

  useWait({ state, tried, turn, save });
  useEffect(() => () => void save(), [save]);

  return { status, saveNow: save };
}

type Wait = {
  readonly state: EditorState;
  readonly tried: RefObject<SectionForm | null>;
  readonly turn: number;
  readonly save: () => Promise<FieldErrors>;
};

/** Calls a save once typing pauses, for as long as something is not saved. */
function useWait({ state, tried, turn, save }: Wait): void {
  const { form, saved, theirs } = state;
  useEffect(() => {
    // A form that was tried as it stands holds only what cannot be read; trying again would say the same.
    if (theirs !== null || tried.current === form) return;
    if (isEmptyForm(pickChanges(saved, form))) return;
    const timer = setTimeout(() => void save(), WAIT_MS);
    return () => clearTimeout(timer);
  }, [form, saved, theirs, tried, turn, save]);
}
