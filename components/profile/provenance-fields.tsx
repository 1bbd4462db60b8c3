"use client";

import type { ProvenanceForm } from "@/domain/entry/form";
import type { FieldErrors } from "@/domain/entry/to-input";
import { type Mark, MARKS } from "@/domain/profile/profile";
import { Fieldset } from "@/components/ui/choice-fields";
import { DateField, TextArea } from "@/components/ui/text-field";
import { SourceFields } from "./source-fields";

type Props = {
  readonly origin: ProvenanceForm;
  readonly errors: FieldErrors;
  /** Which answer or row this is, as buttons name it. */
  readonly place: string;
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<ProvenanceForm>) => void;
};

/** Where an answer comes from, the day it describes, and since when it could be known. */
export function ProvenanceFields({ origin, errors, place, nameOf, onChange }: Props) {
  const field = (part: "asOf" | "knownOn" | "note") => ({
    id: nameOf(part),
    name: nameOf(part),
    error: errors[nameOf(part)],
    value: origin[part],
    onChange: (event: { target: { value: string } }) => onChange({ [part]: event.target.value }),
  });
  return (
    <div className="flex flex-col gap-4">
      <SourceFields {...{ origin, errors, place, nameOf, onChange }} />
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

const MARK_LABELS: Readonly<Record<Mark, string>> = {
  unverified: "Unverified: not yet checked against the document",
  doubtful: "Doubtful: the document itself may be wrong",
  derived: "Derived: worked out, not printed in the document",
};

function MarkFields({ origin, errors, nameOf, onChange }: Omit<Props, "place">) {
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
