"use client";

import { useActionState, useMemo, useState } from "react";
import { readPaste } from "@/domain/entry/paste";
import { countFilledRows } from "@/domain/entry/pasted-rows";
import { type ListId, LISTS } from "@/domain/facts/lists";
import { Button, ButtonRow, LinkButton } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choice-fields";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-field";
import { PastePreviewTable } from "./paste-preview";

export type PasteState = {
  readonly text: string;
  readonly hasHeader: boolean | null;
  readonly mapping: readonly (string | null)[] | null;
  readonly message: string | null;
};

const NOTHING: PasteState = { text: "", hasHeader: null, mapping: null, message: null };

type Props = {
  readonly list: ListId;
  readonly action: (state: PasteState | null, data: FormData) => Promise<PasteState | null>;
  readonly backHref: string;
};

const refuse = (event: Event): void => event.preventDefault();

/**
 * React resets a form once its action has answered: a select would fall back to its first choice, "Leave out", and the
 * box to what it was at first, while this component still shows, and the reader still trusts, what was chosen.
 */
function keepAsShown(form: HTMLFormElement): () => void {
  form.addEventListener("reset", refuse);
  return () => form.removeEventListener("reset", refuse);
}

/** A block of cells, and what would become of each before anything is added. */
export function PasteForm({ list, action, backHref }: Props) {
  const [sent, send] = useActionState(action, null);
  const start = sent ?? NOTHING;
  const [text, setText] = useState(start.text);
  const [hasHeader, setHasHeader] = useState(start.hasHeader);
  const [mapping, setMapping] = useState(start.mapping);
  const preview = useMemo(
    () => readPaste({ list, text, mapping, hasHeader }),
    [list, text, mapping, hasHeader],
  );
  const filled = countFilledRows(list, preview.rows);
  const choose = (index: number, column: string | null) =>
    setMapping(
      preview.mapping.map((each, at) => (at === index ? column : each === column ? null : each)),
    );
  return (
    <form ref={keepAsShown} action={send} className="flex flex-col gap-5">
      {start.message === null ? null : <Notice kind="error" title={start.message} />}
      <TextArea
        id="cells"
        name="cells"
        label="Cells"
        hint="Copy a block in your spreadsheet, with its heading row if it has one, and paste it here."
        rows={8}
        className="max-w-none! font-mono text-sm whitespace-pre"
        fieldClassName="w-full"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setMapping(null);
          setHasHeader(null);
        }}
      />
      {preview.rows.length === 0 ? null : (
        <>
          <Checkbox
            id="header"
            name="header"
            label="The first row is a heading"
            checked={preview.hasHeader}
            onChange={(event) => setHasHeader(event.target.checked)}
          />
          <PastePreviewTable list={list} preview={preview} onChoose={choose} />
        </>
      )}
      <ButtonRow>
        <Button
          look={preview.rows.length === 0 ? "primary" : "secondary"}
          name="intent"
          value="preview"
        >
          Preview
        </Button>
        <AddButton list={list} count={filled} />
        <LinkButton look="quiet" href={backHref}>
          Cancel
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

function AddButton({ list, count }: { readonly list: ListId; readonly count: number }) {
  if (count === 0) return null;
  const { rowLabel } = LISTS[list];
  return (
    <Button look="primary" name="intent" value="add">
      Add {count} {count === 1 ? rowLabel : `${rowLabel}s`}
    </Button>
  );
}
