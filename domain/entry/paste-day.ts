import { isIsoDate } from "../dates";

const MONTHS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
] as const;

const YEAR_FIRST = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ].*)?$/;
const DAY_MONTH_NAME =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})$/i;
const MONTH_NAME_DAY =
  /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i;
const CLEAR_FORMS = [YEAR_FIRST, DAY_MONTH_NAME, MONTH_NAME_DAY];
const NUMBERS_ONLY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

const toIso = (year: string, month: number, day: string) =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((month) => text.toLowerCase().startsWith(month)) + 1;
}

/** A pasted date as YYYY-MM-DD. Days like 03/04/2026, which two readers read in two ways, are refused. */
export function readPastedDay(text: string): string | { readonly error: string } {
  const clear = CLEAR_FORMS.map((form) => form.exec(text)?.groups).find(
    (groups) => groups !== undefined,
  );
  if (clear !== undefined) {
    const { year = "", month = "", day = "" } = clear;
    return toIso(year, monthOf(month), day);
  }
  const [, first = "", second = "", year = ""] = NUMBERS_ONLY.exec(text) ?? [];
  return year === "" ? text : readNumbers(first, second, year);
}

function readNumbers(
  first: string,
  second: string,
  year: string,
): string | { readonly error: string } {
  const dayFirst = toIso(year, Number(second), first);
  const monthFirst = toIso(year, Number(first), second);
  if (dayFirst === monthFirst || !isIsoDate(monthFirst)) return dayFirst;
  if (!isIsoDate(dayFirst)) return monthFirst;
  return { error: "This date can be read in two ways. Write it as YYYY-MM-DD." };
}
