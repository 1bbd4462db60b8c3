"use client";

import type { ChangeEvent } from "react";
import type { CellForm } from "@/domain/entry/form";
import { toChoiceValue } from "@/domain/entry/to-entries";
import type { FactDefinition } from "@/domain/facts/definition";
import { describeCell } from "@/domain/entry/describe";
import { cx } from "@/components/ui/cx";
import { FieldError } from "@/components/ui/field";
import { choiceOptions } from "./choices";
import { fromChoice } from "./fact-control";

export const COUNTRY_LIST_ID = "country-codes";

type Props = {
  readonly name: string;
  readonly definition: FactDefinition;
  readonly cell: CellForm;
  readonly error: string | undefined;
  /** Hides the label where the table's own heading says it. */
  readonly labelClass: string;
  readonly onChange: (change: Partial<CellForm>) => void;
};

const NUMBERS = ["integer", "decimal", "percent", "usd"];

/** One cell of a row: a small control with its own label. */
export function CellControl(props: Props) {
  const { name, definition, error, labelClass } = props;
  return (
    <div className={cx("min-w-0", error === undefined ? null : "field-invalid")}>
      <label className={cx("text-sm font-medium", labelClass)} htmlFor={name}>
        {definition.label}
      </label>
      <CellInput {...props} />
      {error === undefined ? null : <FieldError id={name}>{error}</FieldError>}
    </div>
  );
}

function CellInput({ name, definition, cell, error, onChange }: Props) {
  const state = {
    id: name,
    name,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-describedby": error === undefined ? undefined : `${name}-error`,
  };
  if (definition.kind === "enum" || definition.kind === "boolean") {
    return (
      <select
        {...state}
        className="control control-small"
        value={toChoiceValue(cell)}
        onChange={(event) => onChange(fromChoice(event.target.value))}
      >
        <option value="" />
        {choiceOptions(definition).map((entry) => (
          <CellOption key={entry.label} entry={entry} />
        ))}
      </select>
    );
  }
  const isNumber = NUMBERS.includes(definition.kind);
  const change = (event: ChangeEvent<HTMLInputElement>) => onChange({ value: event.target.value });
  return (
    <input
      {...state}
      type="text"
      autoComplete="off"
      spellCheck={definition.kind === "text"}
      inputMode={isNumber ? (definition.kind === "integer" ? "numeric" : "decimal") : "text"}
      list={definition.kind === "jurisdiction" ? COUNTRY_LIST_ID : undefined}
      placeholder={hintOf(definition, cell)}
      className={cx(
        "control control-small",
        isNumber && "control-numeric",
        definition.kind === "date" && "tabular",
      )}
      value={cell.value}
      onChange={change}
    />
  );
}

/** A folded row shows limits and reasons only here. */
function hintOf(definition: FactDefinition, cell: CellForm): string | undefined {
  if (cell.value !== "") return undefined;
  if (cell.unknown !== "" || cell.low !== "" || cell.high !== "")
    return describeCell(definition, cell);
  if (definition.kind === "date") return "YYYY-MM-DD";
  return definition.kind === "jurisdiction" ? "US, GB, EEA …" : undefined;
}

function CellOption({ entry }: { entry: ReturnType<typeof choiceOptions>[number] }) {
  if (!("options" in entry)) return <option value={entry.value}>{entry.label}</option>;
  return (
    <optgroup label={entry.label}>
      {entry.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </optgroup>
  );
}
