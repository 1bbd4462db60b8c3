import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, sum } from "@/domain/decimal";
import { businessDayOffsets, businessDaysAfter } from "./business-days";
import { evenDemand, isPaidInTime, type RunInput, runTest } from "./run-test";

const dollars = (...amounts: readonly number[]): readonly Decimal[] =>
  amounts.map((each) => new Decimal(each));

function toInput(changes: Partial<RunInput>): RunInput {
  return {
    startsOn: "2026-07-02",
    supply: new Decimal(1000),
    reserve: new Decimal(1000),
    inflows: [{ offset: 0, amount: new Decimal(50) }],
    demand: dollars(100),
    settlementDays: 0,
    horizon: 3,
    ...changes,
  };
}

const inflow = fc.record({
  offset: fc.integer({ min: 0, max: 20 }),
  amount: fc.integer({ min: 1, max: 300 }).map((each) => new Decimal(each)),
});
const arbitraryInput: fc.Arbitrary<RunInput> = fc
  .record({
    inflows: fc.array(inflow, { maxLength: 6 }),
    owed: fc.integer({ min: 0, max: 60 }),
    demand: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 6 }),
    settlementDays: fc.integer({ min: 0, max: 6 }),
    startsOn: fc.constantFrom("2026-06-30", "2026-07-03", "2026-07-04", "2026-07-05"),
  })
  .map(({ inflows, owed, demand, settlementDays, startsOn }) =>
    toInput({
      inflows: [...inflows, { offset: 0, amount: new Decimal(-owed) }],
      demand: dollars(...demand),
      supply: sum(dollars(...demand)).plus(100),
      settlementDays,
      startsOn,
      horizon: 10,
    }),
  );

describe("business days", () => {
  it("skip Saturday and Sunday", () => {
    expect(businessDaysAfter("2026-07-02", 3)).toEqual([
      { date: "2026-07-03", offset: 1 },
      { date: "2026-07-06", offset: 4 },
      { date: "2026-07-07", offset: 5 },
    ]);
    expect(businessDayOffsets("2026-07-04", 1)).toEqual([2]);
    expect(businessDayOffsets("1969-12-26", 1)).toEqual([3]);
  });

  it("are none from a day that cannot be read", () => {
    expect(businessDayOffsets("soon", 3)).toEqual([]);
  });
});

describe("runTest", () => {
  it("queues what cannot be paid and pays it when money comes in", () => {
    const input = toInput({
      inflows: [
        { offset: 0, amount: new Decimal(50) },
        { offset: 2, amount: new Decimal(80) },
      ],
    });
    const { days, isMet, firstBreak } = runTest(input);
    const rows = days.map(
      ({ date, requested, paid, queued, cash, reserveLeft, supplyLeft, overdue }) =>
        [date, requested, paid, queued, cash, reserveLeft, supplyLeft, overdue].map(String),
    );
    // Friday pays 50 of 100; Saturday's 80 are there on Monday, which pays the rest.
    expect(rows).toEqual([
      ["2026-07-03", "100", "50", "50", "0", "950", "950", "50"],
      ["2026-07-06", "0", "50", "0", "30", "900", "900", "0"],
      ["2026-07-07", "0", "0", "0", "30", "900", "900", "0"],
    ]);
    expect([isMet, firstBreak]).toEqual([false, 1]);
  });

  it("breaks no promise while payment is not due", () => {
    const inflows = [{ offset: 4, amount: new Decimal(100) }];
    expect(runTest(toInput({ inflows, settlementDays: 1 })).isMet).toBe(true);
    expect(runTest(toInput({ inflows, settlementDays: 0 })).isMet).toBe(false);
  });

  it("pays what is owed before it pays redemptions", () => {
    const inflows = [
      { offset: 0, amount: new Decimal(-60) },
      { offset: 0, amount: new Decimal(150) },
    ];
    const [first] = runTest(toInput({ inflows })).days;
    expect(first?.paid.toString()).toBe("90");
  });

  it("changes nothing without demand", () => {
    const { days, isMet } = runTest(toInput({ demand: [] }));
    expect(isMet).toBe(true);
    for (const day of days) {
      expect([day.paid, day.queued, day.cash, day.reserveLeft, day.supplyLeft].map(String)).toEqual(
        ["0", "0", "50", "1000", "1000"],
      );
    }
  });

  it("conserves money on every day", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        let paid = new Decimal(0);
        let asked = new Decimal(0);
        for (const day of runTest(input).days) {
          paid = paid.plus(day.paid);
          asked = asked.plus(day.requested);
          const received = input.inflows
            .filter(({ offset }) => offset <= day.offset)
            .map(({ amount }) => amount);
          expect(day.cash.toString()).toBe(sum(received).minus(paid).toString());
          expect(day.queued.toString()).toBe(asked.minus(paid).toString());
          expect(day.reserveLeft.toString()).toBe(input.reserve.minus(paid).toString());
          expect(day.supplyLeft.toString()).toBe(input.supply.minus(paid).toString());
          expect(day.paid.isNegative() && !day.paid.isZero()).toBe(false);
        }
      }),
    );
  });

  it("is never worse with more money, earlier money, or more time", () => {
    fc.assert(
      fc.property(arbitraryInput, inflow, (input, more) => {
        const richer = { ...input, inflows: [...input.inflows, more] };
        const sooner = {
          ...input,
          inflows: input.inflows.map((each) => ({ ...each, offset: Math.floor(each.offset / 2) })),
        };
        const slower = { ...input, settlementDays: input.settlementDays + 1 };
        for (const kinder of [richer, sooner, slower]) {
          if (runTest(input).isMet) expect(runTest(kinder).isMet).toBe(true);
        }
      }),
    );
  });

  it("does not depend on the order of inflows, and agrees with the short answer", () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const turned = { ...input, inflows: input.inflows.toReversed() };
        expect(runTest(turned)).toEqual(runTest(input));
        expect(isPaidInTime(input)).toBe(runTest(input).isMet);
      }),
      { numRuns: 500 },
    );
  });
});

describe("evenDemand", () => {
  it("spreads a share of the supply over the days", () => {
    expect(evenDemand(new Decimal(1000), 30, 5).map(String)).toEqual([
      "60",
      "60",
      "60",
      "60",
      "60",
    ]);
    expect(evenDemand(new Decimal(1000), 10, 1).map(String)).toEqual(["100"]);
  });
});
