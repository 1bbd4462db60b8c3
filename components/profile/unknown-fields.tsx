"use client";

import { useState } from "react";
import type { CellForm } from "@/domain/entry/form";
import { isUnknownReason } from "@/domain/entry/form";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { FactDefinition } from "@/domain/facts/definition";
import { canBeBounded } from "@/domain/profile/schema-values";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import { UNKNOWN_OPTIONS } from "./choices";

type Props = {
  readonly definition: FactDefinition;
  readonly cell: CellForm;
  readonly errors: FieldErrors;
  /** Name of a control by its part: value, low, high or unknown. */
  readonly nameOf: (part: string) => string;
  readonly onChange: (change: Partial<CellForm>) => void;
};

/** For values that are not simply known: the reason why not, or the limits between which they lie. */
export function UnknownFields({ definition, cell, errors, nameOf, onChange }: Props) {
  const unknown = nameOf("unknown");
  // Opened by what is there at first: a fold that closes while its last field is being emptied takes the focus away.
  const [filled] = useState(cell.low !== "" || cell.high !== "");
  const limited =
    filled || errors[nameOf("low")] !== undefined || errors[nameOf("high")] !== undefined;
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor={unknown} className="text-sm text-muted">
          If it is not known, why?
        </label>
        <select
          id={unknown}
          name={unknown}
          className="control control-small w-auto! max-w-72"
          value={cell.unknown}
          aria-invalid={errors[unknown] === undefined ? undefined : true}
          onChange={(event) =>
            onChange({ unknown: isUnknownReason(event.target.value) ? event.target.value : "" })
          }
        >
          <option value="">Known, or not answered yet</option>
          {UNKNOWN_OPTIONS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {canBeBounded(definition) ? (
        <Disclosure
          summary="Known only within limits"
          open={limited}
          className="text-sm open:w-full"
        >
          <div className="flex flex-wrap gap-x-4 gap-y-2">
            <LimitField {...{ definition, cell, errors, nameOf, onChange }} end="low" />
            <LimitField {...{ definition, cell, errors, nameOf, onChange }} end="high" />
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

function LimitField({
  definition,
  cell,
  errors,
  nameOf,
  onChange,
  end,
}: Props & { readonly end: "low" | "high" }) {
  const name = nameOf(end);
  const isDate = definition.kind === "date";
  return (
    <TextField
      id={name}
      name={name}
      label={
        end === "low" ? (isDate ? "Not before" : "At least") : isDate ? "Not after" : "At most"
      }
      inputMode={isDate ? "text" : "decimal"}
      autoComplete="off"
      className="control-small control-numeric"
      width="max-w-44"
      value={cell[end]}
      error={errors[name]}
      onChange={(event) => onChange({ [end]: event.target.value })}
    />
  );
}
