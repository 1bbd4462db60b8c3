import { describe, expect, it } from "vitest";
import type { DerivedId } from "@/domain/facts/vocabulary";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { showState } from "@/tests/support/show-state";
import { openTestView } from "@/tests/support/view";

type Position = RowInput<"position">;

function show(id: DerivedId, position: readonly Position[], rest: ProfileInput = {}): unknown {
  return showState(openTestView({ position, ...rest }).computed(id));
}

const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: 60 };
const CASH: Position = { assetClass: "cash", amountUsd: 50 };

describe("average and longest maturity", () => {
  const both = (position: readonly Position[], rest: ProfileInput = {}): unknown[] => [
    show("reserve.wamDays", position, rest),
    show("reserve.maxResidualDays", position, rest),
  ];

  it("weigh by value and take cash as due at once", () => {
    expect(both([BILL, CASH])).toEqual(["30", "60"]);
    expect(both([BILL, { assetClass: "overnightReverseRepo", amountUsd: 50 }])).toEqual([
      "30.5",
      "60",
    ]);
    expect(both([CASH])).toEqual(["0", "0"]);
  });

  it("leave out what never matures", () => {
    expect(
      both([BILL, { assetClass: "preciousMetal", amountUsd: 900, residualMaturityDays: 9 }]),
    ).toEqual(["60", "60"]);
    expect(both([{ assetClass: "crypto", amountUsd: 9 }])).toEqual([
      ["position[].residualMaturityDays"],
      ["position[].residualMaturityDays"],
    ]);
  });

  it("carry the limits of a line, and a hundred years where it has none", () => {
    expect(both([CASH, { ...BILL, residualMaturityDays: between(2, 52) }])).toEqual([
      ["1", "26"],
      ["2", "52"],
    ]);
    expect(both([CASH, { ...BILL, residualMaturityDays: between(null, 52) }])).toEqual([
      ["0", "26"],
      ["0", "52"],
    ]);
    expect(both([CASH, { ...BILL, residualMaturityDays: missing() }])).toEqual([
      ["0", "18262.5"],
      ["0", "36525"],
    ]);
  });

  it("turn the ends of a negative line round", () => {
    const owed: Position = {
      assetClass: "repoCashReceived",
      amountUsd: -10,
      residualMaturityDays: between(1, 7),
    };
    expect(show("reserve.wamDays", [{ ...BILL, amountUsd: 110 }, owed])).toEqual(["65.3", "65.9"]);
    expect(show("reserve.maxResidualDays", [BILL, owed])).toBe("60");
  });

  it("look into a money fund by its published average", () => {
    const fund: Position = { assetClass: "governmentMoneyFund", amountUsd: 50, fundWamDays: 30 };
    expect(both([CASH, fund])).toEqual(["15", ["30", "36525"]]);
    expect(both([CASH, { ...fund, residualMaturityDays: 10 }])).toEqual(["5", "10"]);
  });

  it("leave room for lines without an amount and for lines not listed", () => {
    const facts = { "reserve.fairValueUsd": 100 };
    expect(both([CASH, { ...BILL, amountUsd: missing() }], { facts })).toEqual([
      ["30", "30"],
      "60",
    ]);
    expect(
      both([{ ...BILL, amountUsd: 80 }], { facts, completeness: { position: "partial" } }),
    ).toEqual([
      ["48", "7353"],
      ["60", "36525"],
    ]);
  });
});

describe("cash within a step", () => {
  const within = (position: Position): unknown[] =>
    (["reserve.liquidity1dPct", "reserve.liquidity1wPct", "reserve.liquidity1mPct"] as const).map(
      (id) => show(id, [position, { assetClass: "equity", amountUsd: 50, liquidityDays: 99 }]),
    );
  const open = ["0", "50"];

  it.each([
    [{ ...BILL, liquidityDays: 1 }, ["50", "50", "50"]],
    [{ ...BILL, liquidityDays: 2 }, ["0", "50", "50"]],
    [{ ...BILL, liquidityDays: 5 }, ["0", "50", "50"]],
    [{ ...BILL, liquidityDays: 6 }, ["0", "0", "50"]],
    [{ ...BILL, liquidityDays: 21 }, ["0", "0", "50"]],
    [{ ...BILL, liquidityDays: 22 }, ["0", "0", "0"]],
    [{ ...BILL, liquidityDays: between(1, 5) }, [open, "50", "50"]],
    [{ ...BILL, liquidityDays: between(null, null) }, [open, open, open]],
    [CASH, ["50", "50", "50"]],
    [{ ...BILL, residualMaturityDays: 7 }, [open, "50", "50"]],
    [{ ...BILL, residualMaturityDays: 8 }, [open, open, "50"]],
    [{ ...BILL, residualMaturityDays: 31 }, [open, open, open]],
    [{ assetClass: "preciousMetal", amountUsd: 50 }, [open, open, open]],
    [
      { assetClass: "bankTermDeposit", amountUsd: 50, withdrawableOnDemand: true },
      ["50", "50", "50"],
    ],
  ] satisfies [Position, unknown][])("of %j", (position, expected) => {
    expect(within(position)).toEqual(expected);
  });
});

describe("loss in stress", () => {
  const loss = (position: readonly Position[], rest: ProfileInput = {}): unknown =>
    show("reserve.stressedLossUsd", position, rest);
  const cover = (reserve: number, position: readonly Position[]): unknown =>
    show("reserve.lossCoverPct", position, {
      facts: { "reserve.fairValueUsd": reserve, "coin.outstandingUsd": 100 },
    });

  it("takes the haircut of each class off every line above zero", () => {
    expect(loss([CASH, { assetClass: "crypto", amountUsd: 50 }])).toBe("25");
    expect(
      loss([
        CASH,
        { assetClass: "crypto", amountUsd: 50 },
        { assetClass: "crypto", amountUsd: -10 },
      ]),
    ).toBe("25");
  });

  it("may be nothing or all where the class is not known", () => {
    expect(loss([CASH, { amountUsd: 50 }])).toEqual(["0", "50"]);
  });

  it("leaves room for what has no amount or is not listed", () => {
    const facts = { "reserve.fairValueUsd": 100 };
    expect(loss([CASH, { assetClass: "crypto" }], { facts })).toEqual(["25", "25"]);
    expect(loss([CASH, { assetClass: "crypto" }, { assetClass: "equity" }], { facts })).toEqual([
      "17.5",
      "25",
    ]);
    expect(loss([CASH], { facts, completeness: { position: "partial" } })).toEqual(["0", "50"]);
  });

  it("is covered by the surplus, in percent", () => {
    const risky: Position[] = [
      { assetClass: "crypto", amountUsd: 20 },
      { ...CASH, amountUsd: 85 },
    ];
    expect(cover(105, risky)).toBe("50");
    expect(cover(95, risky)).toBe("-50");
  });

  it("is covered where nothing can be lost and nothing is short", () => {
    expect(cover(100, [CASH])).toBe("100");
    expect(cover(99, [CASH])).toBe("0");
  });
});
