/** A day as ISO text, for example 2026-06-30. Compares correctly as text. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ZERO_CODE = 48;
const DASH_CODE = 45;

/** True for a day that exists in the calendar: 2023-02-29 is refused. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = toParts(text);
  if (parts === null || parts.year < 100) return false;
  const { year, month, day } = parts;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** Days since 1970-01-01, or null when the text has not the form YYYY-MM-DD. */
export function toEpochDay(text: string): number | null {
  const parts = toParts(text);
  return parts === null ? null : Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number };

/** Read digit by digit: every assessment reads some hundred days, and a pattern costs ten times as much. */
function toParts(text: string): Parts | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH_CODE || text.charCodeAt(7) !== DASH_CODE)
    return null;
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  return year < 0 || month < 0 || day < 0 ? null : { year, month, day };
}

/** The number the digits spell; -1 when one of them is no digit. */
function readDigits(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - ZERO_CODE;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
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
