import { describe, expect, it } from "vitest";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { over, showState } from "@/tests/support/show-state";
import { openTestView } from "@/tests/support/view";
import {
  averageGovernment,
  longestGovernment,
  longestReverseRepo,
  longestTermDeposit,
} from "./reserve-maturity";

type Position = RowInput<"position">;

const longest = over(longestGovernment);
const average = over(averageGovernment);
const both = (position: readonly Position[], rest: ProfileInput = {}): unknown[] => [
  longest(position, rest),
  average(position, rest),
];

const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: 60 };
const NOTE: Position = { assetClass: "nonUsSovereign", amountUsd: 25, residualMaturityDays: 90 };
const AGENCY: Position = { assetClass: "agency", amountUsd: 25, residualMaturityDays: 900 };
const CASH: Position = { assetClass: "cash", amountUsd: 25 };

describe("government paper", () => {
  it("is read without the rest of the reserve", () => {
    expect(both([BILL, NOTE, AGENCY, CASH])).toEqual(["90", "70"]);
  });

  it("has no days where none is held", () => {
    expect(both([AGENCY, CASH])).toEqual(["0", "0"]);
  });

  it("leaves out lines below zero", () => {
    expect(both([BILL, { ...NOTE, amountUsd: -25 }])).toEqual(["60", "60"]);
  });

  it("carries the limits of a line, and a hundred years where it has none", () => {
    expect(both([BILL, { ...NOTE, residualMaturityDays: between(30, 90) }])).toEqual([
      ["60", "90"],
      ["50", "70"],
    ]);
    expect(both([{ ...BILL, residualMaturityDays: missing() }])).toEqual([
      ["0", "36525"],
      ["0", "36525"],
    ]);
  });

  it("tries a line without a class inside and outside", () => {
    // With the 50 at 30 days in, the average is 45; without it, 60.
    expect(both([BILL, { amountUsd: 50, residualMaturityDays: 30 }])).toEqual(["60", ["45", "60"]]);
    expect(both([BILL, { amountUsd: 50, residualMaturityDays: 90 }])).toEqual([
      ["60", "90"],
      ["60", "75"],
    ]);
    expect(both([CASH, { amountUsd: 50, residualMaturityDays: 90 }])).toEqual([
      ["0", "90"],
      ["0", "90"],
    ]);
  });

  it("takes in only the lines that pull the average out", () => {
    const open = (residualMaturityDays: number): Position => ({
      amountUsd: 50,
      residualMaturityDays,
    });
    // Lowest: 60 and 0 give 30, and 30 would pull no further. Highest: 60 and 100 give 80; 75 would not help.
    expect(average([BILL, open(0), open(30), open(75), open(100)])).toEqual(["30", "80"]);
  });

  it("leaves room for lines without an amount and for lines not listed", () => {
    const facts = { "reserve.fairValueUsd": 100 };
    expect(both([BILL, { ...NOTE, amountUsd: missing() }], { facts })).toEqual([
      "90",
      ["75", "75"],
    ]);
    expect(both([BILL, { assetClass: "crypto" }], { facts })).toEqual(["60", "60"]);
    expect(both([BILL], { facts, completeness: { position: "partial" } })).toEqual([
      ["60", "36525"],
      ["30", "18292.5"],
    ]);
  });

  it("is unknown where the reserve was not researched", () => {
    expect(showState(longestGovernment(openTestView({})))).toEqual(["position[].amountUsd"]);
    expect(showState(averageGovernment(openTestView({})))).toEqual(["position[].amountUsd"]);
  });
});

describe("longest term deposit", () => {
  const deposits = over(longestTermDeposit);
  const term: Position = {
    assetClass: "bankTermDeposit",
    amountUsd: 10,
    residualMaturityDays: 92,
  };

  it("reads deposits only", () => {
    expect(deposits([term, BILL])).toBe("92");
    expect(deposits([{ assetClass: "bankDemandDeposit", amountUsd: 10 }, BILL])).toBe("0");
  });

  it("takes a deposit of unstated term for one unless it pays on demand", () => {
    const unsplit: Position = { assetClass: "bankDepositUnsplit", amountUsd: 10 };
    expect(deposits([term, { ...unsplit, withdrawableOnDemand: true }])).toBe("92");
    expect(deposits([term, { ...unsplit, residualMaturityDays: 100 }])).toBe("100");
    expect(deposits([term, unsplit])).toEqual(["92", "36525"]);
  });
});

describe("longest reverse repo", () => {
  const repo = over(longestReverseRepo);

  it("takes overnight repo for one day and leaves a term open", () => {
    const overnight: Position = { assetClass: "overnightReverseRepo", amountUsd: 10 };
    const term: Position = { assetClass: "termReverseRepo", amountUsd: 10 };
    expect(repo([overnight, BILL])).toBe("1");
    expect(repo([overnight, { ...term, residualMaturityDays: 7 }])).toBe("7");
    expect(repo([overnight, term])).toEqual(["1", "36525"]);
    expect(repo([BILL])).toBe("0");
  });
});
