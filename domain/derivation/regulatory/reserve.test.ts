import { describe, expect, it } from "vitest";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { over, showState } from "@/tests/support/show-state";
import { openTestView } from "@/tests/support/view";
import {
  heldInUnitedStates,
  maturingShare,
  onDemandDepositShare,
  sameCurrencyShare,
  stressLossShare,
  tokenisedShare,
} from "./reserve";

type Position = RowInput<"position">;
type Account = RowInput<"account">;

const EQUITY: Position = { assetClass: "equity", amountUsd: 50 };
const BILL: Position = { assetClass: "usTreasuryBill", amountUsd: 50, residualMaturityDays: 60 };

describe("what falls due with nothing sold", () => {
  const day = over((view) => maturingShare(view, "day"));
  const week = over((view) => maturingShare(view, "week"));

  it.each([
    [{ ...BILL, residualMaturityDays: 1 }, "50", "50"],
    [{ ...BILL, residualMaturityDays: 2 }, "0", "50"],
    [{ ...BILL, residualMaturityDays: 7 }, "0", "50"],
    [{ ...BILL, residualMaturityDays: 8, liquidityDays: 0 }, "0", "0"],
    [{ ...BILL, residualMaturityDays: between(1, 7) }, ["0", "50"], "50"],
    [{ assetClass: "usTreasuryBill", amountUsd: 50 }, ["0", "50"], ["0", "50"]],
    [{ assetClass: "overnightReverseRepo", amountUsd: 50 }, "50", "50"],
    [{ amountUsd: 50 }, ["0", "50"], ["0", "50"]],
  ] satisfies [Position, unknown, unknown][])("of %j", (position, oneDay, oneWeek) => {
    expect([day([position, EQUITY]), week([position, EQUITY])]).toEqual([oneDay, oneWeek]);
  });

  it("is unknown where the reserve was not researched", () => {
    expect(showState(maturingShare(openTestView({}), "day"))).toEqual(["position[].amountUsd"]);
  });
});

describe("share in the reference currency", () => {
  const shareIn = (currency: "USD" | "EUR" | "other", position: readonly Position[]): unknown =>
    over(sameCurrencyShare)(position, { facts: { "coin.referenceCurrency": currency } });
  const euros: Position = { assetClass: "cash", amountUsd: 30, currency: "EUR" };
  const open: Position = { assetClass: "cash", amountUsd: 20 };

  it("takes US government paper for dollars and leaves room for a currency nobody states", () => {
    expect(shareIn("USD", [BILL, euros, open])).toEqual(["50", "70"]);
    expect(shareIn("EUR", [BILL, euros, open])).toEqual(["30", "50"]);
    expect(shareIn("EUR", [BILL, { ...euros, amountUsd: 50 }])).toBe("50");
  });

  it("does not take two unlisted currencies for the same one", () => {
    const unlisted: Position = { ...euros, currency: "other" };
    expect(shareIn("other", [{ ...BILL, amountUsd: 70 }, unlisted])).toEqual(["0", "30"]);
    expect(shareIn("other", [{ ...BILL, amountUsd: 70 }, euros])).toBe("0");
  });

  it("is unknown without a reference currency", () => {
    expect(over(sameCurrencyShare)([BILL])).toEqual(["coin.referenceCurrency"]);
  });
});

describe("deposits on demand", () => {
  const share = (position: Position): unknown => over(onDemandDepositShare)([position, EQUITY]);

  it.each([
    [{ assetClass: "centralBankBalance", amountUsd: 50 }, "50"],
    [{ assetClass: "bankDemandDeposit", amountUsd: 50 }, "50"],
    [{ assetClass: "bankTermDeposit", amountUsd: 50 }, "0"],
    [{ assetClass: "cash", amountUsd: 50 }, "0"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, withdrawableOnDemand: true }, "50"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, withdrawableOnDemand: false }, "0"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, residualMaturityDays: 0 }, "50"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50, residualMaturityDays: 9 }, "0"],
    [{ assetClass: "bankDepositUnsplit", amountUsd: 50 }, ["0", "50"]],
    [{ amountUsd: 50 }, ["0", "50"]],
  ] satisfies [Position, unknown][])("of %j", (position, expected) => {
    expect(share(position)).toEqual(expected);
  });
});

describe("tokenised assets", () => {
  const share = (tokenised: Partial<Position>): unknown =>
    over(tokenisedShare)([{ ...BILL, ...tokenised }, EQUITY]);

  it("are those marked; only a mark looked for and not found leaves it open", () => {
    expect(share({ tokenised: true })).toBe("50");
    expect(share({ tokenised: false })).toBe("0");
    expect(share({})).toBe("0");
    expect(share({ tokenised: missing() })).toEqual(["0", "50"]);
  });
});

describe("loss in stress as a share", () => {
  const loss = (position: readonly Position[], value: number): unknown =>
    over(stressLossShare)(position, { facts: { "reserve.fairValueUsd": value } });
  const crypto: Position = { assetClass: "crypto", amountUsd: 50 };

  it("divides the loss of the haircut table by the reserve value", () => {
    // Crypto-assets lose half in the house's stress, cash nothing: 25 of 100.
    expect(loss([crypto, { assetClass: "cash", amountUsd: 50 }], 100)).toBe("25");
    expect(loss([{ amountUsd: 50 }, { assetClass: "cash", amountUsd: 50 }], 100)).toEqual([
      "0",
      "50",
    ]);
  });

  it("stops at 100 and is unknown for a reserve of nothing", () => {
    expect(loss([crypto], 20)).toBe("100");
    expect(showState(stressLossShare(openTestView({ position: [crypto] })))).toEqual([
      "reserve.fairValueUsd",
    ]);
  });
});

describe("held in the United States", () => {
  const held = (account: readonly Account[], rest: ProfileInput = {}): unknown =>
    showState(heldInUnitedStates(openTestView({ account, ...rest })));
  const home: Account = { institution: "Alpha", country: "US", amountUsd: 60 };
  const state: Account = { institution: "Beta", country: "US-NY", amountUsd: 10 };
  const abroad: Account = { institution: "Gamma", country: "CH", amountUsd: 30 };

  it("adds up the accounts there, a state's included", () => {
    expect(held([home, state, abroad])).toBe("70");
    expect(held([abroad])).toBe("0");
    expect(held([{ ...home, amountUsd: -5 }, abroad])).toBe("0");
  });

  it("leaves room for an account without a country", () => {
    expect(held([home, { institution: "Delta", amountUsd: 5 }])).toEqual(["60", "65"]);
  });

  it("leaves room for what is not listed or has no amount, where that may be there", () => {
    const facts = { "reserve.fairValueUsd": 100 };
    expect(held([home], { facts, completeness: { account: "partial" } })).toEqual(["60", "100"]);
    expect(held([home, { country: "CH" }], { facts })).toBe("60");
    expect(held([home, { country: "US" }], { facts })).toEqual(["60", "100"]);
    expect(held([home], { completeness: { account: "partial" } })).toEqual([
      "account[].amountUsd",
      "reserve.fairValueUsd",
    ]);
  });
});
