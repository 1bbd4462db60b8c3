import { expect, it } from "vitest";
import { readBackTests } from "@/server/back-test/queries";
import { useTestDatabase } from "../support/use-database";

useTestDatabase();

it("the snapshots with a stress event are judged on the days on which they can speak", async () => {
  const { tests } = await readBackTests();
  const days = tests.map(({ profile, timing, startedOn, days: each }) => [
    profile.coin.symbol,
    timing,
    startedOn,
    ...each,
  ]);
  expect(days).toEqual([
    ["UST", "before", "2022-05-07", "2022-04-18", "2022-04-30", "2022-05-06"],
    ["USDC", "during", "2023-03-10", "2023-03-11"],
    ["TUSD", "during", "2024-01-15", "2024-01-16"],
  ]);
  const [ust] = tests;
  for (const { result } of ust?.assessments ?? []) {
    expect(result.possible).toBeLessThan(40);
    expect(result.gates.some(({ verdict }) => verdict === "not_met")).toBe(true);
  }
  expect(ust?.spoken[0]).toMatchObject({ severity: "gate", verdict: "not_met", on: "2022-04-18" });
  // The collapse itself became public on 13 May: no verdict before may rest on it.
  expect(ust?.spoken.some(({ reason }) => reason.includes("0.044"))).toBe(false);
  expect(tests.every(({ sources }) => sources.length > 0)).toBe(true);
});
