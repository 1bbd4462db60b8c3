import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { ASSET_CLASSES } from "@/domain/facts/rows/asset-classes";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { AssetClass } from "./asset-classes";
import { shareOfClasses } from "./share";

type Position = RowInput<"position">;

function viewOf(position: readonly Position[], rest: ProfileInput = {}) {
  return openTestView({ position, ...rest });
}

/** Ends as text, with the reason; "known" states show one value. */
function show(state: { readonly status: string }): unknown {
  const {
    status,
    value,
    low,
    high,
    why,
    missing: refs,
    reason,
    note,
  } = state as Record<string, unknown>;
  if (status === "known") return String(value);
  if (status === "bounded") return { low: String(low), high: String(high), why, missing: refs };
  return { reason, missing: refs, ...(note === undefined ? {} : { note }) };
}

const REPO: Position = {
  assetClass: "overnightReverseRepo",
  amountUsd: 50,
  repoCollateral: "usTreasury",
};

describe("shares of the reserve", () => {
  it("count a line without a class as out at one end and in at the other", () => {
    const view = viewOf([
      { assetClass: "crypto", amountUsd: 20 },
      { amountUsd: 5 },
      { assetClass: "cash", amountUsd: 75 },
    ]);
    expect(show(view.fact("reserve.cryptoPct"))).toEqual({
      low: "20",
      high: "25",
      why: "5.0 % of the reserve has no stated asset class",
      missing: ["position[].assetClass"],
    });
  });

  it("count a negative line the other way round", () => {
    const view = viewOf([
      { assetClass: "crypto", amountUsd: 20 },
      { amountUsd: -4 },
      { assetClass: "cash", amountUsd: 84 },
    ]);
    expect(show(view.fact("reserve.cryptoPct"))).toMatchObject({ low: "16", high: "20" });
    expect(show(view.fact("reserve.volatilePct"))).toMatchObject({ low: "16", high: "20" });
  });

  it("keep the sign of a known negative line in the whole", () => {
    const view = viewOf([
      { assetClass: "crypto", amountUsd: 30 },
      { assetClass: "settlementItem", amountUsd: -20 },
      { assetClass: "cash", amountUsd: 90 },
    ]);
    expect(show(view.fact("reserve.cryptoPct"))).toBe("30");
  });

  it("are unknown where nothing was researched, where nothing is held, and where it adds up to nothing", () => {
    expect(show(openTestView({}).fact("reserve.cryptoPct"))).toEqual({
      reason: "not_researched",
      missing: ["position[].amountUsd"],
    });
    for (const position of [[], [{ assetClass: "cash", amountUsd: -1 }]] satisfies Position[][]) {
      expect(show(viewOf(position).fact("reserve.cryptoPct"))).toEqual({
        reason: "not_computed",
        missing: ["position[].amountUsd"],
        note: "the reserve adds up to nothing",
      });
    }
  });

  it("need the stated total where a line has no amount", () => {
    const position: Position[] = [
      { assetClass: "cash", amountUsd: 60 },
      { assetClass: "crypto", amountUsd: missing() },
    ];
    expect(show(viewOf(position).fact("reserve.cryptoPct"))).toEqual({
      reason: "not_computed",
      missing: ["position[].amountUsd", "reserve.fairValueUsd"],
      note: "the reserve is not listed in full and its total is not known",
    });
    const facts = { "reserve.fairValueUsd": 80 };
    expect(show(viewOf(position, { facts }).fact("reserve.cryptoPct"))).toEqual({
      low: "25",
      high: "25",
      why: "1 line has no stated amount, together 25.0 % of the reserve",
      missing: ["position[].amountUsd"],
    });
    expect(show(viewOf(position, { facts }).fact("reserve.ownTokenPct"))).toBe("0");
    const tooSmall = { "reserve.fairValueUsd": 50 };
    expect(show(viewOf(position, { facts: tooSmall }).fact("reserve.cryptoPct"))).toMatchObject({
      note: "the lines with an amount already exceed the stated total",
    });
  });

  it("leave room for what a partial list leaves out", () => {
    const rest = {
      completeness: { position: "partial" },
      facts: { "reserve.fairValueUsd": 100 },
    } as const;
    const view = viewOf([{ assetClass: "crypto", amountUsd: 60 }], rest);
    expect(show(view.fact("reserve.cryptoPct"))).toEqual({
      low: "60",
      high: "100",
      why: "40.0 % of the reserve is not listed line by line",
      missing: ["position[].amountUsd"],
    });
    expect(
      show(viewOf([{ assetClass: "crypto", amountUsd: 100 }], rest).fact("reserve.cryptoPct")),
    ).toBe("100");
  });

  it("do not count rows that became public later as absent", () => {
    const position: Position[] = [
      { assetClass: "cash", amountUsd: 60, meta: { knownOn: "2026-01-01" } },
      { assetClass: "crypto", amountUsd: 40, meta: { knownOn: "2026-07-15" } },
    ];
    expect(show(viewOf(position).fact("reserve.cryptoPct"))).toMatchObject({
      reason: "not_computed",
    });
    expect(show(openTestView({ position }, "2026-07-15").fact("reserve.cryptoPct"))).toBe("40");
  });

  it("of disjoint groups that cover every class add up to 100", () => {
    const classes = Object.keys(ASSET_CLASSES) as AssetClass[];
    const line = fc.record({
      assetClass: fc.constantFrom(...classes),
      amountUsd: fc.integer({ min: 1, max: 1_000_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.nat({ max: 3 })),
        (position, turns) => {
          const groups = [
            new Set<AssetClass>(),
            new Set<AssetClass>(),
            new Set<AssetClass>(),
            new Set<AssetClass>(),
          ];
          for (const each of classes) groups[Number(turns.next().value)]?.add(each);
          const view = viewOf(position);
          const total = groups.reduce((sum, group) => {
            const state = shareOfClasses(view, group);
            return state.status === "known" ? sum.plus(state.value) : sum;
          }, new Decimal(0));
          expect(total.minus(100).abs().lt("1e-55")).toBe(true);
        },
      ),
    );
  });
});

describe("the conservative share", () => {
  const rest: Position = { assetClass: "equity", amountUsd: 50 };
  const shareOf = (position: Position): unknown =>
    show(viewOf([position, rest]).fact("reserve.conservativePct"));

  it.each([
    [{ assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: 93 }, "50"],
    [{ assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: 94 }, "0"],
    [
      { assetClass: "usTreasuryNoteBond", amountUsd: 50, residualMaturityDays: between(2, 51) },
      "50",
    ],
    [{ assetClass: "usTreasuryTips", amountUsd: 50, residualMaturityDays: 2 }, "0"],
    [{ assetClass: "nonUsSovereign", amountUsd: 50, residualMaturityDays: 2 }, "0"],
    [REPO, "50"],
    [{ ...REPO, repoCollateral: "agency" }, "0"],
    [{ assetClass: "termReverseRepo", amountUsd: 50, repoCollateral: "usTreasury" }, "0"],
    [{ assetClass: "bankTermDeposit", amountUsd: 50 }, "0"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, withdrawableOnDemand: true }, "50"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, residualMaturityDays: 0 }, "50"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, residualMaturityDays: 30 }, "0"],
    [{ assetClass: "governmentMoneyFund", amountUsd: 50 }, "50"],
    [{ assetClass: "otherMoneyFund", amountUsd: 50 }, "0"],
  ] satisfies [Position, string][])("of %j beside as much equity is %s", (position, expected) => {
    expect(shareOf(position)).toBe(expected);
  });

  it.each([
    [{ assetClass: "usTreasuryBill", amountUsd: 50 }, "stated maturity"],
    [
      { assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: between(80, 120) },
      "stated maturity",
    ],
    [{ assetClass: "overnightReverseRepo", amountUsd: 50 }, "stated repo collateral"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50 }, "stated term of deposit"],
  ] satisfies [Position, string][])("of %j is open for want of a %s", (position, what) => {
    expect(shareOf(position)).toMatchObject({
      low: "0",
      high: "50",
      why: `50.0 % of the reserve has no ${what}`,
    });
  });

  it("leaves payments on their way out of both sides", () => {
    const view = viewOf([REPO, { assetClass: "settlementItem", amountUsd: 30 }, rest]);
    expect(show(view.fact("reserve.conservativePct"))).toBe("50");
  });
});

describe("shares within a group", () => {
  it("are unknown where the group is empty", () => {
    expect(show(viewOf([REPO]).fact("reserve.governmentFundPct"))).toEqual({
      reason: "not_computed",
      missing: [],
      note: "the reserve holds no money funds",
    });
  });

  it("tell a name looked for from a name not yet looked for", () => {
    const paper: Position = { assetClass: "commercialPaper", amountUsd: 10 };
    const named: Position = { ...paper, amountUsd: 30, counterparty: "Alpha" };
    const fund: Position = { assetClass: "otherMoneyFund", amountUsd: 10, wrapper: "Fund B" };
    expect(
      show(viewOf([{ ...paper, counterparty: missing() }, named]).fact("reserve.namedPaperPct")),
    ).toBe("75");
    expect(show(viewOf([paper, named]).fact("reserve.namedPaperPct"))).toMatchObject({
      low: "75",
      high: "100",
    });
    expect(show(viewOf([fund]).fact("reserve.namedPaperPct"))).toBe("100");
  });

  it("try a line without a class inside and outside the group", () => {
    const view = viewOf([
      { assetClass: "governmentMoneyFund", amountUsd: 60 },
      { amountUsd: 20 },
      REPO,
    ]);
    expect(show(view.fact("reserve.governmentFundPct"))).toMatchObject({ low: "75", high: "100" });
    const only = viewOf([{ amountUsd: 20 }, REPO]);
    expect(show(only.fact("reserve.governmentFundPct"))).toMatchObject({ low: "0", high: "100" });
  });
});
