import { describe, expect, it } from "vitest";
import { toFigureText } from "./figure-text";

describe("an answer in words", () => {
  it("groups the digits of a figure as screens do, and leaves decimals and words", () => {
    expect(toFigureText({ kind: "usd" }, "42,100,000,000.125 USD")).toBe(
      "42\u202f100\u202f000\u202f000.125 USD",
    );
    expect(toFigureText({ kind: "integer" }, "between 1,000 and 2,000 days")).toBe(
      "between 1\u202f000 and 2\u202f000 days",
    );
    expect(toFigureText({ kind: "text" }, "Rule 1,000 of the book")).toBe("Rule 1,000 of the book");
  });
});
