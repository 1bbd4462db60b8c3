"use client";

import type { ChangeEvent } from "react";
import { type CellForm } from "@/domain/entry/form";
import { factField, UNKNOWN_SIGN } from "@/domain/entry/fields";
import { toChoiceValue } from "@/domain/entry/to-entries";
import type { FactDefinition } from "@/domain/facts/definition";
import { isUnknownReason } from "@/domain/entry/form";
import { Fieldset } from "@/components/ui/choice-fields";
import { SelectField } from "@/components/ui/select-field";
import { DateField, NumberField, TextArea, TextField } from "@/components/ui/text-field";
import { choiceOptions } from "./choices";

export type ControlProps = {
  readonly id: string;
  readonly definition: FactDefinition;
  readonly cell: CellForm;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<CellForm>) => void;
};

/** What a choice control holds, as a change of the answer behind it. */
export function fromChoice(text: string): Partial<CellForm> {
  const reason = text.startsWith(UNKNOWN_SIGN) ? text.slice(UNKNOWN_SIGN.length) : "";
  return isUnknownReason(reason) ? { value: "", unknown: reason } : { value: text, unknown: "" };
}

/** The control for the value of a fact, chosen by its kind; label and help come from the definition. */
export function FactControl(props: ControlProps) {
  const { id, definition, cell, error, onChange } = props;
  const name = factField(id, "value");
  const text = {
    id: name,
    name,
    label: definition.label,
    hint: definition.help,
    error,
    value: cell.value,
  };
  const change = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    onChange({ value: event.target.value });
  switch (definition.kind) {
    case "boolean":
      return <YesNoControl {...props} />;
    case "enum":
    case "jurisdiction":
      return (
        <SelectField
          {...text}
          value={toChoiceValue(cell)}
          blank="Not answered yet"
          options={choiceOptions(definition)}
          width="max-w-prose"
          fieldClassName="w-full"
          onChange={(event) => onChange(fromChoice(event.target.value))}
        />
      );
    case "text":
      return <TextArea {...text} rows={2} fieldClassName="w-full" onChange={change} />;
    case "date":
      return <DateField {...text} onChange={change} />;
    case "jurisdictions":
      return <TextField {...text} onChange={change} />;
    default:
      return (
        <NumberField
          {...text}
          unit={definition.unit ?? unitOf(definition)}
          whole={definition.kind === "integer"}
          onChange={change}
        />
      );
  }
}

function unitOf({ kind }: FactDefinition): string | undefined {
  return kind === "percent" ? "%" : undefined;
}

const YES_NO_CHOICES = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "?not_disclosed", label: "Not disclosed" },
  { value: "?conflicting", label: "Sources disagree" },
  { value: "", label: "Not answered yet" },
] as const;

function YesNoControl({ id, definition, cell, error, onChange }: ControlProps) {
  const name = factField(id, "value");
  const chosen = cell.unknown === "not_researched" ? "" : toChoiceValue(cell);
  return (
    <Fieldset id={name} label={definition.label} hint={definition.help} error={error}>
      <div className="choice-list" data-inline="">
        {YES_NO_CHOICES.map(({ value, label }, index) => (
          <label
            key={value}
            className="choice"
            htmlFor={index === 0 ? name : `${name}-${index + 1}`}
          >
            <input
              type="radio"
              id={index === 0 ? name : `${name}-${index + 1}`}
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChange(fromChoice(value))}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}
