import { NO_BREAK_SPACE } from "./decimal-text";
import { formatPlural } from "./format-number";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MS_PER_DAY = 86_400_000;

type Day = { year: number; month: number; day: number };

function toDay(iso: string): Day {
  const match = ISO_DAY.exec(iso);
  const [year, month, day] = [match?.[1], match?.[2], match?.[3]].map(Number);
  if (year === undefined || month === undefined || day === undefined || !MONTHS[month - 1]) {
    throw new RangeError(`not an ISO date: ${iso}`);
  }
  return { year, month, day };
}

/** Days since 1970-01-01; the time part of a timestamp is ignored. */
export function toDayNumber(iso: string): number {
  const { year, month, day } = toDay(iso);
  return Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** "30 June 2026". Takes an ISO day or timestamp and reads its day as written. */
export function formatDate(iso: string): string {
  const { year, month, day } = toDay(iso);
  return [day, MONTHS[month - 1], year].join(NO_BREAK_SPACE);
}

/** "2026-06-30", for dense tables. */
export function formatIsoDate(iso: string): string {
  toDay(iso);
  return iso.slice(0, 10);
}

/** "Jun 2026", for axes. */
export function formatMonth(iso: string): string {
  const { year, month } = toDay(iso);
  return `${(MONTHS[month - 1] ?? "").slice(0, 3)}${NO_BREAK_SPACE}${year}`;
}

/** "30 June 2026, 14:05 UTC" from an ISO timestamp in UTC ("…Z"). */
export function formatInstant(iso: string): string {
  const time = /T(\d{2}:\d{2})/.exec(iso)?.[1];
  return time ? `${formatDate(iso)}, ${time}${NO_BREAK_SPACE}UTC` : formatDate(iso);
}

function wholeMonths(since: string, at: string): number {
  const from = toDay(since);
  const to = toDay(at);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

/** Age in words at `at`: "same day", "1 day", "45 days", "7 months", "2 years". */
export function formatAge(since: string, at: string): string {
  const days = toDayNumber(at) - toDayNumber(since);
  if (days < 0) return `dated ${formatPlural(-days, "day")} later`;
  if (days === 0) return "same day";
  if (days < 90) return formatPlural(days, "day");
  const months = wholeMonths(since, at);
  return months < 24
    ? formatPlural(months, "month")
    : formatPlural(Math.floor(months / 12), "year");
}
