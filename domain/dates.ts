/** A day as ISO text, for example 2026-06-30. Compares correctly as text. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists in the calendar: 2023-02-29 is refused. */
export function isIsoDate(text: string): text is IsoDate {
  const day = toEpochDay(text);
  return day !== null && fromEpochDay(day) === text;
}

/** Days since 1970-01-01, or null when the text has not the form YYYY-MM-DD. */
export function toEpochDay(text: string): number | null {
  const match = ISO_DAY.exec(text);
  if (match === null) return null;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY_MS;
}

/** The day that lies `day` days after 1970-01-01. */
export function fromEpochDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Calendar days from one day to a later one; negative when `to` is earlier. Throws on malformed text. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const start = toEpochDay(from);
  const end = toEpochDay(to);
  if (start === null || end === null) throw new RangeError(`not a day: ${from} or ${to}`);
  return end - start;
}

/** The day `days` calendar days after `from`. Throws on malformed text. */
export function addDays(from: IsoDate, days: number): IsoDate {
  const start = toEpochDay(from);
  if (start === null) throw new RangeError(`not a day: ${from}`);
  return fromEpochDay(start + days);
}
