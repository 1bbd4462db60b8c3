import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, fromEpochDay, toEpochDay } from "../dates";
import { isWeekend } from "../stress/business-days";
import { bankDays, bankHolidays, daysThatHold } from "./holidays";
import { nthBankDay } from "./plan";

describe("bank holidays", () => {
  it("are the eleven of 2026, without the Friday before a Saturday holiday", () => {
    // 4 July 2026 is a Saturday: Friday the 3rd stays open, so ten days are left.
    expect(bankHolidays(2026)).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
  });

  it("move from Sunday to Monday", () => {
    expect(bankHolidays(2022)).toContain("2022-06-20");
    expect(bankHolidays(2022)).toContain("2022-12-26");
    expect(bankHolidays(2023)).toContain("2023-01-02");
    expect(bankHolidays(2022)).not.toContain("2021-12-31");
    expect(bankHolidays(2021)).not.toContain("2021-12-24");
  });

  it("count Juneteenth from 2021 on, where it fell on a Saturday at first", () => {
    expect(bankHolidays(2020).some((day) => day.startsWith("2020-06"))).toBe(false);
    expect(bankHolidays(2021).some((day) => day.startsWith("2021-06"))).toBe(false);
    expect(bankHolidays(2024)).toContain("2024-06-19");
    expect(bankHolidays(2024)).toHaveLength(11);
  });

  it("are weekdays of their own year, at most eleven, at any year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1986, max: 2200 }), (year) => {
        const days = bankHolidays(year);
        expect(days.length).toBeGreaterThanOrEqual(8);
        expect(days.length).toBeLessThanOrEqual(11);
        for (const day of days) {
          expect(day.slice(0, 4)).toBe(String(year));
          expect(isWeekend(toEpochDay(day) ?? 0)).toBe(false);
        }
      }),
    );
  });
});

describe("bank days", () => {
  it("skip the weekend and Thanksgiving, across a year's end too", () => {
    expect(bankDays("2026-11-25", 5)).toEqual([true, false, true, false, false, true]);
    expect(bankDays("2026-12-31", 1)).toEqual([true, false]);
    expect(bankDays("not a day", 1)).toEqual([false, false]);
  });

  it("never leave more than four days without banks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 6000, max: 80_000 }), (day) => {
        const from = fromEpochDay(day);
        expect(bankDays(from, 4)).toContain(true);
        expect(bankDays(addDays(from, 1), 0)[0]).toBe(bankDays(from, 1)[1]);
      }),
    );
  });

  it("leave as many bank days as asked for, whatever the day before the first", () => {
    const start = toEpochDay("1990-01-01") ?? 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 55_000 }),
        fc.integer({ min: 1, max: 600 }),
        (day, count) => {
          const days = daysThatHold(count);
          const found = nthBankDay(bankDays(fromEpochDay(start + day), days), count);
          expect(found).toBeLessThanOrEqual(days);
        },
      ),
    );
  });
});
