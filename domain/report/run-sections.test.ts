import { describe, expect, it } from "vitest";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { missing } from "@/tests/support/profile-builder";
import { RUN_INPUT } from "@/tests/support/run-input";
import { openTestView } from "@/tests/support/view";
import { playHouseRuns, toRunTest } from "./run-sections";
import type { Block, Cell } from "./tree";

const show = (cell: Cell): string => {
  if (cell.kind === "verdict") return cell.verdict;
  return "value" in cell ? cell.value : cell.text;
};

function blocksOf(input: ProfileInput): readonly Block[] {
  const view = openTestView(input);
  return toRunTest(playHouseRuns(view), view).blocks;
}

function tablesOf(blocks: readonly Block[]): Readonly<Record<string, readonly string[][]>> {
  return Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === "table" ? [[block.id, block.rows.map((row) => row.map(show))]] : [],
    ),
  );
}

describe("the run test in the report", () => {
  it("states the house runs once where nothing is open, in numbers", () => {
    const tables = tablesOf(blocksOf(RUN_INPUT));
    expect(tables["run-headlines"]?.map(([, ...cells]) => cells)).toEqual([
      ["10", "30"],
      ["not within 30 days", "not within 30 days"],
      ["0", "0"],
      ["not within 30 days", "day 2, 2026-07-02"],
      ["0", "1.01"],
      ["0", "0.101"],
      // One day: 100 and a quarter of 900 at 99.5 %, 323.875. Five days: 100 and all of it, 995.5.
      ["32.3", "99.5"],
    ]);
    expect(tables["run-days-one"]?.at(-1)).toEqual([
      "8, 2026-07-08",
      ...["0", "0", "300", "300", "0", "0", "0", "0", "0", "0", "700", "698.99", "99.855714"],
    ]);
    expect(tables["run-sales"]).toMatchObject([
      ["US Treasury bills", "900", "201.01", "200", "1.01", "0.5", "25", expect.any(String)],
    ]);
    expect(tables["run-settings"]?.find(([name]) => name === "Late after")?.[1]).toBe(
      "0 bank days",
    );
  });

  it("states both ends where something that decides the run is open, and names it", () => {
    const facts = { ...RUN_INPUT.facts, "redemption.settlementBusinessDays": missing() };
    const blocks = blocksOf({ ...RUN_INPUT, facts });
    const tables = tablesOf(blocks);
    expect(tables["run-headlines"]?.[0]).toHaveLength(1 + 2 * 2);
    expect(Object.keys(tables)).toEqual(
      expect.arrayContaining(["run-days-best", "run-days-worst"]),
    );
    const why = tables["run-settings"]?.find(([name]) => name === "Why best and worst differ");
    expect(why?.[1]).toBe("Business days to payment");
    const curve = blocks.find((block) => block.kind === "figure");
    expect(
      curve?.kind === "figure" && curve.figure.type === "curve" ? curve.figure.series : [],
    ).toMatchObject([{ label: "Asked" }, { label: "Paid, at best" }, { label: "Paid, at worst" }]);
  });

  it("says why there is no run, and leaves no figure behind", () => {
    const [only, ...rest] = blocksOf({ ...RUN_INPUT, facts: {} });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      kind: "text",
      text: expect.stringContaining("The runs cannot be played: not researched."),
    });
  });

  it("marks every house choice, and the holiday rule as not checked", () => {
    const settings = tablesOf(blocksOf(RUN_INPUT))["run-settings"] ?? [];
    const house = settings.filter(([, , basis]) => basis?.startsWith("House choice."));
    expect(house.map(([name]) => name)).toEqual([
      "10 % in one day",
      "30 % in five days",
      "Order of payment",
      "Loss in a sale",
      "Sold in a day at most",
    ]);
    const holidays = settings.find(([name]) => name === "Days on which banks pay");
    expect(holidays?.[2]).toContain("Citation not checked against the primary text");
  });
});
