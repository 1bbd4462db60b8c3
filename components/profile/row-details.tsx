"use client";

import { useState } from "react";
import { cellField, isChoice } from "@/domain/entry/fields";
import { cellOf, isUnknownReason, type RowForm } from "@/domain/entry/form";
import { PRIMARY_COLUMNS } from "@/domain/entry/layout";
import type { FieldErrors } from "@/domain/entry/to-input";
import type { FactDefinition } from "@/domain/facts/definition";
import { columnsOf, type ListId } from "@/domain/facts/lists";
import { canBeBounded } from "@/domain/profile/schema-values";
import { Disclosure } from "@/components/ui/disclosure";
import { CellControl } from "./cell-control";
import { useEditor } from "./editor-context";
import { ProvenanceFields } from "./provenance-fields";

type Props = {
  readonly list: ListId;
  readonly row: RowForm;
  readonly index: number;
  readonly errors: FieldErrors;
};

/** Everything about a row that does not stand in the table. */
export function RowDetails({ list, row, index, errors }: Props) {
  const { dispatch } = useEditor();
  // As it was when the row was opened: a fold must not close under the field that is being emptied.
  const [filled] = useState(() => hasDoubt(row));
  const all = Object.entries(columnsOf(list));
  const primary = PRIMARY_COLUMNS[list];
  const others = all.filter(([column]) => !primary.includes(column));
  const doubtful = all.filter(([, definition]) => !isChoice(definition, "cell"));
  const cell = (column: string, definition: FactDefinition) => ({
    list,
    row,
    index,
    errors,
    column,
    definition,
  });
  return (
    <div className="flex flex-col gap-5 px-1 py-3">
      <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-4">
        {others.map(([column, definition]) => (
          <DetailCell key={column} {...cell(column, definition)} />
        ))}
      </div>
      <Disclosure
        summary="Cells that are not known, or known only within limits"
        open={filled || hasDoubtError(errors)}
      >
        <div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
          {doubtful.map(([column, definition]) => (
            <DoubtCell key={column} {...cell(column, definition)} />
          ))}
        </div>
      </Disclosure>
      <Disclosure summary="Source and dates" open>
        <ProvenanceFields
          origin={row}
          errors={errors}
          place={`${list}.${row.id}`}
          nameOf={(part) => cellField(list, index, `prov.${part}`)}
          onChange={(change) => dispatch({ type: "origin", list, id: row.id, change })}
        />
      </Disclosure>
    </div>
  );
}

function hasDoubt({ cells }: RowForm): boolean {
  return Object.values(cells).some(
    ({ low, high, unknown, value }) =>
      low !== "" || high !== "" || (unknown !== "" && value === ""),
  );
}

function hasDoubtError(errors: FieldErrors): boolean {
  return Object.keys(errors).some((name) => /\.(low|high|unknown)$/.test(name));
}

type CellProps = Props & { readonly column: string; readonly definition: FactDefinition };

function DetailCell({ list, row, index, errors, column, definition }: CellProps) {
  const { dispatch } = useEditor();
  const name = cellField(list, index, `${column}.value`);
  return (
    <div>
      <CellControl
        name={name}
        definition={definition}
        cell={cellOf(row, column)}
        error={errors[name]}
        labelClass=""
        onChange={(change) => dispatch({ type: "cell", list, id: row.id, column, change })}
      />
      <p className="mt-1 text-xs text-muted">{definition.help}</p>
    </div>
  );
}

function DoubtCell({ list, row, index, errors, column, definition }: CellProps) {
  const { dispatch } = useEditor();
  const cell = cellOf(row, column);
  const nameOf = (part: string) => cellField(list, index, `${column}.${part}`);
  const limit = (end: "low" | "high", label: string) => (
    <label className="min-w-0 flex-1 text-xs text-muted" htmlFor={nameOf(end)}>
      {label}
      <input
        id={nameOf(end)}
        name={nameOf(end)}
        className="control control-small control-numeric"
        autoComplete="off"
        inputMode={definition.kind === "date" ? "text" : "decimal"}
        value={cell[end]}
        aria-invalid={errors[nameOf(end)] === undefined ? undefined : true}
        onChange={(event) =>
          dispatch({
            type: "cell",
            list,
            id: row.id,
            column,
            change: { [end]: event.target.value },
          })
        }
      />
      {errors[nameOf(end)] === undefined ? null : (
        <span className="text-unmet">{errors[nameOf(end)]}</span>
      )}
    </label>
  );
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{definition.label}</legend>
      <select
        aria-label={`${definition.label}: if it is not known, why`}
        id={nameOf("unknown")}
        name={nameOf("unknown")}
        className="control control-small"
        value={cell.unknown}
        onChange={(event) => {
          const unknown = isUnknownReason(event.target.value) ? event.target.value : "";
          dispatch({ type: "cell", list, id: row.id, column, change: { unknown } });
        }}
      >
        <option value="">Known, or not answered yet</option>
        <option value="not_disclosed">Not disclosed</option>
        <option value="conflicting">Sources disagree</option>
        <option value="not_researched">Not researched yet</option>
      </select>
      {canBeBounded(definition) ? (
        <div className="mt-1 flex gap-2">
          {limit("low", definition.kind === "date" ? "Not before" : "At least")}
          {limit("high", definition.kind === "date" ? "Not after" : "At most")}
        </div>
      ) : null}
    </fieldset>
  );
}
