import { useMemo, useState } from "react";
import type { Dispatch } from "react";
import type { SectionFormState } from "@/domain/entry/exchange";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { Editor } from "./editor-context";
import type { EditorAction } from "./editor-state";
import type { SourceOption } from "./entry-types";

type Live = {
  readonly dispatch: Dispatch<EditorAction>;
  readonly errors: FieldErrors;
  readonly typed: SectionFormState["typed"];
};

const NOTHING_TYPED: Readonly<Record<string, string>> = {};

type Given = Omit<Editor, "dispatch" | "errors" | "typed">;

/** What every field of the form may need. A source added from within the form joins the list at once. */
export function useEditorValue(props: Given, { dispatch, errors, typed }: Live): Editor {
  const { sources, sourcesHref, factsHref, searches, today, asked, addSource } = props;
  const [added, setAdded] = useState<readonly SourceOption[]>([]);
  return useMemo(() => {
    const known = new Set(sources.map(({ id }) => id));
    return {
      dispatch,
      errors,
      sources: [...sources, ...added.filter(({ id }) => !known.has(id))],
      sourcesHref,
      factsHref,
      searches,
      today,
      asked,
      typed: typed ?? NOTHING_TYPED,
      addSource: async (values: Readonly<Record<string, string>>) => {
        const result = await addSource(values);
        const { title = "", date = "" } = values;
        if (result.ok)
          setAdded((all) => [
            ...all,
            { id: result.id, title, date: date === "" ? null : date, evidence: "" },
          ]);
        return result;
      },
    };
  }, [
    dispatch,
    errors,
    typed,
    sources,
    added,
    sourcesHref,
    factsHref,
    searches,
    today,
    asked,
    addSource,
  ]);
}
