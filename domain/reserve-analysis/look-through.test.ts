import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZERO } from "@/domain/decimal";
import type { RowInput } from "@/tests/support/profile-builder";
import { read, type Rows, show } from "@/tests/support/read-funds";
import { openTestView } from "@/tests/support/view";
import { type Holding, isRead, lookThrough, type LookThrough } from "./look-through";
import { positionsOf } from "../reserve/positions";

const sumOf = (lines: readonly Holding[]) =>
  lines.reduce((sum, { amount }) => sum.plus(amount), ZERO);

describe("funds entered by their holdings alone", () => {
  const reading = read([
    { label: "Bank", assetClass: "bankDemandDeposit", amountUsd: 30 },
    { label: "Repo", assetClass: "overnightReverseRepo", amountUsd: 50, wrapper: "Fund A" },
    { label: "Bills", assetClass: "usTreasuryBill", amountUsd: 25, wrapper: " fund  a " },
    { label: "Timing", assetClass: "settlementItem", amountUsd: -5, wrapper: "Fund A" },
  ]);

  it("are one line as reported and their holdings looked through", () => {
    expect(show(reading.lines.reported)).toEqual([
      ["Bank", "row", "30", null],
      ["Fund A", "fund", "70", null],
    ]);
    expect(show(reading.lines.through)).toEqual([
      ["Bank", "row", "30", null],
      ["Repo", "row", "50", "Fund A"],
      ["Bills", "row", "25", "Fund A"],
      ["Timing", "row", "-5", "Fund A"],
    ]);
    expect(reading.countedTwiceUsd.toString()).toBe("0");
  });

  it("have no own line to differ from", () => {
    expect(reading.funds).toMatchObject([
      { name: "Fund A", ownUsd: null, differenceUsd: null, holdings: 3, isLookedThrough: true },
    ]);
  });
});

describe("a fund's own line beside its holdings", () => {
  const reading = read([
    { label: "Fund A", assetClass: "governmentMoneyFund", amountUsd: 100, fundWamDays: 12 },
    { label: "Repo", assetClass: "overnightReverseRepo", amountUsd: 60, wrapper: "Fund A" },
    { label: "Bills", assetClass: "usTreasuryBill", amountUsd: 37, wrapper: "Fund A" },
  ]);

  it("counts once, and what the holdings do not explain stays a line of its own", () => {
    expect(show(reading.lines.reported)).toEqual([["Fund A", "row", "100", null]]);
    expect(show(reading.lines.through)).toEqual([
      ["Repo", "row", "60", "Fund A"],
      ["Bills", "row", "37", "Fund A"],
      ["Fund A: not explained by its holdings", "unexplained", "3", "Fund A"],
    ]);
    expect(reading.wholeUsd.toString()).toBe("100");
    expect(reading.countedTwiceUsd.toString()).toBe("97");
  });

  it("is shown with the difference, its average and how much is inside", () => {
    const [fund] = reading.funds;
    expect(fund).toMatchObject({ holdings: 2, wamDays: 12, onlyEligible: null, within: null });
    expect([fund?.ownUsd, fund?.holdingsUsd, fund?.differenceUsd].map(String)).toEqual([
      "100",
      "97",
      "3",
    ]);
  });

  it("loses the surplus of holdings again as a line below zero", () => {
    const { lines } = read([
      { assetClass: "otherFund", counterparty: "F", amountUsd: 10 },
      { label: "Loan", assetClass: "securedLoan", amountUsd: 14, wrapper: "F" },
    ]);
    expect(lines.through.map(({ amount }) => amount.toString())).toEqual(["14", "-4"]);
  });
});

describe("a fund nothing is known of", () => {
  it("stays whole and is named as not looked through", () => {
    const { lines, funds } = read([
      { label: "Prime fund", assetClass: "otherMoneyFund", amountUsd: 8, fundLookThroughOk: true },
      { assetClass: "governmentMoneyFund", amountUsd: 2 },
    ]);
    expect(lines.through.map(({ id }) => id).sort()).toEqual(
      lines.reported.map(({ id }) => id).sort(),
    );
    expect(funds).toMatchObject([
      { name: "Government money fund", isLookedThrough: false, onlyEligible: null },
      { name: "Prime fund", isLookedThrough: false, holdingsUsd: null, onlyEligible: true },
    ]);
  });

  it("stays whole where its holdings state no amount", () => {
    const { lines, funds, withoutAmount } = read([
      { label: "F", assetClass: "otherMoneyFund", amountUsd: 8 },
      { label: "Paper", assetClass: "commercialPaper", wrapper: "F" },
    ]);
    expect(show(lines.through)).toEqual([["F", "row", "8", null]]);
    expect(funds).toMatchObject([{ isLookedThrough: false, holdings: 1, withoutAmount: 1 }]);
    // Its own line counts for them, so nothing of the whole is open.
    expect(withoutAmount).toEqual([]);
  });
});

describe("a fund inside a fund", () => {
  const rows: Rows = [
    { label: "Outer", assetClass: "otherFund", amountUsd: 100 },
    { assetClass: "governmentMoneyFund", counterparty: "Inner", wrapper: "Outer", amountUsd: 40 },
    { label: "Bills", assetClass: "usTreasuryBill", wrapper: "Inner", amountUsd: 39 },
    { label: "Gold", assetClass: "preciousMetal", wrapper: "Outer", amountUsd: 55 },
  ];

  it("is opened too, and both differences stand", () => {
    const { lines, funds } = read(rows);
    expect(show(lines.reported)).toEqual([["Outer", "row", "100", null]]);
    expect(show(lines.through)).toEqual([
      ["Gold", "row", "55", "Outer"],
      ["Bills", "row", "39", "Outer"],
      ["Inner: not explained by its holdings", "unexplained", "1", "Outer"],
      ["Outer: not explained by its holdings", "unexplained", "5", "Outer"],
    ]);
    expect(funds.map(({ name, within }) => [name, within])).toEqual([
      ["Inner", "Outer"],
      ["Outer", null],
    ]);
  });

  it("stays one line inside the outer one where nothing is known of its own inside", () => {
    const { lines, funds } = read([
      { label: "Outer", assetClass: "otherFund", amountUsd: 100 },
      { assetClass: "otherMoneyFund", counterparty: "Inner", wrapper: "Outer", amountUsd: 40 },
      { label: "Gold", assetClass: "preciousMetal", wrapper: "Outer", amountUsd: 60 },
      { label: "Paper", assetClass: "commercialPaper", wrapper: "Inner" },
    ]);
    expect(show(lines.through)).toEqual([
      ["Gold", "row", "60", "Outer"],
      ["Inner", "row", "40", "Outer"],
    ]);
    expect(lines.through.map(({ ownOf }) => ownOf)).toEqual([null, "Inner"]);
    expect(funds).toMatchObject([
      { name: "Inner", isLookedThrough: false, within: "Outer" },
      { name: "Outer", isLookedThrough: true, holdings: 2 },
    ]);
  });

  it("cannot hold what holds it", () => {
    const ring = read([
      { assetClass: "otherFund", counterparty: "A", wrapper: "B", amountUsd: 5 },
      { assetClass: "otherFund", counterparty: "B", wrapper: "A", amountUsd: 7 },
    ]);
    expect(ring.linesUsd.toString()).toBe("12");
    expect(ring.funds.map(({ within }) => within)).toEqual([null, null]);
  });
});

describe("what is not listed", () => {
  const facts = { "reserve.fairValueUsd": 120 } as const;
  const position: Rows = [
    { label: "F", assetClass: "otherMoneyFund", amountUsd: 100 },
    { label: "Bills", assetClass: "usTreasuryBill", amountUsd: 90, wrapper: "F" },
  ];

  it("is sized by the stated total, counting no fund twice", () => {
    const reading = read(position, { facts, completeness: { position: "partial" } });
    expect([reading.restUsd, reading.wholeUsd].map(String)).toEqual(["20", "120"]);
    expect(reading.unlisted).toBe(true);
  });

  it("keeps the whole unknown where no total is stated or nothing is there", () => {
    const open = openTestView({ position, completeness: { position: "partial" } });
    expect(lookThrough(open)).toMatchObject({ status: "unknown", reason: "not_computed" });
    expect(lookThrough(openTestView({}))).toMatchObject({ reason: "not_researched" });
    const nothing = openTestView({ position: [{ assetClass: "cash", amountUsd: 0 }] });
    expect(lookThrough(nothing)).toMatchObject({ note: "the reserve adds up to nothing" });
    const over = openTestView({
      facts,
      position: [{ assetClass: "cash", amountUsd: 200 }, { assetClass: "crypto" }],
    });
    expect(lookThrough(over)).toMatchObject({
      note: "the lines with an amount already exceed the stated total",
    });
  });
});

const name = fc.option(fc.constantFrom("A", "B", "C"), { nil: undefined });
const anyRow = fc.record(
  {
    assetClass: fc.constantFrom(
      "otherFund",
      "governmentMoneyFund",
      "usTreasuryBill",
      "cash",
      "crypto",
    ),
    amountUsd: fc.integer({ min: -500, max: 100_000 }),
    wrapper: name,
    counterparty: name,
  },
  { requiredKeys: ["assetClass"] },
);
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map((row, index) => {
    const given = Object.entries(row).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), meta: { id: `p${index}` } } as RowInput<"position">;
  }),
);
const anyReading = (rows: Rows): LookThrough | null => {
  const reading = lookThrough(
    openTestView({ position: rows, facts: { "reserve.fairValueUsd": 10_000_000 } }),
  );
  return isRead(reading) ? reading : null;
};

describe("properties", () => {
  it("both views add up to the same, each row counts at most once, and each fund is named", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const reading = anyReading(rows);
        if (reading === null) return;
        const { reported, through } = reading.lines;
        expect(sumOf(through).eq(sumOf(reported))).toBe(true);
        expect(sumOf(reported).eq(reading.linesUsd)).toBe(true);
        expect(reading.restUsd.isNegative()).toBe(false);
        for (const lines of [reported, through]) {
          const ids = lines.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const names = new Set(reading.funds.map((fund) => fund.name));
        for (const { wrapper } of rows)
          if (typeof wrapper === "string") expect(names).toContain(wrapper);
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const [one, other] = [anyReading(rows), anyReading([...rows].reverse())];
        expect(other?.linesUsd.toString()).toBe(one?.linesUsd.toString());
        expect(other?.funds).toEqual(one?.funds);
        const sorted = (reading: LookThrough | null) =>
          reading === null ? [] : show(reading.lines.through).map(String).sort();
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });

  it("agrees with the sum of all rows where no fund has both a line and holdings", () => {
    const direct = anyRows.map((rows) =>
      rows.map(({ wrapper: _wrapper, ...row }) => ({ ...row, amountUsd: row.amountUsd ?? 1 })),
    );
    fc.assert(
      fc.property(direct, (rows) => {
        const view = openTestView({ position: rows });
        const [reading, all] = [lookThrough(view), positionsOf(view)];
        if (!isRead(reading) || "status" in all) return;
        expect(reading.wholeUsd.eq(all.whole.toDecimal())).toBe(true);
        expect(reading.countedTwiceUsd.isZero()).toBe(true);
      }),
    );
  });
});
