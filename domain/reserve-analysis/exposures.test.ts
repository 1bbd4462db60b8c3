import { describe, expect, it } from "vitest";
import type { Decimal } from "@/domain/decimal";
import { type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { type Exposures, exposuresOf, splitNames } from "./exposures";

const ends = ({ low, high }: { readonly low: Decimal; readonly high: Decimal }) => {
  const [from, to] = [low, high].map((end) => end.toDecimalPlaces(2).toString());
  return from === to ? from : `${from}–${to}`;
};

function read(input: ProfileInput): Exposures {
  const exposures = exposuresOf(openTestView(input));
  if ("status" in exposures) throw new Error("expected exposures");
  return exposures;
}

const groupsOf = ({ groups }: Exposures) =>
  Object.fromEntries(
    groups.map(({ group, owed, any }) => [group, `owes ${ends(owed)}, any ${ends(any)}`]),
  );

describe("institution groups across instruments", () => {
  const position: readonly RowInput<"position">[] = [
    { assetClass: "bankDemandDeposit", amountUsd: 20, counterparty: "Bank One" },
    {
      assetClass: "certificateOfDeposit",
      amountUsd: 10,
      counterparty: "Bank One NA",
      counterpartyGroup: "bank one",
    },
    { assetClass: "overnightReverseRepo", amountUsd: 30, counterparty: "Dealer A; Dealer B" },
    { assetClass: "usTreasuryBill", amountUsd: 35, counterparty: "US Treasury", wrapper: "Fund" },
    { assetClass: "crypto", amountUsd: 5 },
  ];

  it("add up what each owes, leave an unstated split open, and leave states and nobody out", () => {
    const exposures = read({
      position,
      account: [
        { institution: "Bank One", amountUsd: 20, kind: "bank" },
        { institution: "Keeper", amountUsd: 65, kind: "trustCompany" },
      ],
    });
    expect(groupsOf(exposures)).toEqual({
      // Deposit and paper 30; its account of 20 may or may not be the same money; 15 kept by nobody named.
      "Bank One": "owes 30, any 30–65",
      "Dealer A": "owes 0–30, any 0–45",
      "Dealer B": "owes 0–30, any 0–45",
      Keeper: "owes 0, any 65–80",
      Fund: "owes 0, any 35–50",
    });
    expect(exposures.owed.totalUsd.toString()).toBe("60");
    expect(ends(exposures.owed.largest)).toBe("30");
    // 50² + 25² + 25²; 50² + 50².
    expect(exposures.owed.herfindahl).toMatchObject({ isTight: true });
    expect(exposures.owed.herfindahl && ends(exposures.owed.herfindahl)).toBe("3750–5000");
    expect([exposures.publicUsd, exposures.nobodyUsd].map(String)).toEqual(["35", "5"]);
  });

  it("list who owes nothing but a line without a class", () => {
    const exposures = read({
      position: [
        { amountUsd: 30, counterparty: "A" },
        { assetClass: "bankDemandDeposit", amountUsd: 70, counterparty: "B" },
      ],
    });
    // Nobody names who keeps the 100.
    expect(groupsOf(exposures)).toEqual({
      A: "owes 30, any 30–100",
      B: "owes 70, any 70–100",
    });
    expect(exposures.groups.map(({ byRole }) => Object.keys(byRole))).toEqual([["deposit"], []]);
  });

  it("take custodians from the lines where accounts were not researched", () => {
    const { byRole } = read({
      position: [{ assetClass: "usTreasuryBill", amountUsd: 10, custodian: "Keeper" }],
    });
    expect(byRole.custodian.groups.map(({ group, low }) => `${group} ${low}`)).toEqual([
      "Keeper 10",
    ]);
  });

  it("name a fund that stays whole as who owes it", () => {
    const { byRole } = read({
      position: [{ assetClass: "otherMoneyFund", amountUsd: 9, wrapper: "Prime" }],
    });
    expect(byRole.fund.groups.map(({ group }) => group)).toEqual(["Prime"]);
    expect(splitNames(" A ;; B ")).toEqual(["A", "B"]);
  });

  it("let what is not listed sit anywhere", () => {
    const { owed, byRole } = read({
      facts: { "reserve.fairValueUsd": 100 },
      completeness: { position: "partial" },
      position: [{ assetClass: "bankDemandDeposit", amountUsd: 60, counterparty: "A" }],
    });
    expect(ends(owed.largest)).toBe("60–100");
    expect(ends(byRole.repo.largest)).toBe("0–40");
    expect(exposuresOf(openTestView({}))).toMatchObject({ status: "unknown" });
  });
});
