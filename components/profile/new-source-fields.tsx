"use client";

import { useState } from "react";
import type { FieldErrors } from "@/domain/entry/to-input";
import { SOURCE_KINDS } from "@/domain/profile/profile";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { useEditor } from "./editor-context";

type Props = {
  readonly errors: FieldErrors;
  readonly place: string;
  readonly nameOf: (part: string) => string;
  readonly onAdded: (id: string) => void;
};

type Part = "title" | "kind" | "date" | "url";

const CONTROLS: Readonly<Record<Part, string>> = {
  title: "newTitle",
  kind: "newKind",
  date: "newDate",
  url: "newUrl",
};
const KINDS = Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label }));

/** A document that is not in the list of sources yet, added and cited in one step. */
export function NewSourceFields({ errors, place, nameOf, onAdded }: Props) {
  const { addSource, typed, sourcesHref } = useEditor();
  const start = (part: Part) => typed[nameOf(CONTROLS[part])] ?? "";
  const [values, setValues] = useState<Readonly<Record<Part, string>>>({
    title: start("title"),
    kind: start("kind"),
    date: start("date"),
    url: start("url"),
  });
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [message, setMessage] = useState<string | null>(null);
  const field = (part: Part) => ({
    id: nameOf(CONTROLS[part]),
    name: nameOf(CONTROLS[part]),
    value: values[part],
    error: wrong[part] ?? errors[nameOf(CONTROLS[part])],
    onChange: (event: { target: { value: string } }) =>
      setValues({ ...values, [part]: event.target.value }),
  });
  const add = async () => {
    const added = await addSource(values);
    if (added.ok) onAdded(added.id);
    else {
      setWrong(added.fields);
      setMessage(added.message);
    }
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 border-s-2 border-rule-strong ps-3">
      <legend className="text-sm font-medium">A new source</legend>
      {message === null ? null : (
        <p role="alert" className="text-sm text-unmet">
          {message}
        </p>
      )}
      <TextField {...field("title")} label="Title" width="max-w-prose" fieldClassName="w-full" />
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <SelectField {...field("kind")} label="Kind of source" blank="Choose" options={KINDS} />
        <TextField
          {...field("date")}
          label="Published"
          optional
          hint="A day, a month or a year."
          width="max-w-36"
        />
      </div>
      <TextField
        {...field("url")}
        label="Address"
        optional
        inputMode="url"
        width="max-w-prose"
        fieldClassName="w-full"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          size="small"
          name="intent"
          value={`source.${place}`}
          onClick={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          Add and cite
        </Button>
        <TextLink href={sourcesHref} prefetch={false} className="text-sm">
          Publisher, reading and library document: under Sources
        </TextLink>
      </div>
    </fieldset>
  );
}
