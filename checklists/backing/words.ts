import type { Parameter } from "@/domain/checklist/parameter";
import type { Decimal } from "@/domain/decimal";
import { formatPercent, groupThousands } from "@/domain/facts/format";

/** "1 day", "1,095 days". */
export function days(value: Decimal | number): string {
  const text = figure(value);
  return text === "1" ? "1 day" : `${text} days`;
}

/** "1 year", "5 years". */
export function years(value: number): string {
  return value === 1 ? "1 year" : `${value} years`;
}

/** "1 business day", "2.5 business days". */
export function businessDays(value: Decimal): string {
  const text = figure(value);
  return text === "1" ? "1 business day" : `${text} business days`;
}

/** A plain figure with at most two decimals, or as many as asked for, and commas between thousands. */
export function figure(value: Decimal | number, places = 2): string {
  const text = typeof value === "number" ? String(value) : value.toDecimalPlaces(places).toString();
  return text.length < 4 ? text : groupThousands(text);
}

/** "1.5 times". */
export function times(value: Decimal): string {
  return `${figure(value)} times`;
}

/** "0.99 USD". */
export function price(value: Decimal): string {
  return `${figure(value, 4)} USD`;
}

/** The scope in words: "crypto-assets are more than 10.0 % of the reserve". */
export function shareAbove(what: string, limit: Parameter<Decimal>): string {
  const first = limit.values[0]?.value;
  if (first === undefined || first.isZero()) return `${what} are part of the reserve`;
  return `${what} are more than ${formatPercent(first)} of the reserve`;
}
