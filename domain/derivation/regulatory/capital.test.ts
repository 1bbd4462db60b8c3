import { describe, expect, it } from "vitest";
import { between, type ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { liquidMonths } from "./capital";

/** The months as text, both ends of a range, or what is missing. */
function months(facts: NonNullable<ProfileInput["facts"]>): unknown {
  const state = liquidMonths(openTestView({ facts }));
  if (state.status === "known") return state.value.toString();
  if (state.status === "bounded") return [state.low.toString(), state.high.toString()];
  return state.missing;
}

describe("months of expenses covered", () => {
  it("divide liquid assets by a twelfth of the expenses", () => {
    expect(
      months({ "capital.liquidAssetsUsd": 9_000_000, "capital.annualExpensesUsd": 12_000_000 }),
    ).toBe("9");
    expect(months({ "capital.liquidAssetsUsd": 0, "capital.annualExpensesUsd": 12_000_000 })).toBe(
      "0",
    );
  });

  it("lie between two ends where expenses are known within limits", () => {
    expect(
      months({
        "capital.liquidAssetsUsd": 6_000_000,
        "capital.annualExpensesUsd": between(6_000_000, 12_000_000),
      }),
    ).toEqual(["6", "12"]);
  });

  it("stay unknown without an input or without expenses", () => {
    expect(months({ "capital.liquidAssetsUsd": 6_000_000 })).toEqual(["capital.annualExpensesUsd"]);
    expect(months({})).toEqual(["capital.liquidAssetsUsd", "capital.annualExpensesUsd"]);
    expect(
      months({ "capital.liquidAssetsUsd": 6_000_000, "capital.annualExpensesUsd": 0 }),
    ).toEqual([]);
    expect(
      months({
        "capital.liquidAssetsUsd": 6_000_000,
        "capital.annualExpensesUsd": between(0, 12_000_000),
      }),
    ).toEqual([]);
  });
});
