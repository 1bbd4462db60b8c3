import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivations } from "@/domain/derivation/derivations";
import type { DerivedId } from "@/domain/facts/vocabulary";
import { arbitraryLists, profileOf } from "@/tests/support/arbitrary-profile";
import { missing } from "@/tests/support/profile-builder";
import { read, type Rows, show } from "@/tests/support/read-funds";
import { openTestView } from "@/tests/support/view";
import { positionsOf } from "../reserve/positions";

describe("holdings marked as counted in their fund's own line", () => {
  const marked = { wrapper: "Fund A", fundDetail: true } as const;
  const own = { label: "Fund A", assetClass: "governmentMoneyFund", amountUsd: 100 } as const;
  const bank = { label: "Bank", assetClass: "bankDemandDeposit", amountUsd: 50 } as const;
  const repo = { label: "Repo", assetClass: "overnightReverseRepo", amountUsd: 60, ...marked };
  const bills = { label: "Bills", assetClass: "usTreasuryBill", amountUsd: 37, ...marked };
  const viewOf = (position: Rows) => openTestView({ position });
  const inside: Rows = [bank, own, repo, bills] as Rows;

  it("count once for the criteria as for this page", () => {
    const all = positionsOf(viewOf(inside));
    if ("status" in all) throw new Error("expected positions");
    expect(all.whole.toDecimal().toString()).toBe("150");
    expect(viewOf(inside).fact("reserve.moneyFundPct")).toEqual(
      viewOf([bank, own]).fact("reserve.moneyFundPct"),
    );
    const { wholeUsd, countedTwiceUsd, describedUsd, uncovered } = read(inside);
    expect([wholeUsd, countedTwiceUsd, describedUsd].map(String)).toEqual(["150", "0", "97"]);
    expect(uncovered).toEqual([]);
  });

  it("are what the fund is opened into", () => {
    expect(show(read(inside).lines.through)).toEqual([
      ["Bank", "row", "50", null],
      ["Repo", "row", "60", "Fund A"],
      ["Bills", "row", "37", "Fund A"],
      ["Fund A: not explained by its holdings", "unexplained", "3", "Fund A"],
    ]);
  });

  it("count nowhere without that line, and are named", () => {
    for (const rows of [
      [bank, repo, bills],
      [bank, repo, bills, { ...own, amountUsd: missing() }],
      [bank, repo, bills, { ...own, fundDetail: true }],
    ] as readonly Rows[]) {
      const { wholeUsd, describedUsd, uncovered } = lookThroughOf(rows);
      const labels = uncovered.map(({ values }) => values.label);
      expect(labels.slice(0, 2)).toEqual(["Repo", "Bills"]);
      expect([wholeUsd, describedUsd].map(String)).toEqual(["50", "0"]);
    }
  });

  const lookThroughOf = (rows: Rows) => read(rows, { facts: { "reserve.fairValueUsd": 50 } });

  it("may be a fund themselves, with holdings of its own", () => {
    const inner = {
      counterparty: "Inner",
      assetClass: "governmentMoneyFund",
      amountUsd: 40,
      ...marked,
    };
    const strip = {
      label: "Strip",
      assetClass: "usTreasuryBill",
      amountUsd: 39,
      wrapper: "Inner",
      fundDetail: true,
    };
    const { wholeUsd, describedUsd, uncovered, lines } = read([own, repo, inner, strip] as Rows);
    expect([wholeUsd, describedUsd].map(String)).toEqual(["100", "139"]);
    expect(uncovered).toEqual([]);
    expect(show(lines.through)).toEqual([
      ["Repo", "row", "60", "Fund A"],
      ["Strip", "row", "39", "Fund A"],
      ["Inner: not explained by its holdings", "unexplained", "1", "Fund A"],
    ]);
  });

  it("leave every computed fact as if they were not there", () => {
    fc.assert(
      fc.property(arbitraryLists, arbitraryLists, (lists, others) => {
        const details = (others.position ?? []).map((row) => ({ ...row, fundDetail: true }));
        const position = [...(lists.position ?? []), ...details];
        const without = openTestView(profileOf(lists));
        const withDetails = openTestView(
          profileOf({ ...lists, position }, { facts: profileOf(lists).facts ?? {} }),
        );
        for (const id of Object.keys(derivations) as readonly DerivedId[])
          expect(JSON.stringify(withDetails.fact(id)), id).toBe(JSON.stringify(without.fact(id)));
      }),
      { numRuns: 40 },
    );
  });
});
