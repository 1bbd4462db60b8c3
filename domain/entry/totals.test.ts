import { describe, expect, it } from "vitest";
import { BLANK_LIST, blankRow } from "./form";
import { setCell } from "./rows";
import { readAmount, totalOf } from "./totals";

const rows = (...amounts: readonly string[]) => ({
  ...BLANK_LIST,
  rows: amounts.map((value, index) =>
    setCell(setCell(blankRow(String(index)), "amountUsd", { value }), "label", { value: "x" }),
  ),
});

describe("totalOf", () => {
  it("adds exactly and holds the sum against the stated figure", () => {
    const total = totalOf("position", rows("0.1", "0.2", "1,000"), "1,000");
    expect(total?.sum.toFixed()).toBe("1000.3");
    expect(total?.difference?.toFixed()).toBe("0.3");
  });

  it("counts rows without a readable amount instead of adding zero", () => {
    expect(totalOf("position", rows("5", "", "about 3"), "")).toMatchObject({
      counted: 1,
      without: 2,
      stated: null,
      difference: null,
    });
  });

  it("leaves out rows in which nothing was entered", () => {
    expect(totalOf("position", { ...BLANK_LIST, rows: [blankRow("a")] }, "")).toMatchObject({
      counted: 0,
      without: 0,
    });
  });

  it("has nothing to say about lists that add up to nothing", () => {
    expect(totalOf("licence", BLANK_LIST, "1")).toBeNull();
  });
});

describe("readAmount", () => {
  it("reads blank as nothing, not as zero", () => {
    expect(readAmount(" ")).toBeNull();
    expect(readAmount("-1,000.50 USD")?.toFixed()).toBe("-1000.5");
  });
});
