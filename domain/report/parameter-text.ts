import { Decimal } from "../decimal";
import { countryName, groupThousands } from "../facts/format";
import { columnsOf } from "../facts/lists";

/** One value of a parameter in words: a figure, a place, a list of them, or a table on one line. */
export function parameterText(value: unknown): string {
  if (Array.isArray(value)) return value.map(parameterText).join(", ");
  if (value instanceof Decimal) return groupThousands(value.toString());
  if (typeof value === "number") return groupThousands(String(value));
  if (typeof value === "string") return countryName(value);
  const rows = parameterRows(value);
  return rows === null ? String(value) : rows.map((row) => row.join(" ")).join(", ");
}

/** The rows of a value that is a table, asset classes under their labels; null for other values. */
export function parameterRows(value: unknown): readonly (readonly [string, string])[] | null {
  const isTable = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isTable || value instanceof Decimal) return null;
  return Object.entries(value).map(([key, each]) => [labelOf(key), parameterText(each)]);
}

export function withUnit(text: string, unit: string | null): string {
  return unit === null ? text : `${text} ${unit}`;
}

function labelOf(key: string): string {
  const column = columnsOf("position").assetClass;
  return (column?.kind === "enum" ? column.choices[key] : undefined) ?? key;
}
