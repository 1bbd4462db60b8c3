import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import { openTestView } from "@/tests/support/view";
import { all, licensed, yes } from "./condition";
import { listChanges } from "./changes";
import type { Regime } from "./regime";

const law = makeRegime(
  [
    makeRule({ id: "test.redemption.b", force: makeForce("enacted", "2027-01-18") }),
    makeRule({ id: "test.redemption.a", force: makeForce("enacted", "2027-01-18") }),
    makeRule({ id: "test.yield.past", force: makeForce("in_force", "2020-01-01", "2026-07-01") }),
    makeRule({ id: "test.yield.interim", force: makeForce("interim", "2026-09-30", "2028-01-01") }),
    makeRule({ id: "test.yield.always", force: makeForce("in_force", null) }),
    makeRule({ id: "test.yield.draft", force: makeForce("draft", "2027-01-01") }),
    makeRule({ id: "test.yield.advice", force: makeForce("guidance", "2027-01-01") }),
  ],
  { applies: all() },
);

const view = openTestView({ facts: { "redemption.atPar": false } });
const between = (from: string, to: string, regimes: readonly Regime[] = [law]) =>
  listChanges(regimes, view, { from, to, mode: "perimeter" }).map(
    ({ date, what, rule }) => `${date} ${what} ${rule.id}`,
  );

describe("what changes between two days", () => {
  it("is every start and end of binding law, by day and then by rule", () => {
    expect(between("2026-06-30", "2028-01-01")).toEqual([
      "2026-07-01 ends test.yield.past",
      "2026-09-30 starts test.yield.interim",
      "2027-01-18 starts test.redemption.a",
      "2027-01-18 starts test.redemption.b",
      "2028-01-01 ends test.yield.interim",
    ]);
  });

  it("leaves out the first day and takes in the last", () => {
    expect(between("2027-01-17", "2027-01-18")).toHaveLength(2);
    expect(between("2027-01-18", "2027-12-31")).toEqual([]);
    expect(between("2026-12-31", "2027-01-17")).toEqual([]);
    expect(between("2028-01-01", "2026-06-30")).toEqual([]);
  });

  it("judges each rule on the facts known now", () => {
    const [change] = listChanges([law], view, {
      from: "2027-01-01",
      to: "2027-12-31",
      mode: "perimeter",
    });
    expect(change?.finding).toMatchObject({ verdict: "not_met", standing: "awaited" });
    expect(change?.regime).toBe(law);
  });

  it("shows regimes that may apply, but none that does not", () => {
    const titled = { ...law, applies: licensed(yes("segregation.titledForHolders")) };
    expect(between("2026-06-30", "2028-01-01", [titled])).toHaveLength(5);
    const untitled = openTestView({ facts: { "segregation.titledForHolders": false } });
    const days = { from: "2026-06-30", to: "2028-01-01" };
    expect(listChanges([titled], untitled, { ...days, mode: "perimeter" })).toEqual([]);
    expect(listChanges([titled], untitled, { ...days, mode: "benchmark" })).toHaveLength(5);
  });
});
