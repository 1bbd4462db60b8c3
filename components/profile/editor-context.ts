"use client";

import { createContext, useContext } from "react";
import type { Dispatch } from "react";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { EditorAction } from "./editor-state";
import type { SourceOption } from "./entry-types";

type Editor = {
  readonly dispatch: Dispatch<EditorAction>;
  readonly errors: FieldErrors;
  readonly sources: readonly SourceOption[];
  readonly sourcesHref: string;
};

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("a field stands outside its form");
  return editor;
}
