import { describe, expect, it } from "vitest";
import {
  missing,
  between,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { houseRun } from "./run-facts";
import { cashAtStart, runLadderOf } from "./run-ladder";

type Position = RowInput<"position">;
const CASH: Position = { assetClass: "bankDemandDeposit", amountUsd: 100 };
const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 900, residualMaturityDays: 60 };

function runOf(position: readonly Position[], facts: ProfileInput["facts"] = {}) {
  const view = openTestView({
    asOf: "2026-06-30",
    facts: {
      "coin.outstandingUsd": 1000,
      "redemption.timePromised": true,
      "redemption.settlementBusinessDays": 0,
      ...facts,
    },
    position,
  });
  return { view, one: view.fact("stress.runOneDayMet"), five: view.fact("stress.runFiveDayMet") };
}

const KNOWN_TRUE = { status: "known", value: true };
const KNOWN_FALSE = { status: "known", value: false };

describe("the house run", () => {
  it("is met when cash covers a tenth on the day, to the dollar", () => {
    expect(runOf([CASH, BILL]).one).toEqual(KNOWN_TRUE);
    expect(runOf([{ ...CASH, amountUsd: "99.99" }, BILL]).one).toEqual(KNOWN_FALSE);
    expect(runOf([CASH, BILL]).five).toEqual(KNOWN_FALSE);
  });

  it("counts contractual maturities on their day, weekends included", () => {
    // Five requests of 60 from Wednesday 1 July; the bill pays on Saturday 4 July, so from Monday on.
    const bill = { ...BILL, residualMaturityDays: 4 };
    expect(runOf([{ ...CASH, amountUsd: 180 }, bill]).five).toEqual(KNOWN_TRUE);
    expect(runOf([{ ...CASH, amountUsd: 179 }, bill]).five).toEqual(KNOWN_FALSE);
    expect(
      runOf([
        { ...CASH, amountUsd: 180 },
        { ...bill, residualMaturityDays: 7 },
      ]).five,
    ).toEqual(KNOWN_FALSE);
  });

  it("takes the reserve date, where stated, as the first day", () => {
    const bill = { ...BILL, residualMaturityDays: 3 };
    // From Friday 26 June the bill pays on Monday, the first business day.
    expect(runOf([{ ...CASH, amountUsd: 50 }, bill], { "reserve.asOf": "2026-06-26" }).one).toEqual(
      KNOWN_TRUE,
    );
    expect(runOf([{ ...CASH, amountUsd: 50 }, bill]).one).toEqual(KNOWN_FALSE);
  });

  it("gives the promised time, in whole business days", () => {
    const late = { ...BILL, residualMaturityDays: 2 };
    expect(runOf([late], { "redemption.settlementBusinessDays": 1 }).one).toEqual(KNOWN_TRUE);
    expect(runOf([late], { "redemption.settlementBusinessDays": "0.9" }).one).toEqual(KNOWN_FALSE);
  });

  it("does not sell what could lose value, nor touch pledged lines", () => {
    expect(runOf([{ ...CASH, amountUsd: 1000, encumbered: true }, BILL]).one).toEqual(KNOWN_FALSE);
    expect(runOf([{ assetClass: "crypto", amountUsd: 1000 }]).one).toEqual(KNOWN_FALSE);
    expect(runOf([{ assetClass: "settlementItem", amountUsd: 1000 }]).one).toEqual(KNOWN_FALSE);
    expect(runOf([{ assetClass: "overnightReverseRepo", amountUsd: 1000 }]).one).toEqual(
      KNOWN_TRUE,
    );
  });

  it("pays what is owed first", () => {
    const owed: Position = { assetClass: "settlementItem", amountUsd: -1 };
    expect(runOf([CASH, BILL, owed]).one).toEqual(KNOWN_FALSE);
  });

  it("is unknown where a missing maturity decides, and says between what", () => {
    const open: Position = { assetClass: "usTreasuryBill", amountUsd: 900 };
    const { one } = runOf([{ ...CASH, amountUsd: 50 }, open]);
    expect(one).toEqual({
      status: "unknown",
      reason: "not_computed",
      missing: ["position[].residualMaturityDays"],
      note: "met or not met as everything not dated falls due at once, or never in time",
    });
    expect(runOf([CASH, open]).one).toEqual(KNOWN_TRUE);
    expect(runOf([{ ...open, residualMaturityDays: between(2, 60) }]).one).toEqual(KNOWN_FALSE);
    expect(runOf([{ ...open, residualMaturityDays: between(0, 60) }]).one.status).toBe("unknown");
    expect(runOf([{ amountUsd: 1000 }]).one).toMatchObject({ missing: ["position[].assetClass"] });
  });

  it("tries both ends where no time is promised", () => {
    const soon = { ...BILL, amountUsd: 1000, residualMaturityDays: 6 };
    const facts = { "redemption.timePromised": false } as const;
    const { one } = runOf([soon], facts);
    expect(one).toMatchObject({
      status: "unknown",
      missing: ["redemption.timePromised"],
      note: "met or not met as payment is due after 5 business days, or after 0",
    });
    expect(runOf([soon], { "redemption.settlementBusinessDays": missing() }).one).toMatchObject({
      missing: ["redemption.settlementBusinessDays"],
    });
    expect(runOf([CASH, BILL], facts).one).toEqual(KNOWN_TRUE);
    expect(runOf([{ ...soon, residualMaturityDays: 90 }], facts).one).toEqual(KNOWN_FALSE);
  });

  it("tries both ends of a supply known within limits", () => {
    const facts = { "coin.outstandingUsd": between(900, 1100) } as const;
    expect(runOf([CASH, BILL], facts).one).toMatchObject({
      status: "unknown",
      missing: ["coin.outstandingUsd"],
    });
    expect(runOf([{ ...CASH, amountUsd: 110 }], facts).one).toEqual(KNOWN_TRUE);
  });

  it("is unknown without a supply or without positions", () => {
    expect(runOf([CASH], { "coin.outstandingUsd": missing() }).one).toMatchObject({
      status: "unknown",
      reason: "not_disclosed",
      missing: ["coin.outstandingUsd"],
    });
    expect(
      openTestView({ facts: { "coin.outstandingUsd": 1 } }).fact("stress.runOneDayMet"),
    ).toMatchObject({
      status: "unknown",
      reason: "not_researched",
    });
  });

  it("can be followed day by day at either end", () => {
    const { view } = runOf([
      { ...CASH, amountUsd: 50 },
      { assetClass: "usTreasuryBill", amountUsd: 950 },
    ]);
    const early = houseRun(view, "oneDay", "early");
    const late = houseRun(view, "oneDay", "late");
    if ("status" in early || "status" in late) throw new Error("the run has an answer");
    expect([early.isMet, late.isMet, late.firstBreak]).toEqual([true, false, 1]);
    expect(late.days).toHaveLength(10);
    expect(late.days.at(-1)?.queued.toString()).toBe("50");
    const ladder = runLadderOf(view);
    if ("status" in ladder) throw new Error("the reserve is known");
    expect([cashAtStart(ladder, "early"), cashAtStart(ladder, "late")].map(String)).toEqual([
      "1000",
      "50",
    ]);
  });
});
