import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import type { FactState } from "@/domain/facts/state";
import { between, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { DayAverage } from "./average-days";
import { toMoney } from "../reserve/exact-sum";
import { averageMaturity, longestMaturity } from "../reserve/maturity";
import { type ConventionId, maturitiesOf } from "./maturity-conventions";

type Rows = readonly RowInput<"position">[];

function show(state: FactState<Decimal | number>): string {
  if (state.status === "unknown") return state.note ?? state.reason;
  const round = (value: Decimal | number) => new Decimal(value).toDecimalPlaces(4).toString();
  return state.status === "known"
    ? round(state.value)
    : `${round(state.low)} to ${round(state.high)}`;
}

function read(position: Rows): Readonly<Record<ConventionId, string>> {
  const reading = maturitiesOf(openTestView({ position }));
  if ("status" in reading) throw new Error("expected a reading");
  const entries = reading.conventions.map(({ convention: { id }, days }) => [id, show(days)]);
  return Object.fromEntries(entries) as Record<ConventionId, string>;
}

describe("one reserve by every convention", () => {
  it("opens funds, or takes them at their average, or at one day", () => {
    // Bank 20 at 0; repo 40 at 1; bills 30 at 40; term repo 10 at 14.
    // Opened: (40 + 1200 + 140) / 100 = 13.8. Fund of 70: (40 + 1200) / 70.
    expect(
      read([
        { assetClass: "bankDemandDeposit", amountUsd: 20 },
        { assetClass: "overnightReverseRepo", amountUsd: 40, liquidityDays: 1, wrapper: "F" },
        {
          assetClass: "usTreasuryBill",
          amountUsd: 30,
          residualMaturityDays: 40,
          liquidityDays: 1,
          wrapper: "F",
        },
        { assetClass: "termReverseRepo", amountUsd: 10, residualMaturityDays: 14 },
      ]),
    ).toEqual({
      contract: "13.8",
      held: "13.8",
      fundAverage: "13.8",
      // (70 × 1 + 140) / 100.
      fundDaily: "2.1",
      longest: "40",
    });
  });

  it("tells a fund's redemption, its average and its longest paper apart", () => {
    // Fund 60, average 30, redeemed next day; bills 40 at 10.
    expect(
      read([
        { label: "F", assetClass: "governmentMoneyFund", amountUsd: 60, fundWamDays: 30 },
        { assetClass: "usTreasuryBill", amountUsd: 40, residualMaturityDays: 10 },
      ]),
    ).toEqual({
      contract: "4.6",
      held: "22",
      fundAverage: "22",
      fundDaily: "4.6",
      longest: "30 to 36525",
    });
  });

  it("counts a fund that cannot be opened in the average of the fund it is held through", () => {
    // Outer, 100 without an average of its own: bills 60 at 10, Inner 40 at its average of 35. Bank 100 at 0.
    // Outer's average: (600 + 1400) / 100 = 20. The reserve: 2000 / 200 = 10.
    const found = read([
      { assetClass: "bankDemandDeposit", amountUsd: 100 },
      { label: "Outer", assetClass: "otherFund", amountUsd: 100, liquidityDays: 1 },
      {
        assetClass: "otherMoneyFund",
        counterparty: "Inner",
        wrapper: "Outer",
        amountUsd: 40,
        fundWamDays: 35,
        liquidityDays: 1,
      },
      { assetClass: "usTreasuryBill", amountUsd: 60, residualMaturityDays: 10, wrapper: "Outer" },
      { assetClass: "commercialPaper", wrapper: "Inner" },
    ]);
    expect(found).toMatchObject({ held: "10", fundAverage: "10", fundDaily: "0.5" });
  });

  it("takes the published average of a fund that is opened as well", () => {
    const figures = read([
      {
        label: "F",
        assetClass: "otherMoneyFund",
        amountUsd: 100,
        fundWamDays: 5,
        liquidityDays: 3,
      },
      { assetClass: "commercialPaper", amountUsd: 100, residualMaturityDays: 20, wrapper: "F" },
    ]);
    expect(figures).toMatchObject({ held: "20", fundAverage: "5", fundDaily: "5" });
  });

  it("gives both ends where a maturity, or a redemption, is not stated", () => {
    const figures = read([
      { assetClass: "cash", amountUsd: 50 },
      {
        assetClass: "usTreasuryBill",
        amountUsd: 50,
        residualMaturityDays: between(2, 52),
        wrapper: "F",
      },
    ]);
    expect(figures).toEqual({
      contract: "1 to 26",
      held: "1 to 26",
      fundAverage: "1 to 26",
      fundDaily: "0.5 to 26",
      longest: "2 to 52",
    });
  });

  it("leaves out what never falls due, and says so where nothing does", () => {
    const gold = { assetClass: "preciousMetal", amountUsd: 100 } as const;
    expect(read([gold]).held).toBe("nothing in the reserve falls due");
    const bill = { assetClass: "usTreasuryBill", amountUsd: 1, residualMaturityDays: 9 } as const;
    expect(read([gold, bill]).held).toBe("9");
  });

  it("names floating paper, whose resets are on no record", () => {
    const position: Rows = [
      { assetClass: "usTreasuryFrn", amountUsd: 7, residualMaturityDays: 400 },
      { assetClass: "cash", amountUsd: 1 },
    ];
    const reading = maturitiesOf(openTestView({ position }));
    expect("status" in reading ? null : reading.floatingUsd.toString()).toBe("7");
    expect(maturitiesOf(openTestView({}))).toMatchObject({ status: "unknown" });
  });
});

const anyRows = fc.array(
  fc
    .record({
      assetClass: fc.constantFrom("cash", "usTreasuryBill", "termReverseRepo", "preciousMetal"),
      amountUsd: fc.integer({ min: 1, max: 10_000 }),
      days: fc.integer({ min: 0, max: 400 }),
      wrapper: fc.constantFrom("F", "G", ""),
    })
    .map(
      ({ days, wrapper, ...row }): RowInput<"position"> => ({
        ...row,
        ...(row.assetClass === "preciousMetal" || row.assetClass === "cash"
          ? {}
          : { residualMaturityDays: days }),
        ...(wrapper === "" ? {} : { wrapper }),
      }),
    ),
  { minLength: 1, maxLength: 10 },
);

describe("properties", () => {
  it("agrees with the criteria's average and longest maturity where no fund has its own line", () => {
    fc.assert(
      fc.property(anyRows, (position) => {
        const view = openTestView({ position });
        const figures = read(position);
        const average = averageMaturity(view);
        if (average.status !== "known") return;
        expect(figures.held).toBe(show(average));
        expect(figures.longest).toBe(show(longestMaturity(view)));
      }),
    );
  });

  it("averages as the formula says, line by line", () => {
    const line = fc.record({
      amount: fc.integer({ min: -(10 ** 9), max: 10 ** 15 }),
      low: fc.integer({ min: 0, max: 100 }),
      high: fc.option(fc.integer({ min: 100, max: 36_525 })),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const average = new DayAverage(36_525);
        let [weight, near, far] = [new Decimal(0), new Decimal(0), new Decimal(0)];
        for (const { amount, low, high } of lines) {
          const money = new Decimal(amount).div(100);
          average.add(toMoney(money), { low, high });
          const ends = [low, high ?? 36_525];
          if (amount < 0) ends.reverse();
          weight = weight.plus(money);
          near = near.plus(money.times(ends[0] ?? 0));
          far = far.plus(money.times(ends[1] ?? 0));
        }
        const state = average.toState();
        if (state.status === "unknown") {
          expect(weight.lte(0)).toBe(true);
          return;
        }
        const [low, high] =
          state.status === "known" ? [state.value, state.value] : [state.low, state.high];
        expect(low.toString()).toBe(near.div(weight).plus(0).toString());
        expect(high.toString()).toBe(far.div(weight).plus(0).toString());
      }),
    );
  });

  it("takes a fund known by its holdings at their average or a day, as if entered so", () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(amounts, { minLength: 1, maxLength: 4 }), (held) => {
        const rows = held.map(([amountUsd, residualMaturityDays]): RowInput<"position"> => {
          return { assetClass: "usTreasuryBill", amountUsd, residualMaturityDays, wrapper: "F" };
        });
        const weight = held.reduce((sum, [amount]) => sum + amount, 0);
        const days = new Decimal(held.reduce((sum, [amount, day]) => sum + amount * day, 0)).div(
          weight,
        );
        const round = (value: Decimal) => value.toDecimalPlaces(4).toString();
        const [least, most] = [Decimal.min(1, days), Decimal.max(1, days)].map(round);
        const { fundAverage, fundDaily } = read(rows);
        expect(fundAverage).toBe(round(days));
        expect(fundDaily).toBe(days.equals(1) ? least : `${least} to ${most}`);
      }),
    );
  });

  it("keeps every completion of a range inside its ends", () => {
    const line = fc.record({
      amount: fc.integer({ min: -100, max: 1000 }),
      low: fc.integer({ min: 0, max: 100 }),
      spread: fc.integer({ min: 0, max: 100 }),
      at: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const [ranges, days] = [new DayAverage(1000), new DayAverage(1000)];
        for (const { amount, low, spread, at } of lines) {
          const money = toMoney(new Decimal(amount));
          const day = low + Math.min(at, spread);
          ranges.add(money, { low, high: low + spread });
          days.add(money, { low: new Decimal(day), high: new Decimal(day) });
        }
        const [range, exact] = [ranges.toState(), days.toState()];
        expect(exact.status === "unknown").toBe(range.status === "unknown");
        if (exact.status !== "known" || range.status !== "bounded") return;
        expect(range.low.lte(exact.value) && exact.value.lte(range.high)).toBe(true);
      }),
    );
  });
});
