"use client";

import { createContext, useContext } from "react";
import type { Dispatch } from "react";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { EditorAction } from "./editor-state";
import type { SearchRecord } from "@/domain/explain/search-record";
import type { AddedSource, SourceOption } from "./entry-types";

export type Editor = {
  readonly dispatch: Dispatch<EditorAction>;
  readonly errors: FieldErrors;
  readonly sources: readonly SourceOption[];
  readonly sourcesHref: string;
  /** What the address asks to have open: `cite.f.redemption.feePct`, `source.position.row_1`. */
  readonly asked: string | null;
  /** Texts of a source that could not be added, by the names of their controls. */
  readonly typed: Readonly<Record<string, string>>;
  readonly addSource: (values: Readonly<Record<string, string>>) => Promise<AddedSource>;
  readonly searches: Readonly<Record<string, SearchRecord>>;
  readonly factsHref: string;
  readonly today: string;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("a field stands outside its form");
  return editor;
}
