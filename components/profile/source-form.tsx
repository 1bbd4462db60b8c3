"use client";

import { useActionState } from "react";
import { READINGS, SOURCE_KINDS } from "@/domain/profile/profile";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import { FormButtons, FormFrame } from "./form-frame";
import { fieldOf, type SimpleAction, type SimpleFormState } from "./simple-form";

type Props = {
  readonly action: SimpleAction;
  readonly start: SimpleFormState;
  readonly cancelHref: string;
  readonly submitLabel: string;
  /** Documents of the library that the source may be linked to. */
  readonly documents?: readonly { readonly value: string; readonly label: string }[];
};

const NO_DOCUMENTS: readonly { readonly value: string; readonly label: string }[] = [];

const LABELS: Readonly<Record<string, string>> = {
  title: "Title",
  publisher: "Publisher",
  date: "Published",
  url: "Address",
  kind: "Kind of source",
  reading: "How was it read?",
  note: "Note",
  document: "Document in the library",
};

const toOptions = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({
    value,
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
  }));

/** One document that answers rest on. */
export function SourceForm(props: Props) {
  const { action, start, cancelHref, submitLabel, documents = NO_DOCUMENTS } = props;
  const [sent, send] = useActionState(action, null);
  const state = sent ?? start;
  const field = (name: string) => fieldOf(state, LABELS, name);
  return (
    <FormFrame state={sent} send={send} labels={LABELS}>
      <input type="hidden" name="lockVersion" value={state.values["lockVersion"] ?? ""} />
      <input type="hidden" name="before" value={state.values["before"] ?? ""} />
      <TextField {...field("title")} width="max-w-prose" fieldClassName="w-full" />
      {/* The keys: a select that stays mounted falls back to its first choice when the form is reset after sending. */}
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2 lg:max-w-4xl">
        <TextField {...field("publisher")} optional fieldClassName="w-full" />
        <TextField
          {...field("date")}
          optional
          hint="A day, a month or a year: 2026-06-30, 2026-06 or 2026."
          width="max-w-36"
        />
        <SelectField
          key={`kind ${state.values["kind"] ?? ""}`}
          {...field("kind")}
          blank="Choose"
          options={toOptions(SOURCE_KINDS)}
          hint="Decides how strong the evidence counts."
        />
        <SelectField
          key={`reading ${state.values["reading"] ?? ""}`}
          {...field("reading")}
          optional
          blank="Not said"
          options={toOptions(READINGS)}
        />
      </div>
      <TextField
        {...field("url")}
        optional
        inputMode="url"
        width="max-w-prose"
        fieldClassName="w-full"
      />
      {documents.length === 0 && field("document").defaultValue === "" ? null : (
        <SelectField
          key={`document ${state.values["document"] ?? ""}`}
          {...field("document")}
          optional
          blank="Not linked"
          options={documents}
          hint="Ties the source to its file, its hash and its expiry."
          width="max-w-prose"
          fieldClassName="w-full"
        />
      )}
      <TextArea {...field("note")} optional rows={2} fieldClassName="w-full" />
      <FormButtons submitLabel={submitLabel} cancelHref={cancelHref} />
    </FormFrame>
  );
}
