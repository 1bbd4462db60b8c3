"use client";

import type { ProvenanceForm } from "@/domain/entry/form";
import type { FieldErrors } from "@/domain/entry/to-input";
import { type Mark, MARKS } from "@/domain/profile/profile";
import { Fieldset } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { DateField, TextArea } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { useEditor } from "./editor-context";

type Props = {
  readonly origin: ProvenanceForm;
  readonly errors: FieldErrors;
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<ProvenanceForm>) => void;
};

/** Where an answer comes from, the day it describes, and since when it could be known. */
export function ProvenanceFields({ origin, errors, nameOf, onChange }: Props) {
  const field = (part: "asOf" | "knownOn" | "note") => ({
    id: nameOf(part),
    name: nameOf(part),
    error: errors[nameOf(part)],
    value: origin[part],
    onChange: (event: { target: { value: string } }) => onChange({ [part]: event.target.value }),
  });
  return (
    <div className="flex flex-col gap-4">
      <SourceFields {...{ origin, errors, nameOf, onChange }} />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <DateField
          {...field("asOf")}
          label="As of"
          hint="Only if it is not the profile's own date."
          fieldClassName="max-w-64"
        />
        <DateField
          {...field("knownOn")}
          label="Public since"
          hint="Only if it became public later."
          fieldClassName="max-w-64"
        />
      </div>
      <TextArea {...field("note")} label="Note" rows={2} fieldClassName="w-full" />
      <MarkFields {...{ origin, errors, nameOf, onChange }} />
    </div>
  );
}

function SourceFields({ origin, errors, nameOf, onChange }: Props) {
  const { sources, sourcesHref } = useEditor();
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const others = sources.filter(({ id }) => !origin.sources.includes(id));
  const add = (id: string) => {
    if (id !== "") onChange({ sources: [...origin.sources, id] });
  };
  return (
    <div className="flex flex-col gap-2">
      <Fieldset id={nameOf("sources")} label="Sources" error={errors[nameOf("sources")]}>
        {origin.sources.length === 0 ? (
          <p className="text-sm text-muted">No source cited yet.</p>
        ) : null}
        {origin.sources.map((id, index) => (
          <label
            key={id}
            className="choice"
            htmlFor={index === 0 ? nameOf("sources") : `${nameOf("sources")}-${index + 1}`}
          >
            <input
              type="checkbox"
              id={index === 0 ? nameOf("sources") : `${nameOf("sources")}-${index + 1}`}
              name={nameOf("sources")}
              value={id}
              checked
              onChange={() => onChange({ sources: origin.sources.filter((cited) => cited !== id) })}
            />
            <span className="min-w-0 text-sm">
              <span className="tabular text-muted">{id}</span>{" "}
              {titles.get(id) ?? "is not in the list of sources"}
            </span>
          </label>
        ))}
      </Fieldset>
      {sources.length === 0 ? (
        <p className="text-sm text-muted">
          The profile has no sources yet. <TextLink href={sourcesHref}>Add the first one</TextLink>
        </p>
      ) : (
        <SelectField
          id={nameOf("cite")}
          name={nameOf("cite")}
          label={origin.sources.length === 0 ? "Cite a source" : "Cite another source"}
          className="control-small"
          width="max-w-prose"
          fieldClassName="w-full"
          blank="Choose a document"
          value=""
          options={others.map(({ id, title, date }) => ({
            value: id,
            label: [id, title, date].filter(Boolean).join(" · "),
          }))}
          onChange={(event) => add(event.target.value)}
        />
      )}
    </div>
  );
}

const MARK_LABELS: Readonly<Record<Mark, string>> = {
  unverified: "Unverified: not yet checked against the document",
  doubtful: "Doubtful: the document itself may be wrong",
  derived: "Derived: worked out, not printed in the document",
};

function MarkFields({ origin, errors, nameOf, onChange }: Props) {
  const marks = Object.keys(MARKS) as readonly Mark[];
  const toggle = (mark: Mark) =>
    onChange({
      marks: origin.marks.includes(mark)
        ? origin.marks.filter((each) => each !== mark)
        : [...origin.marks, mark],
    });
  return (
    <Fieldset id={nameOf("marks")} label="Marks" error={errors[nameOf("marks")]}>
      {marks.map((mark, index) => (
        <label
          key={mark}
          className="choice"
          htmlFor={index === 0 ? nameOf("marks") : `${nameOf("marks")}-${index + 1}`}
        >
          <input
            type="checkbox"
            id={index === 0 ? nameOf("marks") : `${nameOf("marks")}-${index + 1}`}
            name={nameOf("marks")}
            value={mark}
            checked={origin.marks.includes(mark)}
            onChange={() => toggle(mark)}
          />
          <span className="text-sm">{MARK_LABELS[mark]}</span>
        </label>
      ))}
    </Fieldset>
  );
}
