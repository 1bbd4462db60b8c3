import { expect, it } from "vitest";
import { Decimal } from "../decimal";
import { parameterRows, parameterText, withUnit } from "./parameter-text";

it.each([
  [new Decimal("1234.5"), "1,234.5"],
  [10000, "10,000"],
  ["US", "United States"],
  [["US", "SG"], "United States, Singapore"],
  [true, "true"],
  [{ week: { business: 5, calendar: 7 } }, "week business 5, calendar 7"],
])("says %j as %s", (value, text) => {
  expect(parameterText(value).replaceAll("\u00a0", " ")).toBe(text);
});

it("puts the label of an asset class on its row", () => {
  expect(parameterRows({ usTreasuryBill: new Decimal("0.5") })).toEqual([
    ["US Treasury bills", "0.5"],
  ]);
  expect(parameterRows({ day: { business: 1, calendar: 1 } })).toEqual([
    ["day", "business 1, calendar 1"],
  ]);
  expect([parameterRows(["US"]), parameterRows(new Decimal(1)), parameterRows(null)]).toEqual([
    null,
    null,
    null,
  ]);
});

it("adds a unit where there is one", () => {
  expect([withUnit("5", "days"), withUnit("5", null)]).toEqual(["5 days", "5"]);
});
