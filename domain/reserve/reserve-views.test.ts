import { describe, expect, it } from "vitest";
import { valueAt } from "@/domain/checklist/parameter";
import { ASSET_CLASSES } from "@/domain/facts/rows/asset-classes";
import type { Unknown } from "@/domain/facts/state";
import { between, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { FULL, HOLED } from "@/tests/support/sample-profiles";
import { openTestView } from "@/tests/support/view";
import type { AssetClass } from "./asset-classes";
import { compositionOf } from "./composition";
import { concentrationOf } from "./concentration";
import { discrepanciesOf } from "./discrepancies";
import { HAIRCUT_RATIONALES, STRESS_HAIRCUTS } from "./haircuts";
import { ladderOf } from "./ladder";

function known<T extends object>(value: T): Exclude<T, Unknown> {
  if ("status" in value) throw new Error("expected an answer");
  return value as Exclude<T, Unknown>;
}

describe("ladder", () => {
  const position: readonly RowInput<"position">[] = [
    { assetClass: "cash", amountUsd: 10 },
    { assetClass: "overnightReverseRepo", amountUsd: 20, liquidityDays: 1 },
    { assetClass: "usTreasuryBill", amountUsd: 30, residualMaturityDays: 90, liquidityDays: 1 },
    { assetClass: "usTreasuryBill", amountUsd: 15, residualMaturityDays: between(2, 51) },
    { assetClass: "preciousMetal", amountUsd: 25, liquidityDays: 5 },
  ];
  const view = openTestView({ position });
  const rows = (basis: "liquidity" | "contract") => {
    const { steps, none, unknown } = known(ladderOf(view, basis));
    return {
      steps: steps.map(({ id, amountUsd, cumulative }) => [
        id,
        ...[amountUsd, cumulative.low, cumulative.high].map(String),
      ]),
      none: none.amountUsd.toString(),
      unknown: unknown.amountUsd.toString(),
    };
  };

  it("places lines by contractual maturity, with both ends of what is a range", () => {
    expect(rows("contract")).toEqual({
      steps: [
        ["overnight", "10", "10", "10"],
        ["day", "20", "30", "30"],
        ["week", "0", "30", "45"],
        ["month", "0", "30", "45"],
        ["quarter", "30", "75", "75"],
        ["beyond", "0", "75", "75"],
      ],
      none: "25",
      unknown: "15",
    });
  });

  it("places lines by days to cash, and by maturity where those are not stated", () => {
    expect(rows("liquidity")).toEqual({
      steps: [
        ["overnight", "10", "10", "25"],
        ["day", "50", "60", "75"],
        ["week", "25", "85", "100"],
        ["month", "0", "85", "100"],
        ["quarter", "0", "100", "100"],
        ["beyond", "0", "100", "100"],
      ],
      none: "0",
      unknown: "15",
    });
  });

  it("takes a debt that may fall due from what is sure, so that no limit passes the other", () => {
    const owing = openTestView({
      position: [
        { assetClass: "cash", amountUsd: 110 },
        { assetClass: "settlementItem", amountUsd: -10 },
      ],
    });
    const { steps } = known(ladderOf(owing, "liquidity"));
    const limits = steps.map(({ cumulative: { low, high } }) => [String(low), String(high)]);
    expect(limits).toEqual(steps.map(() => ["100", "110"]));
  });

  it("adds up to the whole and is unknown without positions", () => {
    for (const input of [FULL, HOLED]) {
      for (const basis of ["liquidity", "contract"] as const) {
        const { steps, none, unknown, totalUsd } = known(ladderOf(openTestView(input), basis));
        const placed = steps.reduce(
          (sum, step) => sum.plus(step.amountUsd),
          none.amountUsd.plus(unknown.amountUsd),
        );
        expect(placed.toString()).toBe(totalUsd.toString());
      }
    }
    expect(ladderOf(openTestView({}), "contract")).toMatchObject({ status: "unknown" });
  });
});

describe("composition", () => {
  it("states the difference to the reported total and does not fix it", () => {
    const { parts, totalUsd, reported } = known(
      compositionOf(
        openTestView({
          facts: { "reserve.fairValueUsd": 103 },
          position: [
            { assetClass: "cash", amountUsd: 25 },
            { assetClass: "equity", amountUsd: 70 },
            { amountUsd: 5 },
          ],
        }),
      ),
    );
    expect(totalUsd.toString()).toBe("100");
    expect(reported?.differenceUsd.toString()).toBe("-3");
    expect(parts.map(({ label, sharePct, lines }) => [label, sharePct.toString(), lines])).toEqual([
      ["Equities", "70", 1],
      ["Notes and coins", "25", 1],
      ["Class not known", "5", 1],
    ]);
  });

  it("shows what no line accounts for", () => {
    const { notListed, withoutAmount, linesUsd } = known(
      compositionOf(
        openTestView({
          facts: { "reserve.fairValueUsd": 100 },
          position: [{ assetClass: "cash", amountUsd: 80 }, { assetClass: "equity" }],
        }),
      ),
    );
    expect([notListed.amountUsd.toString(), withoutAmount, linesUsd.toString()]).toEqual([
      "20",
      1,
      "80",
    ]);
  });
});

describe("discrepancies", () => {
  const facts = (stated: ProfileInput["facts"]): ProfileInput => ({
    facts: stated ?? {},
    position: [
      { assetClass: "other", amountUsd: 1, residualMaturityDays: 40 },
      { assetClass: "cash", amountUsd: 2, residualMaturityDays: 10 },
    ],
  });

  it("lists stated numbers that the rows contradict by more than rounding", () => {
    const found = discrepanciesOf(
      openTestView(
        facts({
          "disclosure.vagueSharePct": "33.3",
          "reserve.wamDays": 25,
          "reserve.maxResidualDays": 40,
        }),
      ),
    );
    expect(
      found.map(({ fact, stated, difference }) => [fact, String(stated), String(difference)]),
    ).toEqual([["reserve.wamDays", "25", "5"]]);
  });

  it("measures from the nearer end of a range", () => {
    const view = openTestView({
      facts: { "reserve.liquidity1dPct": 80 },
      position: [
        { assetClass: "cash", amountUsd: 1, liquidityDays: 0 },
        { assetClass: "equity", amountUsd: 1 },
        { assetClass: "equity", amountUsd: 2, liquidityDays: 9 },
      ],
    });
    expect(discrepanciesOf(view).map(({ difference }) => String(difference))).toEqual(["30"]);
  });

  it("is empty where nothing is both stated and computed", () => {
    expect(discrepanciesOf(openTestView(FULL))).toEqual([]);
  });
});

describe("concentration", () => {
  it("adds up groups over all instruments and leaves the unnamed part open", () => {
    const { groups, unnamed, herfindahl } = known(
      concentrationOf(
        openTestView({
          position: [
            {
              assetClass: "bankDemandDeposit",
              amountUsd: 30,
              counterparty: "Alpha Bank",
              counterpartyGroup: "Alpha",
            },
            { assetClass: "overnightReverseRepo", amountUsd: 20, counterpartyGroup: "alpha " },
            { assetClass: "commercialPaper", amountUsd: 40, counterparty: "Beta" },
            { assetClass: "cash", amountUsd: 10 },
            { assetClass: "settlementItem", amountUsd: -7, counterparty: "Gamma" },
          ],
        }),
      ),
    );
    expect(groups.map(({ group, sharePct }) => [group, sharePct.toString()])).toEqual([
      ["Alpha", "50"],
      ["Beta", "40"],
    ]);
    expect(unnamed.sharePct.toString()).toBe("10");
    expect([herfindahl.low.toString(), herfindahl.high.toString()]).toEqual(["4100", "5200"]);
  });
});

describe("haircuts", () => {
  const table = valueAt(STRESS_HAIRCUTS, "2026-06-30");
  const of = (name: AssetClass): number => table[name].toNumber();

  it("lie between nothing and all, each with its reason", () => {
    for (const name of Object.keys(ASSET_CLASSES) as AssetClass[]) {
      expect(of(name), name).toBeGreaterThanOrEqual(0);
      expect(of(name), name).toBeLessThanOrEqual(100);
      expect(HAIRCUT_RATIONALES[name].length, name).toBeGreaterThan(10);
    }
  });

  it("rise with risk", () => {
    const ladder: readonly AssetClass[] = [
      "cash",
      "usTreasuryBill",
      "usTreasuryNoteBond",
      "corporateBond",
      "securedLoan",
      "equity",
      "crypto",
      "ownToken",
    ];
    const values = ladder.map(of);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
    expect(
      ["cash", "centralBankBalance", "bankDemandDeposit", "overnightReverseRepo"].map((name) =>
        of(name as AssetClass),
      ),
    ).toEqual([0, 0, 0, 0]);
    expect(of("ownToken")).toBe(100);
  });
});
