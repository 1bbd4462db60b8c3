import type { FactDefinition } from "@/domain/facts/definition";
import { readFormText } from "@/domain/profile/fact-value";
import { createId } from "../issuers/ids";

type Input = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || (typeof value === "string" && value.trim() === "")
  );
}

function readTyped(definition: FactDefinition | undefined, value: unknown): unknown {
  return typeof value === "string" && definition !== undefined
    ? readFormText(definition, value)
    : value;
}

/** Blank provenance is none: a form posts every field, filled or not. */
function dropBlanks(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => !isBlank(value)));
}

/** An answer as the strict schema takes it; null when nothing was entered. Blank is never zero and never no. */
export function toAnswerForm(definition: FactDefinition, input: unknown): unknown {
  if (!isRecord(input)) return input ?? null;
  const filled = dropBlanks(input);
  const typed = Object.entries(filled).map(([key, value]) =>
    ["value", "low", "high"].includes(key) ? [key, readTyped(definition, value)] : [key, value],
  );
  const saysSomething = ["value", "unknown", "low", "high"].some((key) => key in filled);
  return saysSomething ? Object.fromEntries(typed) : null;
}

type Columns = Readonly<Record<string, FactDefinition | undefined>>;

function toCells(columns: Columns, cells: unknown): unknown {
  if (!isRecord(cells)) return cells ?? {};
  const typed = Object.entries(dropBlanks(cells)).map(([column, value]) => [
    column,
    readTyped(columns[column], value),
  ]);
  return Object.fromEntries(typed);
}

function toBoundCells(columns: Columns, cells: unknown): unknown {
  if (!isRecord(cells)) return cells ?? {};
  const pairs = Object.entries(cells).flatMap(([column, ends]) => {
    if (!isRecord(ends)) return isBlank(ends) ? [] : [[column, ends]];
    const typed = Object.entries(dropBlanks(ends)).map(([end, value]) => [
      end,
      readTyped(columns[column], value),
    ]);
    return typed.length === 0 ? [] : [[column, Object.fromEntries(typed)]];
  });
  return Object.fromEntries(pairs);
}

function isEmptyGroup(group: unknown): boolean {
  return isRecord(group) && Object.keys(group).length === 0;
}

/** A row as the strict schema takes it, with an id of its own; null for a new row in which nothing was entered. */
export function toRowForm(columns: Columns, input: unknown): unknown {
  if (!isRecord(input)) return input;
  const { id, values, bounds, unknown, ...provenance } = input;
  const cells = {
    values: toCells(columns, values),
    bounds: toBoundCells(columns, bounds),
    unknown: isRecord(unknown) ? dropBlanks(unknown) : (unknown ?? {}),
  };
  const rest = dropBlanks(provenance);
  const isNew = isBlank(id);
  const isEmpty = Object.values(cells).every(isEmptyGroup) && isBlank(rest["note"]);
  if (isNew && isEmpty) return null;
  return { id: isNew ? createId("row") : id, ...cells, ...rest };
}

/** Empty rows at the end are the form's invitation to add one; those before keep their place, so that messages find theirs. */
export function toListForm(columns: Columns, input: unknown): unknown {
  if (!isRecord(input)) return input;
  const rows = Array.isArray(input["rows"])
    ? input["rows"].map((row) => toRowForm(columns, row))
    : [];
  while (rows.length > 0 && rows.at(-1) === null) rows.pop();
  const kept = rows.map((row) => row ?? { id: createId("row") });
  return { ...dropBlanks(input), rows: kept };
}

export function toSourceForm(input: unknown): unknown {
  return isRecord(input) ? dropBlanks(input) : input;
}
