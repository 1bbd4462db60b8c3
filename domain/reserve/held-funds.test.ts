import { describe, expect, it } from "vitest";
import { type Decimal, ZERO } from "@/domain/decimal";
import type { FactState } from "@/domain/facts/state";
import { missing, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";

const bill = { assetClass: "usTreasuryBill", amountUsd: 30 } as const;
const inFund = { ...bill, wrapper: "Fund A" } as const;
const bank = { assetClass: "bankDemandDeposit", amountUsd: 70 } as const;

type Id = "reserve.moneyFundPct" | "reserve.governmentFundPct";

function read(id: Id, ...position: readonly RowInput<"position">[]): string {
  const state: FactState<Decimal> = openTestView({ position }).fact(id);
  if (state.status === "unknown") return `unknown: ${state.note ?? state.reason}`;
  if (state.status === "known") return state.value.plus(ZERO).toString();
  return `${state.low.toString()} to ${state.high.toString()}`;
}

describe("the share in money funds", () => {
  const share = (...rows: readonly RowInput<"position">[]) => read("reserve.moneyFundPct", ...rows);

  it("counts what a money fund holds as it counts the fund's own line", () => {
    const own = { assetClass: "governmentMoneyFund", amountUsd: 30 } as const;
    expect(share(own, bank)).toBe("30");
    expect(share({ ...inFund, fundKind: "governmentMoneyFund" }, bank)).toBe("30");
    expect(share({ ...inFund, fundKind: "otherMoneyFund" }, bank)).toBe("30");
  });

  it("is open where nobody says what kind of fund holds a line", () => {
    expect(share(inFund, bank)).toBe("0 to 30");
    expect(share({ ...bill, wrapper: missing() }, bank)).toBe("0 to 30");
    const { missing: gaps } = openTestView({ position: [inFund, bank] }).fact(
      "reserve.moneyFundPct",
    ) as { readonly missing: readonly string[] };
    expect(gaps).toContain("position[].fundKind");
  });

  it("leaves out what is held directly or through a fund of another kind", () => {
    expect(share(bill, bank)).toBe("0");
    expect(share({ ...inFund, fundKind: "otherFund" }, bank)).toBe("0");
  });

  it("counts a money fund whatever holds it", () => {
    const fund = { assetClass: "otherMoneyFund", amountUsd: 30, wrapper: "Fund A" } as const;
    for (const fundKind of [undefined, "otherFund", "governmentMoneyFund"] as const)
      expect(share(fundKind === undefined ? fund : { ...fund, fundKind }, bank)).toBe("30");
  });
});

describe("the government part of money funds", () => {
  const part = (...rows: readonly RowInput<"position">[]) =>
    read("reserve.governmentFundPct", ...rows);
  const other = { assetClass: "otherMoneyFund", amountUsd: 10 } as const;

  it("takes the kind of the fund that holds a line", () => {
    expect(part({ ...inFund, fundKind: "governmentMoneyFund" }, other, bank)).toBe("75");
    expect(part({ ...inFund, fundKind: "otherMoneyFund" }, other, bank)).toBe("0");
  });

  it("is open where that kind is: all, some or none of it may be", () => {
    expect(part(inFund, other, bank)).toBe("0 to 75");
  });

  it("is of nothing where no line is a fund or held through one", () => {
    expect(part(bill, bank)).toBe("unknown: the reserve holds no money funds");
  });
});
