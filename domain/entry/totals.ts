import { Decimal } from "../decimal";
import type { ListId } from "../facts/lists";
import { readDecimal } from "../profile/decimal-input";
import { plainNumber } from "../profile/number-text";
import { cellOf, isBlankRow, type ListForm } from "./form";
import { TOTALS } from "./layout";

/** What the amounts of a list add up to while it is being typed. */
export type ListTotal = {
  readonly sum: Decimal;
  readonly counted: number;
  /** Rows with something in them but without an amount that can be read. */
  readonly without: number;
  /** Null where the figure to compare with was not given. */
  readonly stated: Decimal | null;
  /** Sum minus stated. */
  readonly difference: Decimal | null;
};

/** Reads an amount as typed; null for blank and for what is no number. */
export function readAmount(text: string): Decimal | null {
  if (text.trim() === "") return null;
  const reading = readDecimal(plainNumber(text.trim()));
  return reading.ok ? reading.value : null;
}

/** Adds up a list and holds the sum against the figure stated for it. Null for lists that add up to nothing. */
export function totalOf(list: ListId, form: ListForm, statedText: string): ListTotal | null {
  const spec = TOTALS[list];
  if (spec === undefined) return null;
  const rows = form.rows.filter((row) => !isBlankRow(row));
  const amounts = rows.map((row) => readAmount(cellOf(row, spec.column).value));
  const read = amounts.filter((amount) => amount !== null);
  const sum = read.reduce((total, amount) => total.plus(amount), new Decimal(0));
  const stated = readAmount(statedText);
  return {
    sum,
    counted: read.length,
    without: amounts.length - read.length,
    stated,
    difference: stated === null ? null : sum.minus(stated),
  };
}
