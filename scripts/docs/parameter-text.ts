import type { Parameter } from "@/domain/checklist/parameter";
import { parameterRows, parameterText, withUnit } from "@/domain/report/parameter-text";

/** A parameter's value in words and units, with its dates where it has several. */
export function formatParameter({ values, unit }: Parameter): string {
  const texts = values.map(({ from, value }) => {
    const rows = parameterRows(value);
    const words =
      rows === null ? parameterText(value) : rows.map((row) => row.join(" ")).join(", ");
    const text = withUnit(words, unit);
    return from === null ? text : `${text} from ${from}`;
  });
  return texts.join(", ");
}

/** True for tables by asset class and for lists, which are too long for a line. */
export function isTable({ values }: Parameter): boolean {
  return values.some(({ value }) => Array.isArray(value) || parameterRows(value) !== null);
}
