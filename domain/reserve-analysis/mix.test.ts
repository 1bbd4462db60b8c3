import { describe, expect, it } from "vitest";
import { ZERO } from "@/domain/decimal";
import { openTestView } from "@/tests/support/view";
import { isRead, lookThrough } from "./look-through";
import { mixOf } from "./mix";

describe("mix by class", () => {
  const reading = lookThrough(
    openTestView({
      facts: { "reserve.fairValueUsd": 200 },
      completeness: { position: "partial" },
      position: [
        { label: "F", assetClass: "otherFund", amountUsd: 100 },
        { assetClass: "usTreasuryBill", amountUsd: 95, wrapper: "F" },
        { assetClass: "cash", amountUsd: 40, wrapper: "G" },
        { amountUsd: 10 },
      ],
    }),
  );
  if (!isRead(reading)) throw new Error("expected a reading");
  const show = (basis: "reported" | "through") =>
    mixOf(reading, basis).map(({ key, amountUsd, sharePct }) => [
      key,
      `${amountUsd}`,
      `${sharePct}`,
    ]);

  it("keeps what is no class apart, with funds closed and opened", () => {
    expect(show("reported")).toEqual([
      ["otherFund", "100", "50"],
      ["notListed", "50", "25"],
      ["fund", "40", "20"],
      ["unclassed", "10", "5"],
    ]);
    expect(show("through")).toEqual([
      ["usTreasuryBill", "95", "47.5"],
      ["notListed", "50", "25"],
      ["cash", "40", "20"],
      ["unclassed", "10", "5"],
      ["unexplained", "5", "2.5"],
    ]);
  });

  it("adds up to the whole in both views", () => {
    for (const basis of ["reported", "through"] as const) {
      const sum = mixOf(reading, basis).reduce((all, part) => all.plus(part.sharePct), ZERO);
      expect(sum.toString()).toBe("100");
    }
  });
});
