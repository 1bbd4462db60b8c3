import { describe, expect, it } from "vitest";
import {
  between,
  missing,
  type ProfileInput,
  type RowInput,
} from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import type { DerivedId } from "@/domain/facts/vocabulary";

type Account = RowInput<"account">;

function show(
  id: DerivedId,
  account: readonly Account[] | undefined,
  rest: ProfileInput = {},
): unknown {
  const facts = { "reserve.fairValueUsd": 100, ...rest.facts };
  const view = openTestView({ ...rest, facts, ...(account === undefined ? {} : { account }) });
  const state = view.computed(id);
  if (state?.status === "known") return String(state.value);
  return state?.status === "bounded" ? [String(state.low), String(state.high)] : state?.missing;
}

const NAMED: Account = { institution: "Alpha", kind: "bank", amountUsd: 30 };
const UNNAMED: Account = { institution: missing(), kind: "bank", amountUsd: 20 };
const DEPOSITS: ProfileInput = {
  position: [
    { assetClass: "bankDemandDeposit", amountUsd: 50 },
    { assetClass: "usTreasuryBill", amountUsd: 50 },
  ],
};

describe("share at named institutions", () => {
  const id = "account.namedPct";

  it("measures against the reserve value and stops at 100", () => {
    expect(show(id, [NAMED, UNNAMED])).toBe("30");
    expect(show(id, [{ ...NAMED, amountUsd: 101 }])).toBe("100");
    expect(show(id, [])).toBe("0");
  });

  it("leaves open a name not yet looked for, an amount not known, and a partial list", () => {
    expect(show(id, [NAMED, { kind: "bank", amountUsd: 20 }])).toEqual(["30", "50"]);
    expect(show(id, [NAMED, { institution: "Beta" }])).toEqual(["30", "100"]);
    expect(show(id, [NAMED, { institution: missing() }])).toBe("30");
    expect(show(id, [NAMED], { completeness: { account: "partial" } })).toEqual(["30", "100"]);
  });

  it("uses both ends of a reserve value known within limits", () => {
    expect(show(id, [NAMED], { facts: { "reserve.fairValueUsd": between(50, 60) } })).toEqual([
      "50",
      "60",
    ]);
  });

  it("is unknown without accounts or a reserve value", () => {
    expect(show(id, undefined)).toEqual(["account[].institution", "account[].amountUsd"]);
    expect(show(id, [NAMED], { facts: { "reserve.fairValueUsd": missing() } })).toEqual([
      "reserve.fairValueUsd",
    ]);
    expect(show(id, [NAMED], { facts: { "reserve.fairValueUsd": 0 } })).toEqual([
      "reserve.fairValueUsd",
    ]);
  });
});

describe("share under supervision", () => {
  const id = "account.supervisedPct";
  const good: Account = { amountUsd: 60, country: "DE", supervisor: "BaFin" };

  it.each([
    [{ amountUsd: 40, country: "US-NY", supervisor: "NYDFS" }, "100"],
    [{ amountUsd: 40, country: "VG", supervisor: "FSC" }, "60"],
    [{ amountUsd: 40, country: "US", supervisor: missing() }, "60"],
    [{ amountUsd: 40, country: "US", supervisor: " " }, "60"],
    [{ amountUsd: 40, country: "US" }, ["60", "100"]],
    [{ amountUsd: 40, supervisor: "OCC" }, ["60", "100"]],
    [{ amountUsd: 40, country: "VG" }, "60"],
  ] satisfies [Account, unknown][])("with %j beside 60 under supervision", (account, expected) => {
    expect(show(id, [good, account])).toEqual(expected);
  });
});

describe("share in a matching legal area", () => {
  const id = "account.matchedJurisdictionPct";
  const account: Account[] = [
    { amountUsd: 25, country: "FR" },
    { amountUsd: 75, country: "US-NY" },
  ];
  const home: ProfileInput = { facts: { "issuer.domicile": "US" } };

  it("counts home and markets, members of the area included", () => {
    expect(show(id, account, { ...home, market: [] })).toBe("75");
    expect(show(id, account, { ...home, market: [{ jurisdiction: "DE", offered: true }] })).toBe(
      "100",
    );
    expect(show(id, account, { ...home, market: [{ jurisdiction: "DE", offered: false }] })).toBe(
      "75",
    );
    expect(show(id, account, { ...home, market: [{ jurisdiction: "DE" }] })).toEqual(["75", "100"]);
    expect(show(id, account, home)).toEqual(["75", "100"]);
    expect(show(id, account, { market: [{ jurisdiction: "FR", offered: true }] })).toEqual([
      "25",
      "100",
    ]);
    expect(show(id, [{ amountUsd: 25 }, ...account], { ...home, market: [] })).toEqual([
      "60",
      "80",
    ]);
  });
});

describe("largest uninsured bank exposure", () => {
  const id = "reserve.largestBankSharePct";

  it("adds up a group and takes off what is insured", () => {
    const group: Account[] = [
      { ...NAMED, institutionGroup: "A", insuredUsd: 10 },
      { ...NAMED, institution: "Beta", institutionGroup: "a ", amountUsd: 20 },
    ];
    expect(show(id, group, DEPOSITS)).toBe("40");
  });

  it("may hold every deposit nobody places", () => {
    expect(show(id, [NAMED, UNNAMED], DEPOSITS)).toEqual(["30", "50"]);
    expect(show(id, [NAMED], DEPOSITS)).toEqual(["30", "50"]);
    expect(
      show(id, [{ institution: "Trust", kind: "trustCompany", amountUsd: 50 }], DEPOSITS),
    ).toEqual(["0", "50"]);
    expect(show(id, undefined, DEPOSITS)).toEqual(["0", "50"]);
  });

  it("is nothing where no deposits are held", () => {
    expect(
      show(id, [NAMED], { position: [{ assetClass: "usTreasuryBill", amountUsd: 100 }] }),
    ).toBe("0");
  });

  it("takes accounts beyond the deposits held for custody", () => {
    const custody: Account = { institution: "Gamma", kind: "gsib", amountUsd: 70 };
    // 100 at banks, 50 of it deposits: Gamma holds at least 20 of them and at most all.
    expect(show(id, [NAMED, custody], DEPOSITS)).toEqual(["20", "50"]);
  });

  it("rests on the accounts alone where no positions are entered", () => {
    expect(show(id, [NAMED, UNNAMED])).toEqual(["30", "50"]);
    expect(show(id, [NAMED])).toBe("30");
    expect(show(id, [NAMED], { completeness: { account: "partial" } })).toEqual(["30", "100"]);
    expect(show(id, [NAMED, { ...NAMED, kind: missing() }])).toEqual(["30", "60"]);
    expect(show(id, undefined)).toEqual([
      "account[].institution",
      "account[].kind",
      "account[].amountUsd",
    ]);
  });
});

describe("number of deposit banks", () => {
  const id = "account.depositBankCount";

  it("counts groups once and leaves unnamed banks open", () => {
    expect(
      show(id, [NAMED, { ...NAMED, institution: "ALPHA" }, { ...NAMED, institution: "Beta" }]),
    ).toBe("2");
    expect(show(id, [NAMED, { ...NAMED, institution: "Trust", kind: "trustCompany" }])).toBe("1");
    expect(show(id, [UNNAMED])).toEqual(["1", "50"]);
    expect(show(id, [NAMED, UNNAMED])).toEqual(["1", "50"]);
    expect(show(id, [NAMED, { institution: "Beta" }])).toEqual(["1", "2"]);
    expect(show(id, [NAMED], { completeness: { account: "partial" } })).toEqual(["1", "50"]);
    expect(show(id, [])).toBe("0");
  });
});

describe("share of safe deposits", () => {
  const id = "account.safeDepositPct";

  it.each([
    [
      [
        { kind: "centralBank", amountUsd: 50 },
        { kind: "bank", amountUsd: 50, insuredUsd: 0 },
      ],
      "50",
    ],
    [
      [
        { kind: "gsib", amountUsd: 50 },
        { kind: "bank", amountUsd: 50, insuredUsd: 60 },
      ],
      "100",
    ],
    [
      [
        { kind: "gsib", amountUsd: 50 },
        { kind: "bank", amountUsd: 50 },
      ],
      ["50", "100"],
    ],
    [
      [
        { kind: "largeBank", amountUsd: 80, insuredUsd: 20 },
        { kind: "broker", amountUsd: 500 },
      ],
      "25",
    ],
    [
      [{ kind: "bank", amountUsd: 80, insuredUsd: 20 }, { amountUsd: 20 }],
      ["20", "40"],
    ],
    [[{ kind: "bank" }], ["account[].amountUsd"]],
    [
      [{ kind: "fund", amountUsd: 9 }],
      ["account[].insuredUsd", "account[].kind", "account[].amountUsd"],
    ],
  ] satisfies [Account[], unknown][])("of %j", (account, expected) => {
    expect(show(id, account)).toEqual(expected);
  });

  it("is unknown from a partial list", () => {
    expect(show(id, [NAMED], { completeness: { account: "partial" } })).toContain("account[].kind");
  });
});
