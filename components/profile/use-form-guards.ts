"use client";

import { useEffect, useRef, useState } from "react";
import type { Dispatch, RefObject } from "react";
import type { SectionFormState } from "@/domain/entry/exchange";
import { type Entry, readSectionForm } from "@/domain/entry/fields";
import { isEmptyForm, pickChanges } from "@/domain/entry/form";
import { mergeForms } from "@/domain/entry/merge";
import type { EditorAction } from "./editor-state";
import { takeUnsaved } from "./kept-text";

function entriesOf(form: HTMLFormElement): readonly Entry[] {
  return [...new FormData(form)].flatMap(([name, value]): readonly Entry[] =>
    typeof value === "string" ? [[name, value]] : [],
  );
}

type Input = {
  readonly url: string;
  readonly start: SectionFormState;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly dispatch: Dispatch<EditorAction>;
};

/** Takes in what was typed before scripts ran, and what an earlier visit in this tab could not save. True for the latter. */
export function useTypedBefore({ url, start, formRef, dispatch }: Input): boolean {
  const [restored, setRestored] = useState(false);
  const first = useRef(start);
  useEffect(() => {
    const { form, saved } = first.current;
    const typed =
      formRef.current === null ? form : readSectionForm(entriesOf(formRef.current), form);
    const kept = takeUnsaved(url);
    const merged =
      kept === null ? typed : mergeForms({ base: kept.base, mine: kept.mine, theirs: typed }).form;
    if (isEmptyForm(pickChanges(form, merged))) return;
    dispatch({ type: "take", form: merged });
    setRestored(kept !== null && !isEmptyForm(pickChanges(saved, merged)));
  }, [url, formRef, dispatch]);
  return restored;
}

/** Asks before the window is closed over text that is not saved. */
export function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
}

const PREFIX = "Error: ";

/** Says in the window's title that something has to be put right. */
export function useErrorTitle(wrong: boolean): void {
  useEffect(() => {
    if (!wrong) return;
    const { title } = document;
    if (!title.startsWith(PREFIX)) document.title = `${PREFIX}${title}`;
    return () => {
      if (document.title.startsWith(PREFIX)) document.title = document.title.slice(PREFIX.length);
    };
  }, [wrong]);
}
