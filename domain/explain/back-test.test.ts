import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { buildProfile, dated } from "@/tests/support/profile-builder";
import { assess } from "../scoring/assess";
import { daysBefore, firstSpoken, listCases } from "./back-test";

describe("the days of a back-test", () => {
  it("are the first, each month-end before the event, and its eve", () => {
    expect(daysBefore("2022-04-18", "2022-05-07")).toEqual([
      "2022-04-18",
      "2022-04-30",
      "2022-05-06",
    ]);
    expect(daysBefore("2024-01-31", "2024-03-01")).toEqual(["2024-01-31", "2024-02-29"]);
    expect(daysBefore("2022-05-06", "2022-05-07")).toEqual(["2022-05-06"]);
  });

  it("never reach the event", () => {
    expect(daysBefore("2023-12-31", "2024-01-01")).toEqual(["2023-12-31"]);
  });
});

describe("the events a profile is tested against", () => {
  const casesOf = (startedOn: string, endedOn?: string) =>
    listCases(
      buildProfile({
        asOf: "2023-03-11",
        stressEvent: [{ name: "Run", startedOn, ...(endedOn === undefined ? {} : { endedOn }) }],
      }),
    ).map(({ timing, days }) => [timing, ...days]);

  it("begin after its facts, or were under way on its day", () => {
    expect(casesOf("2023-03-20")).toEqual([["before", "2023-03-11", "2023-03-19"]]);
    expect(casesOf("2023-03-10", "2023-03-13")).toEqual([["during", "2023-03-11"]]);
    expect(casesOf("2023-03-11", "2023-03-11")).toEqual([["during", "2023-03-11"]]);
    expect(casesOf("2023-03-09", "2023-03-10")).toEqual([]);
  });

  it("without a known end count as under way for thirty days", () => {
    expect(casesOf("2023-02-09")).toEqual([["during", "2023-03-11"]]);
    expect(casesOf("2023-02-08")).toEqual([]);
  });
});

describe("which criteria spoke first", () => {
  const profile = buildProfile({
    asOf: "2026-01-01",
    facts: {
      "redemption.atPar": false,
      "holder.yieldPaid": true,
      "redemption.timePromised": dated(false, { knownOn: "2026-02-10" }),
    },
  });
  const on = (asOf: string) => assess(profile, { ruleset: HOUSE, policy: HOUSE_POLICY, asOf });

  it("are told by the day a fact became public, gates first", () => {
    const spoken = firstSpoken([on("2026-02-28"), on("2026-01-01"), on("2026-01-31")]);
    expect(spoken.map(({ criterion, verdict, on: day }) => [criterion, verdict, day])).toEqual([
      ["t.par", "not_met", "2026-01-01"],
      ["t.yield", "partly_met", "2026-01-01"],
      ["t.time", "not_met", "2026-02-28"],
    ]);
  });
});
