import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import { missing, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { type Exposures, exposuresOf, splitNames } from "./exposures";
import { type InsuredDeposits, insuredDeposits } from "./insured";

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

describe("deposits nobody names among the positions", () => {
  const position: readonly RowInput<"position">[] = [
    { assetClass: "bankDemandDeposit", amountUsd: 100, counterparty: missing() },
    { assetClass: "usTreasuryBill", amountUsd: 50 },
  ];
  const largest = (account: readonly RowInput<"account">[]) =>
    ends(read({ position, account }).byRole.deposit.largest);

  it("are named by the accounts at banks", () => {
    expect(
      largest([
        { institution: "A", kind: "bank", amountUsd: 70 },
        { institution: "B", kind: "gsib", amountUsd: 30 },
      ]),
    ).toBe("70");
    expect(largest([{ institution: "A", kind: "bank", amountUsd: 70 }])).toBe("70–100");
    expect(largest([{ institution: "A", kind: "trustCompany", amountUsd: 70 }])).toBe("0–100");
  });

  it("stay open by as much as the accounts may be custody", () => {
    // 130 at banks, 100 deposits: 30 is custody, and nobody says where.
    const bank = { kind: "bank" } as const;
    expect(
      largest([
        { ...bank, institution: "A", amountUsd: 80 },
        { ...bank, institution: "B", amountUsd: 50 },
      ]),
    ).toBe("50–80");
    expect(
      largest([
        { ...bank, institution: "A", amountUsd: 100 },
        { institution: "C", amountUsd: 40 },
      ]),
    ).toBe("60–100");
  });
});

type RowOf = {
  readonly institution: string | undefined;
  readonly country: "US" | "PR" | "GB" | undefined;
  readonly amountUsd: number;
  readonly insuredUsd: number | undefined;
};

describe("deposit insurance", () => {
  const insured = (account: readonly RowInput<"account">[], asOf = "2026-06-30") =>
    insuredDeposits(openTestView({ account, asOf })) as InsuredDeposits;
  const million = { kind: "bank", amountUsd: 1_000_000, country: "US" } as const;

  it("counts each bank up to the limit once, from nothing where membership is not on record", () => {
    const { insuredUsd, share, limitUsd } = insured([
      { ...million, institution: "A" },
      { ...million, institution: " a " },
      { ...million, institution: "B", amountUsd: 100_000 },
    ]);
    expect(limitUsd?.toString()).toBe("250000");
    expect(ends(insuredUsd)).toBe("0–350000");
    expect(share).toMatchObject({ status: "bounded" });
  });

  it("takes what an account states, even where cover passes through", () => {
    const { insuredUsd, share, stated } = insured([
      { ...million, institution: "A", insuredUsd: 900_000 },
      { ...million, institution: "A" },
    ]);
    expect(ends(insuredUsd)).toBe("900000");
    expect(share.status === "known" ? share.value.toString() : "").toBe("45");
    expect(stated).toBe(1);
  });

  it("covers nothing kept abroad, and counts the territories as states", () => {
    expect(ends(insured([{ ...million, institution: "A", country: "GB" }]).insuredUsd)).toBe("0");
    const island = insured([{ ...million, institution: "A", country: "PR" }]);
    expect(ends(island.insuredUsd)).toBe("0–250000");
  });

  it("leaves money at banks nobody names open from nothing to the whole", () => {
    const { insuredUsd, share, open } = insured([
      { kind: "bank", country: "US", amountUsd: 3_000_000 },
      { ...million, institution: "A" },
      { ...million, institution: "B", country: "GB", amountUsd: 2_000_000 },
      { ...million, institution: "C", insuredUsd: 250_000, amountUsd: 4_000_000 },
    ]);
    // 250,000 stated; with A at most 250,000 more, and the whole 3,000,000 without a name: of 10,000,000.
    expect(ends(insuredUsd)).toBe("250000–3500000");
    expect(share.status === "bounded" ? [String(share.low), String(share.high)] : []).toEqual([
      "2.5",
      "35",
    ]);
    expect(open).toMatchObject({
      named: { accounts: 1, depositsUsd: new Decimal(1_000_000), highUsd: new Decimal(250_000) },
      unnamed: {
        accounts: 1,
        depositsUsd: new Decimal(3_000_000),
        highUsd: new Decimal(3_000_000),
      },
      abroad: { accounts: 1, depositsUsd: new Decimal(2_000_000), highUsd: new Decimal(0) },
    });
  });

  it("never passes the deposits, and never falls as accounts are added", () => {
    const row = fc.record({
      institution: fc.constantFrom("A", "B", undefined),
      country: fc.constantFrom<RowOf["country"][]>("US", "PR", "GB", undefined),
      amountUsd: fc.integer({ min: 1, max: 2_000_000 }),
      insuredUsd: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
    });
    const toRow = ({
      institution,
      country,
      amountUsd,
      insuredUsd,
    }: RowOf): RowInput<"account"> => ({
      kind: "bank",
      amountUsd,
      ...(institution === undefined ? {} : { institution }),
      ...(country === undefined ? {} : { country }),
      ...(insuredUsd === undefined ? {} : { insuredUsd }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { insuredUsd, depositsUsd } = insured(rows.map(toRow));
        expect(insuredUsd.low.lte(insuredUsd.high)).toBe(true);
        expect(insuredUsd.high.lte(depositsUsd)).toBe(true);
        const fewer = insured(rows.slice(0, -1).map(toRow));
        if (rows.length > 1) expect(fewer.insuredUsd.low.lte(insuredUsd.low)).toBe(true);
      }),
    );
  });

  it("leaves the limit open before its day, and says so where nothing is a deposit", () => {
    expect(insured([{ ...million, institution: "A" }], "2010-07-20")).toMatchObject({
      limitUsd: null,
    });
    expect(insured([{ kind: "trustCompany", amountUsd: 5 }])).toMatchObject({
      note: "no account with an amount holds deposits",
    });
    expect(insuredDeposits(openTestView({}))).toMatchObject({ reason: "not_researched" });
  });
});
