import { fromEpochDay, type IsoDate, toEpochDay } from "../dates";

/** Saturday and Sunday. 1970-01-01 was a Thursday. */
function isWeekend(epochDay: number): boolean {
  const weekday = (((epochDay + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

export type BusinessDay = {
  readonly date: IsoDate;
  /** Calendar days after the start. */
  readonly offset: number;
};

/**
 * The first `count` business days after `from`, in order. Weekends are skipped; bank holidays are not known
 * here, so a run over one is a day easier or harder than in life. An empty list on malformed text.
 */
export function businessDaysAfter(from: IsoDate, count: number): readonly BusinessDay[] {
  const start = toEpochDay(from);
  const days: BusinessDay[] = [];
  if (start === null) return days;
  for (let offset = 1; days.length < count; offset += 1) {
    const day = start + offset;
    if (!isWeekend(day)) days.push({ date: fromEpochDay(day), offset });
  }
  return days;
}
