import { Decimal } from "../decimal";
import type { FactDefinition } from "../facts/definition";
import { formatValue, groupThousands } from "../facts/format";
import { UNKNOWN_REASONS } from "../facts/state";
import type { Answer, Bounds, CitationPlace, Row } from "./profile";

/** A value in words and units with every digit kept: two values read the same only when they are the same. */
export function toExactText(definition: FactDefinition, value: unknown): string {
  if (!(value instanceof Decimal)) return formatValue(definition, value);
  const digits = groupThousands(value.toFixed());
  if (definition.kind === "percent") return `${digits} %`;
  if (definition.kind === "usd") return `${digits} USD`;
  return definition.unit === undefined ? digits : `${digits} ${definition.unit}`;
}

/** Both ends in words; an open end is named as such. */
export function toBoundsText(definition: FactDefinition, { low, high }: Bounds): string {
  if (low === null) return high === null ? "not known" : `at most ${toExactText(definition, high)}`;
  if (high === null) return `at least ${toExactText(definition, low)}`;
  return `between ${toExactText(definition, low)} and ${toExactText(definition, high)}`;
}

/** What an answer says, without where it comes from. */
export function toAnswerText(definition: FactDefinition, answer: Answer): string {
  if (answer.status === "known") return toExactText(definition, answer.value);
  if (answer.status === "unknown") return UNKNOWN_REASONS[answer.reason];
  return toBoundsText(definition, answer);
}

type Cells = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly bounds: Readonly<Record<string, Bounds | undefined>>;
  readonly unknown: Readonly<Record<string, keyof typeof UNKNOWN_REASONS | undefined>>;
};

/** What one cell of a row says; null where nothing was entered. */
export function toCellText(definition: FactDefinition, row: Row, column: string): string | null {
  const { values, bounds, unknown }: Cells = row;
  const value = values[column];
  if (value !== undefined) return toExactText(definition, value);
  const ends = bounds[column];
  if (ends !== undefined) return toBoundsText(definition, ends);
  const reason = unknown[column];
  return reason === undefined ? null : UNKNOWN_REASONS[reason];
}

/** Where in a document something stands, in one line; null where nothing is said. */
export function toPlaceText(place: CitationPlace | undefined): string | null {
  if (place === undefined) return null;
  const { place: where, quote, note } = place;
  const parts = [where, quote === null ? null : `“${quote}”`, note];
  return parts.filter((part) => part !== null).join(" · ");
}

/** What contradicting sources give, in one line; null where nothing is recorded. */
export function toClaimsText(answer: Answer): string | null {
  const claims = answer.status === "unknown" ? (answer.claims ?? []) : [];
  if (claims.length === 0) return null;
  return claims.map(({ source, value }) => `${source}: ${value}`).join("; ");
}
