import { describe, expect, it } from "vitest";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { toReserveAnalysis } from "./reserve-analysis";
import type { Cell } from "./tree";

const INPUT: ProfileInput = {
  facts: { "reserve.fairValueUsd": 100, "coin.outstandingUsd": 90 },
  position: [
    { label: "F", assetClass: "otherFund", amountUsd: 60 },
    { assetClass: "usTreasuryBill", amountUsd: 50, wrapper: "F", residualMaturityDays: 73 },
    { assetClass: "bankDemandDeposit", amountUsd: 40, counterparty: "Bank" },
  ],
};

const show = (cell: Cell): string => {
  if (cell.kind === "verdict") return cell.verdict;
  return "value" in cell ? cell.value : cell.text;
};

function tablesOf(input: ProfileInput): Readonly<Record<string, readonly (readonly string[])[]>> {
  const blocks = toReserveAnalysis(openTestView(input)).flatMap((section) => section.blocks);
  return Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === "table" ? [[block.id, block.rows.map((row) => row.map(show))]] : [],
    ),
  );
}

describe("reserve analysis in the report", () => {
  const tables = tablesOf(INPUT);

  it("states the mix with funds closed and opened, and each fund's difference", () => {
    expect(tables["look-through-mix"]).toEqual([
      ["US Treasury bills", "none", "none", "50", "50"],
      ["Bank deposit on demand", "40", "40", "40", "40"],
      ["Not explained by a fund's holdings", "none", "none", "10", "10"],
      ["Other fund", "60", "60", "none", "none"],
    ]);
    expect(tables.funds).toEqual([["F", "60", "50", "10", "yes"]]);
  });

  it("states concentration and surplus at both ends, as numbers", () => {
    // The 10 that the fund does not explain may be owed by the bank, by others, or by nobody named.
    expect(tables["concentration-roles"]?.at(-1)).toEqual([
      "Owed by institutions, all instruments",
      "50",
      "10",
      "40",
      "50",
      "6400",
      "10000",
    ]);
    expect(tables["concentration-groups"]?.map((row) => row.slice(0, 3))).toEqual([
      ["F", "0", "10"],
      ["Bank", "40", "50"],
    ]);
    // By class 0.25 to 10.25, by maturity 0.2 to 10.2.
    expect(tables["surplus-after-stress"]).toEqual([
      ["Surplus before stress", "10", "10"],
      ["Loss in stress, by asset class", "0.25", "10.25"],
      ["Left after stress, by asset class", "-0.25", "9.75"],
      ["Left in percent of the coins, by asset class", "-0.27777778", "10.833333"],
      ["Loss in stress, by asset class and maturity", "0.2", "10.2"],
      ["Left after stress, by asset class and maturity", "-0.2", "9.8"],
      ["Left in percent of the coins, by asset class and maturity", "-0.22222222", "10.888889"],
    ]);
    expect(tables.losses?.map(([label]) => label)).toContain("Class not known");
  });

  it("says why a figure is missing, and nothing where the reserve was not researched", () => {
    const { facts: _facts, ...without } = INPUT;
    expect(tablesOf(without)["surplus-after-stress"]?.[0]).toEqual([
      "Surplus before stress",
      "not researched",
      "not researched",
    ]);
    expect(toReserveAnalysis(openTestView({}))).toEqual([]);
  });
});
