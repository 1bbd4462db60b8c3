import { expect, it } from "vitest";
import { openTestView } from "@/tests/support/view";
import { runGapLabels } from "./gap-words";
import { playRun } from "./play";
import { listPresets } from "./presets";

const CASH = {
  assetClass: "bankDemandDeposit",
  amountUsd: 1000,
  withdrawableOnDemand: true,
} as const;

function gapsOf(facts: Readonly<Record<string, unknown>>): readonly string[] {
  const view = openTestView({
    position: [CASH],
    facts: { "coin.outstandingUsd": 900, "redemption.dailyCapPct": 100, ...facts },
  } as Parameters<typeof openTestView>[0]);
  const [house] = listPresets(view.at);
  if (house === undefined) throw new Error("expected a preset");
  const reading = playRun(view, house.scenario);
  if ("status" in reading) throw new Error("expected a run");
  return runGapLabels(reading.missing);
}

it("does not call a promise unknown of which it is known that there is none", () => {
  const known = { "redemption.timePromised": false, "redemption.settlementBusinessDays": 2 };
  expect(gapsOf(known)).toEqual(["the wait, as no time limit is promised"]);
});

it("names the days where they are what is open", () => {
  expect(gapsOf({ "redemption.timePromised": true })).toEqual(["Business days to payment"]);
});

it("names nothing where the promise is known", () => {
  const promised = { "redemption.timePromised": true, "redemption.settlementBusinessDays": 2 };
  expect(gapsOf(promised)).toEqual([]);
});
