import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decimal, ZERO } from "@/domain/decimal";
import type { FactState } from "@/domain/facts/state";
import {
  between,
  buildProfile,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { openTestView, viewOf } from "@/tests/support/view";
import { maturityHaircut } from "./rate-haircuts";
import { stressedLoss } from "../reserve/stressed-loss";
import { type SurplusReading, surplusOf } from "./surplus";

type Rows = readonly RowInput<"position">[];

function show(state: FactState<Decimal>): string {
  if (state.status === "unknown") return state.reason;
  const round = (value: Decimal) => value.toDecimalPlaces(4).toString();
  return state.status === "known"
    ? round(state.value)
    : `${round(state.low)} to ${round(state.high)}`;
}

function read(input: ProfileInput): SurplusReading {
  const reading = surplusOf(openTestView(input));
  if ("status" in reading) throw new Error("expected a reading");
  return reading;
}

function haircut(cells: RowInput<"position">): string {
  const profile = buildProfile({ position: [{ amountUsd: 1, ...cells }] });
  const { at } = viewOf(profile);
  const [row] = profile.lists.position.rows;
  if (row === undefined) throw new Error("expected a row");
  const { low, high } = maturityHaircut(row, at);
  const [from, to] = [low, high].map((end) => end.toDecimalPlaces(4).toString());
  return from === to ? String(from) : `${from} to ${to}`;
}

describe("haircuts by class and maturity", () => {
  it("are years to maturity times the shock, and what the market takes on top", () => {
    const days = (residualMaturityDays: number) => ({ residualMaturityDays });
    expect(haircut({ assetClass: "usTreasuryBill", ...days(0) })).toBe("0");
    // 73 ÷ 365 × 2.
    expect(haircut({ assetClass: "usTreasuryBill", ...days(73) })).toBe("0.4");
    expect(haircut({ assetClass: "usTreasuryNoteBond", ...days(3650) })).toBe("20");
    expect(haircut({ assetClass: "commercialPaper", ...days(73) })).toBe("2.9");
    expect(haircut({ assetClass: "usTreasuryNoteBond", ...days(36_500) })).toBe("100");
  });

  it("give both ends where the maturity is a range or missing, as far as the class allows", () => {
    const bill = { assetClass: "usTreasuryBill" } as const;
    expect(haircut({ ...bill, residualMaturityDays: between(0, 73) })).toBe("0 to 0.4");
    // At most 366 days.
    expect(haircut(bill)).toBe("0 to 2.0055");
    expect(haircut({ assetClass: "corporateBond" })).toBe("4 to 100");
  });

  it("follow a fund's average, and keep to the class where maturity does not drive the price", () => {
    expect(haircut({ assetClass: "governmentMoneyFund", fundWamDays: 73 })).toBe("0.4");
    expect(haircut({ assetClass: "governmentMoneyFund" })).toBe("0.5");
    expect(haircut({ assetClass: "preciousMetal" })).toBe("20");
    expect(haircut({ assetClass: "overnightReverseRepo" })).toBe("0");
    expect(haircut({})).toBe("0 to 100");
  });
});

describe("surplus after stress", () => {
  const facts = { "reserve.fairValueUsd": 1100, "coin.outstandingUsd": 1000 } as const;
  const position: Rows = [
    { assetClass: "usTreasuryBill", amountUsd: 1000, residualMaturityDays: 73 },
    { assetClass: "preciousMetal", amountUsd: 150 },
    { assetClass: "settlementItem", amountUsd: -50 },
  ];

  it("is assets less liabilities less loss, in dollars and percent of supply, by class", () => {
    const { before, parts, tables } = read({ facts, position });
    expect(show(before)).toBe("100");
    // By class: 0.5 % of 1000 + 20 % of 150. By maturity: 0.4 % of 1000 + 20 % of 150.
    expect(show(tables.class.loss)).toBe("35");
    expect(show(tables.maturity.loss)).toBe("34");
    expect([tables.class.after, tables.class.afterPct].map(show)).toEqual(["65", "6.5"]);
    expect([tables.maturity.after, tables.maturity.afterPct].map(show)).toEqual(["66", "6.6"]);
    expect(parts.map(({ key, loss }) => [key, String(loss.class.high)])).toEqual([
      ["preciousMetal", "30"],
      ["usTreasuryBill", "5"],
    ]);
  });

  it("has a low and a high end where a class or a line is missing", () => {
    const open = read({ facts, position: [...position, { amountUsd: 10 }] });
    expect(show(open.tables.class.loss)).toBe("35 to 45");
    expect(show(open.tables.class.after)).toBe("55 to 65");
    const unlisted = read({ facts, position, completeness: { position: "partial" } });
    expect(show(unlisted.tables.class.loss)).toBe("35");
    const rest = read({
      facts,
      position: [{ assetClass: "cash", amountUsd: 1000 }, { assetClass: "crypto" }],
    });
    // 100 without a line of its own: the row without an amount says it is crypto.
    expect(show(rest.tables.class.loss)).toBe("50");
  });

  it("opens funds: the holdings lose, and what they do not explain may lose all", () => {
    const { tables } = read({
      facts,
      position: [
        { label: "F", assetClass: "otherFund", amountUsd: 1100 },
        { assetClass: "cash", amountUsd: 1090, wrapper: "F" },
      ],
    });
    expect(show(tables.class.loss)).toBe("0 to 10");
  });

  it("is not known without a supply or a reserve", () => {
    const { tables } = read({ facts: { "reserve.fairValueUsd": 5 }, position });
    expect(show(tables.class.after)).toBe("not_researched");
    expect(show(tables.class.loss)).toBe("35");
    expect(surplusOf(openTestView({ facts }))).toMatchObject({ status: "unknown" });
  });
});

const classes = [
  "cash",
  "usTreasuryBill",
  "usTreasuryNoteBond",
  "commercialPaper",
  "crypto",
  "settlementItem",
] as const;
const anyRow = fc
  .record({
    assetClass: fc.option(fc.constantFrom(...classes), { nil: undefined }),
    amountUsd: fc.integer({ min: -100, max: 10_000 }),
    days: fc.integer({ min: 1, max: 366 }),
    wrapper: fc.constantFrom("F", ""),
  })
  .map(({ assetClass, amountUsd, days, wrapper }): RowInput<"position"> => {
    const isPaper = assetClass?.startsWith("us") === true || assetClass === "commercialPaper";
    return {
      amountUsd,
      ...(assetClass === undefined ? {} : { assetClass }),
      ...(isPaper ? { residualMaturityDays: days } : {}),
      ...(wrapper === "" ? {} : { wrapper }),
    };
  });

describe("properties", () => {
  const anyInput = fc.record({
    position: fc.array(anyRow, { minLength: 1, maxLength: 8 }),
    completeness: fc.constantFrom("complete" as const, "partial" as const),
    facts: fc.constant({ "reserve.fairValueUsd": 60_000, "coin.outstandingUsd": 50_000 }),
  });
  type Given = ProfileInput & { readonly position: Rows };
  const toInput = (
    given: Omit<Given, "completeness"> & { completeness: "complete" | "partial" },
  ) => ({
    ...given,
    completeness: { position: given.completeness },
  });

  it("agrees with the criterion's loss by class where no fund has its own line", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const view = openTestView(toInput(given));
        const reading = surplusOf(view);
        if ("status" in reading) return;
        expect(show(reading.tables.class.loss)).toBe(show(stressedLoss(view)));
      }),
    );
  });

  it("loses by maturity what its lines lose one by one", () => {
    const longRow = fc
      .tuple(anyRow, fc.integer({ min: 17_000, max: 19_000 }), fc.boolean())
      .map(([row, days, isLong]) => {
        return row.residualMaturityDays === undefined || !isLong
          ? row
          : { ...row, residualMaturityDays: between(3, days) };
      });
    const rows = fc.array(longRow, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (position) => {
        const profile = buildProfile({ position });
        const view = viewOf(profile);
        const reading = surplusOf(view);
        if ("status" in reading) return;
        const low = reading.parts.reduce((all, part) => all.plus(part.loss.maturity.low), ZERO);
        const high = reading.parts.reduce((all, part) => all.plus(part.loss.maturity.high), ZERO);
        let [least, most] = [ZERO, ZERO];
        for (const row of profile.lists.position.rows) {
          const { amountUsd = ZERO } = row.values;
          if (!amountUsd.gt(0)) continue;
          const percent = maturityHaircut(row, view.at);
          least = least.plus(amountUsd.times(percent.low).div(100));
          most = most.plus(amountUsd.times(percent.high).div(100));
        }
        expect(low.minus(least).abs().lt("1e-40")).toBe(true);
        expect(high.minus(most).abs().lt("1e-40")).toBe(true);
      }),
    );
  });

  it("parts add up to the loss, and longer paper never loses less", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const reading = surplusOf(openTestView(toInput(given)));
        if ("status" in reading) return;
        const longer = given.position.map((row) =>
          typeof row.residualMaturityDays === "number"
            ? { ...row, residualMaturityDays: row.residualMaturityDays + 30 }
            : row,
        );
        const later = surplusOf(openTestView(toInput({ ...given, position: longer })));
        if ("status" in later) return;
        const worst = (state: FactState<Decimal>) =>
          state.status === "known" ? state.value : state.status === "bounded" ? state.high : null;
        const [loss, more] = [reading, later].map((each) => worst(each.tables.maturity.loss));
        const sum = reading.parts.reduce((all, part) => all.plus(part.loss.maturity.high), ZERO);
        expect(sum.eq(loss ?? -1)).toBe(true);
        expect(more?.gte(loss ?? -1)).toBe(true);
      }),
    );
  });
});
