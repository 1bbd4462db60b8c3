import { daysBetween, type IsoDate, isIsoDate } from "@/domain/dates";
import { MONTH_NAMES } from "@/domain/month-names";
import { NO_BREAK_SPACE } from "./decimal-text";
import { formatPlural } from "./format-number";

type Day = { year: number; month: number; day: number };

/** The day of an ISO day or timestamp; the time part is ignored. */
function dayOf(iso: string): IsoDate {
  const day = iso.slice(0, 10);
  if (!isIsoDate(day)) throw new RangeError(`not an ISO date: ${iso}`);
  return day;
}

function toDay(iso: string): Day {
  const text = dayOf(iso);
  return {
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  };
}

/** Days since 1970-01-01; the time part of a timestamp is ignored. */
export function toDayNumber(iso: string): number {
  return daysBetween("1970-01-01", dayOf(iso));
}

/** "30 June 2026". Takes an ISO day or timestamp and reads its day as written. */
export function formatDate(iso: string): string {
  const { year, month, day } = toDay(iso);
  return [day, MONTH_NAMES[month - 1], year].join(NO_BREAK_SPACE);
}

/** "2026-06-30", for dense tables. */
export function formatIsoDate(iso: string): string {
  return dayOf(iso);
}

/** "Jun 2026", for axes. */
export function formatMonth(iso: string): string {
  const { year, month } = toDay(iso);
  return `${(MONTH_NAMES[month - 1] ?? "").slice(0, 3)}${NO_BREAK_SPACE}${year}`;
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
  const days = daysBetween(dayOf(since), dayOf(at));
  if (days < 0) return `dated ${formatPlural(-days, "day")} later`;
  if (days === 0) return "same day";
  if (days < 90) return formatPlural(days, "day");
  const months = wholeMonths(since, at);
  return months < 24
    ? formatPlural(months, "month")
    : formatPlural(Math.floor(months / 12), "year");
}
