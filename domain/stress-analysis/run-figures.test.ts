import { describe, expect, it } from "vitest";
import { RUN_INPUT } from "@/tests/support/run-input";
import { openTestView } from "@/tests/support/view";
import { playRun, type RunReading } from "./play";
import { findPreset, listPresets } from "./presets";
import { lastMovingDay, listDays, listSold } from "./run-figures";

function readFiveDays(): RunReading {
  const view = openTestView(RUN_INPUT);
  const preset = findPreset(listPresets(view.at), "five-days");
  if (preset === null) throw new Error("no such preset");
  const reading = playRun(view, preset.scenario);
  if ("status" in reading) throw new Error("the run cannot be played");
  return reading;
}

describe("figures of a run", () => {
  const reading = readFiveDays();
  const last = lastMovingDay(reading);
  const days = listDays(reading.late, { startsOn: reading.startsOn, last });

  it("lists the days to one after the last that moves, weekend and what is added up included", () => {
    // Five bank days from Wednesday 1 July: 1, 2, 3, 6 and 7 July; 3 July is kept for the Fourth only by markets.
    expect(days.filter(({ requested }) => requested > 0).map(({ date }) => date)).toEqual([
      "2026-07-01",
      "2026-07-02",
      "2026-07-03",
      "2026-07-06",
      "2026-07-07",
    ]);
    expect(last).toBe(8);
    expect(days.map(({ day, isBankDay }) => (isBankDay ? day : -day))).toEqual([
      1, 2, 3, -4, -5, 6, 7, 8,
    ]);
    expect(days.map(({ paidSoFar }) => paidSoFar / 100)).toEqual([
      60, 120, 180, 180, 180, 240, 300, 300,
    ]);
    expect(days.every((day) => day.requestedSoFar === day.paidSoFar + day.queued)).toBe(true);
    expect(days.at(-1)).toMatchObject({ supplyLeft: 700_00, reserveLeft: 698_99 });
  });

  it("adds up what is sold of a class as the days do", () => {
    const [bills, ...rest] = listSold(reading.late);
    expect(rest).toEqual([]);
    // 200 is raised by bills at a loss of 0.5 %: 201.00503, so 201.01 of face value.
    expect(bills).toEqual({
      assetClass: "usTreasuryBill",
      haircut: 5_000,
      held: 900_00,
      sold: 201_01,
      brought: 200_00,
    });
    const sum = (pick: (day: (typeof days)[number]) => number) =>
      days.reduce((total, day) => total + pick(day), 0);
    expect([sum(({ soldFace }) => soldFace), sum(({ soldFor }) => soldFor)]).toEqual([
      bills?.sold,
      bills?.brought,
    ]);
  });
});
