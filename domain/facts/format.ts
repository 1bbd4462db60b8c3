import { Decimal } from "../decimal";
import { roundToTenths } from "../percent";
import { COUNTRIES, isCountryCode } from "./countries";
import type { FactDefinition } from "./definition";
import type { Part } from "./state";
import { definitionOf, type FactId } from "./vocabulary";

const FULL_TENTHS = 1000;

/** One decimal and the sign: "11.6 %". Values that would round to 0.0 or 100.0 without being so keep their digits. */
export function formatPercent(value: Decimal): string {
  const quick = roundToTenths(value);
  if (quick !== null && (quick.isExact || (quick.tenths !== 0 && quick.tenths !== FULL_TENTHS)))
    return `${Math.floor(quick.tenths / 10)}.${quick.tenths % 10} %`;
  const rounded = value.toDecimalPlaces(1);
  const hidesDifference =
    (rounded.isZero() && !value.isZero()) || (rounded.eq(100) && !value.eq(100));
  if (!hidesDifference) return `${rounded.toFixed(1)} %`;
  if (value.abs().lt("0.001")) return value.isPositive() ? "under 0.001 %" : "under 0 %";
  return `${value.toDecimalPlaces(3).toString()} %`;
}

/** Dollars in the unit that keeps three to four figures: "73.34 bn USD", "940,000 USD". */
export function formatUsd(value: Decimal): string {
  const size = value.abs();
  if (size.gte("1e9")) return `${value.div("1e9").toFixed(2)} bn USD`;
  if (size.gte("1e6")) return `${value.div("1e6").toFixed(2)} m USD`;
  return `${groupThousands(value.toDecimalPlaces(2).toString())} USD`;
}

/** Puts a comma between thousands of a decimal text. */
export function groupThousands(text: string): string {
  if (text.length < 4) return text;
  const [whole = "", fraction] = text.split(".");
  if (whole.length < 4) return text;
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A known value of a fact or column in words and units. */
export function formatValue(definition: FactDefinition, value: unknown): string {
  if (value instanceof Decimal) return formatDecimal(definition, value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return withUnit(groupThousands(String(value)), definition.unit);
  if (Array.isArray(value)) return value.map((code) => countryName(String(code))).join(", ");
  if (definition.kind === "enum") return definition.choices[String(value)] ?? String(value);
  return definition.kind === "jurisdiction" ? countryName(String(value)) : String(value);
}

function formatDecimal({ kind, unit }: FactDefinition, value: Decimal): string {
  if (kind === "percent") return formatPercent(value);
  if (kind === "usd") return formatUsd(value);
  const places = unit === "days" || value.abs().gte(10) ? 1 : 4;
  return withUnit(groupThousands(value.toDecimalPlaces(places).toString()), unit);
}

export function formatFact(id: FactId, value: unknown): string {
  return formatValue(definitionOf(id), value);
}

/** "11.6 % Treasury bills, 71.6 % overnight repo and 3 more". */
export function formatParts(parts: readonly Part[], most: number): string {
  const shown = parts
    .slice(0, most)
    .map(({ label, value, says }) => says ?? `${formatPercent(value)} ${inText(label)}`);
  const rest = parts.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

/** A label inside a sentence: without its capital, unless it begins with an abbreviation such as US. */
export function inText(label: string): string {
  const second = label.charAt(1);
  return second === second.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

export function countryName(code: string): string {
  return isCountryCode(code) ? COUNTRIES[code] : code;
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}
