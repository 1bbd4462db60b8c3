import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decimal } from "@/domain/decimal";
import { missing, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { type Exposures, exposuresOf } from "./exposures";

const ends = ({ low, high }: { readonly low: Decimal; readonly high: Decimal }) => {
  const [from, to] = [low, high].map(String);
  return from === to ? from : `${from}–${to}`;
};

function read(input: ProfileInput): Exposures {
  const exposures = exposuresOf(openTestView(input));
  if ("status" in exposures) throw new Error("expected exposures");
  return exposures;
}

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

  it("may sit at a bank nobody names", () => {
    // 170 at banks, 100 deposits: 70 is custody, of A's account or of the other.
    const a = { institution: "A", kind: "bank", amountUsd: 100 } as const;
    expect(largest([a, { kind: "bank", amountUsd: 70 }])).toBe("30–100");
    expect(largest([a, { kind: "bank", amountUsd: 100 }])).toBe("0–100");
    const { byRole } = read({ position, account: [a, { kind: "bank", amountUsd: 100 }] });
    expect(byRole.deposit.herfindahl && ends(byRole.deposit.herfindahl)).toBe("0–10000");
  });

  it("stay open where the accounts are not all on record, or one has no amount", () => {
    const a = { institution: "A", kind: "bank", amountUsd: 100 } as const;
    const largestOf = (input: ProfileInput) =>
      ends(read({ position, ...input }).byRole.deposit.largest);
    expect(largestOf({ account: [a], completeness: { account: "partial" } })).toBe("0–100");
    const hidden = { ...a, institution: "B", meta: { knownOn: "2026-07-01" } } as const;
    expect(largestOf({ account: [a, hidden] })).toBe("0–100");
    expect(largestOf({ account: [a, { institution: "B", kind: "bank" }] })).toBe("0–100");
    expect(largestOf({ account: [a, { institution: "B" }] })).toBe("0–100");
    // No deposit lies at a custodian of another kind, however much it keeps.
    expect(largestOf({ account: [a, { institution: "B", kind: "trustCompany" }] })).toBe("100");
  });

  it("do not take the room of deposits that two banks share without a split", () => {
    const named = { ...position[0], amountUsd: 100, counterparty: "A; B" } as const;
    const bank = { kind: "bank" } as const;
    const { byRole } = read({
      position: [named, { assetClass: "bankDemandDeposit", amountUsd: 150 }],
      account: [
        { ...bank, institution: "A", amountUsd: 100 },
        { ...bank, institution: "B", amountUsd: 150 },
        { ...bank, institution: "C", amountUsd: 50 },
      ],
    });
    // 300 at banks, 250 deposits: A and B alone could hold them all, so that C's 50 may be custody.
    expect(byRole.deposit.groups.map((each) => `${each.group} ${ends(each)}`)).toEqual([
      "A 0–250",
      "B 0–250",
    ]);
  });

  it("lie at a bank for sure by what all other accounts cannot hold", () => {
    const amount = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount), ([a, b, nameless, unclear]) => {
        const rest = b + nameless + unclear;
        const bank = { kind: "bank" } as const;
        // Every deposit that accounts of a + rest can explain, tried one by one.
        for (let deposits = 1; deposits <= a + rest; deposits += 1) {
          const { byRole } = read({
            position: [{ assetClass: "bankDemandDeposit", amountUsd: deposits }],
            account: [
              { ...bank, institution: "A", amountUsd: a },
              { ...bank, institution: "B", amountUsd: b },
              { ...bank, amountUsd: nameless },
              { institution: "C", amountUsd: unclear },
            ],
          });
          const found = byRole.deposit.groups.find(({ group }) => group === "A");
          expect(String(found?.low ?? 0)).toBe(String(Math.max(0, deposits - rest)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("carry the first spelling in the alphabet, whatever the order of the rows", () => {
    const accounts = ["bank one", "Bank One"].map((institution) => {
      return { institution, kind: "bank", amountUsd: 50 } as const;
    });
    for (const account of [accounts, accounts.toReversed()]) {
      const { byRole } = read({ position, account });
      expect(byRole.deposit.groups.map(({ group }) => group)).toEqual(["Bank One"]);
      expect(byRole.custodian.groups.map(({ group }) => group)).toEqual(["Bank One"]);
    }
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
