import { fromEpochDay, type IsoDate, toEpochDay } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import type { FactKind } from "@/domain/facts/definition";
import type { Bounds, PlainValue } from "@/domain/profile/profile";

const DAY_MS = 86_400_000;

/** What a database field may hold, before its kind is known. */
export type StoredValue = unknown;
export type StoredRecord = Readonly<Record<string, StoredValue>>;

/** Ends of a cell inside a JSON column: exact numbers travel as text. */
export type StoredBounds = { readonly low: string | null; readonly high: string | null };

export function toStoredDate(day: IsoDate): Date {
  const epochDay = toEpochDay(day);
  if (epochDay === null) throw new RangeError(`not a day: ${day}`);
  return new Date(epochDay * DAY_MS);
}

export function fromStoredDate(value: StoredValue): IsoDate {
  if (!(value instanceof Date)) throw new TypeError("a stored day is not a date");
  return fromEpochDay(Math.floor(value.getTime() / DAY_MS));
}

export function fromOptionalDate(value: StoredValue): IsoDate | null {
  return value === null ? null : fromStoredDate(value);
}

/** Decimals go to the database as text: its driver would round a number. */
export function toStoredValue(kind: FactKind, value: PlainValue): StoredValue {
  if (value instanceof Decimal) return value.toFixed();
  if (kind === "date") return toStoredDate(String(value));
  return value;
}

export function fromStoredValue(kind: FactKind, value: StoredValue): PlainValue {
  switch (kind) {
    case "decimal":
    case "percent":
    case "usd":
      return toExact(value);
    case "date":
      return fromStoredDate(value);
    case "jurisdictions":
      return Array.isArray(value) ? value.map(String) : [];
    case "boolean":
      return value === true;
    case "integer":
      return Number(value);
    default:
      return String(value);
  }
}

function isDecimalLike(value: StoredValue): value is { toFixed(): string } {
  return typeof value === "object" && value !== null && "toFixed" in value;
}

/** The ORM's decimals are another class with its own precision; the digits are carried over as text. */
export function toExact(value: StoredValue): Decimal {
  return new Decimal(isDecimalLike(value) ? value.toFixed() : String(value));
}

export function toStoredBounds({ low, high }: Bounds): StoredBounds {
  return { low: toEndText(low), high: toEndText(high) };
}

function toEndText(end: Bounds["low"]): string | null {
  return end instanceof Decimal ? end.toFixed() : end;
}

export function fromStoredBounds(kind: FactKind, stored: StoredBounds): Bounds {
  const toEnd = (text: string | null) =>
    text === null || kind === "date" ? text : new Decimal(text);
  return { low: toEnd(stored.low), high: toEnd(stored.high) };
}
