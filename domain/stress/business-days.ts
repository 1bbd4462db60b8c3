import { addDays, type IsoDate, toEpochDay } from "../dates";

/** Saturday and Sunday, by days since 1970-01-01, which was a Thursday. */
export function isWeekend(epochDay: number): boolean {
  const weekday = (((epochDay + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/**
 * Calendar days from `from` to each of the first `count` business days after it. Weekends are skipped; bank
 * holidays are not known here, so a run over one is a day easier or harder than in life. An empty list on
 * malformed text.
 */
export function businessDayOffsets(from: IsoDate, count: number): readonly number[] {
  const start = toEpochDay(from);
  const offsets: number[] = [];
  if (start === null) return offsets;
  for (let offset = 1; offsets.length < count; offset += 1) {
    if (!isWeekend(start + offset)) offsets.push(offset);
  }
  return offsets;
}

export type BusinessDay = {
  readonly date: IsoDate;
  /** Calendar days after the start. */
  readonly offset: number;
};

/** The first `count` business days after `from` with their dates; see `businessDayOffsets`. */
export function businessDaysAfter(from: IsoDate, count: number): readonly BusinessDay[] {
  return businessDayOffsets(from, count).map((offset) => ({ date: addDays(from, offset), offset }));
}
