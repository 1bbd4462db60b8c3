import type { Parameter } from "@/domain/checklist/parameter";
import { Decimal } from "@/domain/decimal";
import { countryName, groupThousands } from "@/domain/facts/format";
import { columnsOf } from "@/domain/facts/lists";

/** A parameter's value in words and units, with its dates where it has several. */
export function formatParameter({ values, unit }: Parameter): string {
  const texts = values.map(({ from, value }) => {
    const text = withUnit(formatAny(value), unit);
    return from === null ? text : `${text} from ${from}`;
  });
  return texts.join(", ");
}

/** True for tables by asset class and for lists, which are too long for a line. */
export function isTable({ values }: Parameter): boolean {
  return values.some(({ value }) => typeof value === "object" && !(value instanceof Decimal));
}

function formatAny(value: unknown): string {
  if (value instanceof Decimal) return groupThousands(value.toString());
  if (typeof value === "number") return groupThousands(String(value));
  if (typeof value === "string") return countryName(value);
  if (Array.isArray(value)) return value.map(formatAny).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, each]) => `${labelOf(key)} ${formatAny(each)}`)
    .join(", ");
}

function withUnit(text: string, unit: string | null): string {
  return unit === null ? text : `${text} ${unit}`;
}

/** Keys of tables are asset classes; their labels are in the vocabulary. */
function labelOf(key: string): string {
  const column = columnsOf("position").assetClass;
  const label = column?.kind === "enum" ? column.choices[key] : undefined;
  return label ?? key;
}
