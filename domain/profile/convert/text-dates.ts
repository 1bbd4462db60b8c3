import { addDays, type IsoDate, isIsoDate } from "../../dates";
import { MONTH_NAMES } from "../../month-names";

export type DaySpan = { readonly low: IsoDate; readonly high: IsoDate };

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;
const NAMED_MONTH = new RegExp(`\\b(${MONTH_NAMES.join("|")}) (\\d{4})\\b`, "g");
const READ_IN_YEAR = /\bread in (\d{4})\b/g;

/** First and last day of a day, month or year written as ISO text; null for anything else. */
export function toSpan(text: string): DaySpan | null {
  if (isIsoDate(text)) return { low: text, high: text };
  const low = /^\d{4}$/.test(text) ? `${text}-01-01` : `${text}-01`;
  if (!/^\d{4}(-\d{2})?$/.test(text) || !isIsoDate(low)) return null;
  return { low, high: addDays(nextStart(text), -1) };
}

function nextStart(period: string): IsoDate {
  const year = Number(period.slice(0, 4));
  if (period.length === 4) return `${padded(year + 1, 4)}-01-01`;
  const month = Number(period.slice(5));
  return month === 12
    ? `${padded(year + 1, 4)}-01-01`
    : `${padded(year, 4)}-${padded(month + 1, 2)}-01`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

/** Days written out in a text, in their order. */
export function daysIn(text: string): readonly IsoDate[] {
  return (text.match(ISO_DAY) ?? []).filter(isIsoDate);
}

/** Last days of every day, named month and "read in" year a text mentions. */
function endsIn(text: string): readonly IsoDate[] {
  const months = [...text.matchAll(NAMED_MONTH)].map(
    ([, name, year]) => `${year ?? ""}-${padded(MONTH_NAMES.indexOf(name ?? "") + 1, 2)}`,
  );
  const years = [...text.matchAll(READ_IN_YEAR)].map(([, year]) => year ?? "");
  const ends = [...months, ...years].map((period) => toSpan(period)?.high ?? null);
  return [...daysIn(text), ...ends.filter((day) => day !== null)];
}

/** A text that speaks of a later day was written after it: the latest such day, or null. Never after `compiled`. */
export function laterDayIn(
  text: string | null,
  asOf: IsoDate,
  compiled: IsoDate | null,
): IsoDate | null {
  if (text === null) return null;
  const latest = [...endsIn(text)].sort().at(-1) ?? null;
  if (latest === null || latest <= asOf) return null;
  return compiled !== null && compiled > asOf && latest > compiled ? compiled : latest;
}
