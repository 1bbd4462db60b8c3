import { fromEpochDay, type IsoDate, toEpochDay } from "../dates";
import { isWeekend } from "../stress/business-days";

/** Where the rule is published, and how far its text was read; the days follow from it and are not copied. */
export const BANK_HOLIDAY_SOURCE = {
  title: "Holidays observed by the Federal Reserve System",
  publisher: "Board of Governors of the Federal Reserve System",
  url: "https://www.federalreserve.gov/aboutthefed/k8.htm",
  verification: "unverified",
} as const;

const WEEK = 7;
const MONDAY = 1;
const THURSDAY = 4;
const JUNETEENTH_SINCE = 2021;

/** 0 is Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(epochDay: number): number {
  return (((epochDay + THURSDAY) % WEEK) + WEEK) % WEEK;
}

function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

type Weekday = { readonly month: number; readonly weekday: number; readonly nth: number };

function nthWeekday(year: number, { month, weekday, nth }: Weekday): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + WEEK) % WEEK) + WEEK * (nth - 1);
}

function lastMonday(year: number, month: number): number {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - MONDAY + WEEK) % WEEK);
}

/** A holiday with a fixed date: on a Sunday it moves to Monday; on a Saturday the Friday before stays open. */
function observed(day: number): number | null {
  const weekday = weekdayOf(day);
  if (weekday === 6) return null;
  return weekday === 0 ? day + 1 : day;
}

function holidaysOf(year: number): ReadonlySet<number> {
  const fixed = [
    dayOf(year, 1, 1),
    dayOf(year, 7, 4),
    dayOf(year, 11, 11),
    dayOf(year, 12, 25),
    ...(year >= JUNETEENTH_SINCE ? [dayOf(year, 6, 19)] : []),
  ];
  return new Set([
    ...fixed.map(observed).filter((day) => day !== null),
    nthWeekday(year, { month: 1, weekday: MONDAY, nth: 3 }),
    nthWeekday(year, { month: 2, weekday: MONDAY, nth: 3 }),
    lastMonday(year, 5),
    nthWeekday(year, { month: 9, weekday: MONDAY, nth: 1 }),
    nthWeekday(year, { month: 10, weekday: MONDAY, nth: 2 }),
    nthWeekday(year, { month: 11, weekday: THURSDAY, nth: 4 }),
  ]);
}

/**
 * The days of a year on which the Federal Reserve Banks are shut besides weekends, in order. Eleven holidays since
 * 2021, ten before; fewer where one falls on a Saturday, which moves to no other day. Good for 1986 and later, when
 * the third Monday of January became one of them. Source: `BANK_HOLIDAY_SOURCE`.
 */
export function bankHolidays(year: number): readonly IsoDate[] {
  return [...holidaysOf(year)].sort((a, b) => a - b).map(fromEpochDay);
}

/**
 * For each of `days` calendar days after `from`, whether US banks pay that day: index 0 is `from` itself.
 * Weekends and bank holidays are not. All false on malformed text.
 */
export function bankDays(from: IsoDate, days: number): readonly boolean[] {
  const start = toEpochDay(from);
  const years = new Map<number, ReadonlySet<number>>();
  return Array.from({ length: days + 1 }, (_, offset) => {
    if (start === null) return false;
    const day = start + offset;
    if (isWeekend(day)) return false;
    const year = Number(fromEpochDay(day).slice(0, 4));
    const known = years.get(year) ?? holidaysOf(year);
    years.set(year, known);
    return !known.has(day);
  });
}

/**
 * Calendar days that hold `count` bank days after any day, and a few more. A year has 249 bank days at the least, so
 * that half as many again are enough, but for the holidays at the turn of a year.
 */
export function daysThatHold(count: number): number {
  return Math.ceil(count * 1.5) + 10;
}
