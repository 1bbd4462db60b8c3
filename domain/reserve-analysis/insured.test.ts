import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "@/domain/decimal";
import type { RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { type InsuredDeposits, insuredDeposits } from "./insured";

const ends = ({ low, high }: { readonly low: Decimal; readonly high: Decimal }) => {
  const [from, to] = [low, high].map(String);
  return from === to ? from : `${from}–${to}`;
};

type RowOf = {
  readonly institution: string | undefined;
  readonly institutionGroup: string | undefined;
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

  it("takes what an account states off the limit of its bank", () => {
    const withStated = (insuredUsd: number) =>
      insured([
        { ...million, institution: "A", insuredUsd },
        { ...million, institution: "A" },
      ]);
    expect(ends(withStated(100_000).insuredUsd)).toBe("100000–250000");
    const { insuredUsd, share, stated } = withStated(250_000);
    expect(ends(insuredUsd)).toBe("250000");
    expect(share.status === "known" ? share.value.toString() : "").toBe("12.5");
    expect(stated).toBe(1);
  });

  it("leaves the issuer's own limit where stated cover beyond it passes through to holders", () => {
    const { insuredUsd, share } = insured([
      { ...million, institution: "A", insuredUsd: 900_000 },
      { ...million, institution: "A" },
    ]);
    // 900,000 for the holders; beside it 0 to 250,000 for the issuer: of 2,000,000.
    expect(ends(insuredUsd)).toBe("900000–1150000");
    expect(share.status === "bounded" ? [String(share.low), String(share.high)] : []).toEqual([
      "45",
      "57.5",
    ]);
    // Two accounts of 200,000: either may be the issuer's, so that the limit is open whole.
    const twice = { ...million, institution: "A", insuredUsd: 200_000 };
    expect(ends(insured([twice, twice, { ...million, institution: "A" }]).insuredUsd)).toBe(
      "400000–650000",
    );
  });

  it("does not take a group for one bank", () => {
    const inGroup = { ...million, institutionGroup: "G" };
    const { insuredUsd, open } = insured([inGroup, inGroup]);
    expect(ends(insuredUsd)).toBe("0–2000000");
    expect([open.named.accounts, open.unnamed.accounts]).toEqual([0, 2]);
    // Cover stated in the group says nothing about one bank in it.
    const stated = insured([
      { ...inGroup, insuredUsd: 250_000 },
      { ...million, institution: "G" },
    ]);
    expect(ends(stated.insuredUsd)).toBe("250000–500000");
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
      institutionGroup: fc.constantFrom("A", "G", undefined),
      country: fc.constantFrom<RowOf["country"][]>("US", "PR", "GB", undefined),
      amountUsd: fc.integer({ min: 1, max: 2_000_000 }),
      insuredUsd: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
    });
    const toRow = ({
      institution,
      institutionGroup,
      country,
      amountUsd,
      insuredUsd,
    }: RowOf): RowInput<"account"> => ({
      kind: "bank",
      amountUsd,
      ...(institution === undefined ? {} : { institution }),
      ...(institutionGroup === undefined ? {} : { institutionGroup }),
      ...(country === undefined ? {} : { country }),
      ...(insuredUsd === undefined ? {} : { insuredUsd }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { insuredUsd, depositsUsd } = insured(rows.map(toRow));
        expect(insuredUsd.low.lte(insuredUsd.high)).toBe(true);
        expect(insuredUsd.high.lte(depositsUsd)).toBe(true);
        if (rows.length === 1) return;
        const fewer = insured(rows.slice(0, -1).map(toRow)).insuredUsd;
        expect(fewer.low.lte(insuredUsd.low)).toBe(true);
        expect(fewer.high.lte(insuredUsd.high)).toBe(true);
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
