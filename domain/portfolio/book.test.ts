import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUSE, HOUSE_POLICY } from "@/tests/support/house-ruleset";
import { buildProfile, type ProfileInput } from "@/tests/support/profile-builder";
import { Decimal } from "../decimal";
import { exposuresOf } from "../reserve-analysis/exposures";
import { assessView, openForAssessment } from "../scoring/assess";
import type { Assessment } from "../scoring/assessment";
import { type Exposure, exposureByIssuer, type HeldCoin, weighBook } from "./book";
import { exposureByChain } from "./chains";
import { exposureByInstitution } from "./institutions";
import { openBook } from "./open-book";

type Made = {
  readonly slug: string;
  readonly usd: number;
  readonly issuer?: string;
  readonly profile?: ProfileInput;
  readonly result?: Partial<Assessment["result"]>;
  readonly known?: number;
};

/** A holding whose figures are given, over a profile of its own. */
function hold({ slug, usd, issuer = slug, profile = {}, result = {}, known = 0 }: Made): HeldCoin {
  const input = { ruleset: HOUSE, policy: HOUSE_POLICY, asOf: "2026-06-30" };
  const view = openForAssessment(buildProfile(profile), input);
  const made = assessView(view, input);
  const assessment: Assessment = {
    ...made,
    result: { ...made.result, state: "scored", ...result },
    coverage: { ...made.coverage, known },
  };
  const reading = { assessment, view, regimes: [] };
  const symbol = slug.toUpperCase();
  return { slug, symbol, issuerId: issuer, issuer, amountUsd: new Decimal(usd), reading };
}

const unjudged = (slug: string, usd: number): HeldCoin => ({
  ...hold({ slug, usd }),
  reading: null,
});

const texts = (exposures: readonly Exposure[]) =>
  exposures.map(({ name, usd, pct }) => [
    name,
    ...[usd.low, usd.high, pct.low, pct.high].map((each) => each.toString()),
  ]);

describe("the result of a book", () => {
  it("weighs each coin by its amount and rounds down once", () => {
    const one = hold({ slug: "one", usd: 300, result: { proven: 80, possible: 90 }, known: 90 });
    const two = hold({ slug: "two", usd: 100, result: { proven: 41, possible: 61 }, known: 51 });
    // (300 × 80 + 100 × 41) / 400 = 70.25; (300 × 90 + 100 × 61) / 400 = 82.75; (300 × 90 + 100 × 51) / 400 = 80.25
    expect(weighBook([one, two])).toMatchObject({ band: { proven: 70, possible: 82 }, known: 80 });
  });

  it("counts a coin without a result as nothing proven and everything possible", () => {
    const one = hold({ slug: "one", usd: 75, result: { proven: 80, possible: 80 }, known: 80 });
    const book = weighBook([one, unjudged("two", 25)]);
    expect(book).toMatchObject({ band: { proven: 60, possible: 85 }, known: 60 });
    expect(book?.judgedUsd.toString()).toBe("75");
    expect(book?.totalUsd.toString()).toBe("100");
  });

  it("is none for an empty book", () => {
    expect(weighBook([])).toBeNull();
    const nothing = { useCase: null, country: null };
    const own = { liquidFundsUsd: null, dailyPaymentsUsd: null };
    expect(openBook({ holdings: [], policy: HOUSE_POLICY, ...nothing, own })).toBeNull();
  });

  const figures = fc.record({
    usd: fc.integer({ min: 1, max: 1_000_000 }),
    ends: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
  });
  it("lies between its coins, proven never above possible, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 4 }), (made) => {
        const held = made.map(({ usd, ends: [a, b] }, index) =>
          hold({
            slug: `c${index}`,
            usd,
            result: { proven: Math.min(a, b), possible: Math.max(a, b) },
          }),
        );
        const { proven, possible } = weighBook(held)?.band ?? { proven: -1, possible: -1 };
        const provens = made.map(({ ends: [a, b] }) => Math.min(a, b));
        expect(proven).toBeLessThanOrEqual(possible);
        expect(proven).toBeGreaterThanOrEqual(Math.min(...provens));
        expect(proven).toBeLessThanOrEqual(Math.max(...provens));
        expect(weighBook([...held].reverse())?.band).toEqual({ proven, possible });
      }),
      { numRuns: 40 },
    );
  });
});

describe("exposure by issuer", () => {
  it("adds two coins of one issuer up, the largest first", () => {
    const held = [
      hold({ slug: "a", usd: 100, issuer: "Small Ltd" }),
      hold({ slug: "b", usd: 150, issuer: "Large Ltd" }),
      hold({ slug: "c", usd: 150, issuer: "Large Ltd" }),
    ];
    expect(texts(exposureByIssuer(held))).toEqual([
      ["Large Ltd", "300", "300", "75", "75"],
      ["Small Ltd", "100", "100", "25", "25"],
    ]);
  });
});

const RESERVE = { "reserve.fairValueUsd": 1000 } as const;

describe("exposure by bank and custodian", () => {
  const complete: ProfileInput = {
    facts: RESERVE,
    account: [
      { institution: "First Bank NY", institutionGroup: "First Bank", amountUsd: 400 },
      { institution: "Second Bank", amountUsd: 600 },
    ],
  };

  it("shows one bank behind two coins: holding times its share of each reserve", () => {
    const other: ProfileInput = {
      facts: RESERVE,
      account: [{ institution: "first  bank", amountUsd: 1000 }],
    };
    const held = [
      hold({ slug: "a", usd: 100, profile: complete }),
      hold({ slug: "b", usd: 50, profile: other }),
    ];
    const { groups, unnamedUsd } = exposureByInstitution(held);
    // 100 × 40 % + 50 × 100 % = 90; 100 × 60 % = 60
    expect(texts(groups)).toEqual([
      ["First Bank", "90", "90", "60", "60"],
      ["Second Bank", "60", "60", "40", "40"],
    ]);
    expect(groups[0]?.parts.map(({ symbol }) => symbol)).toEqual(["B", "A"]);
    expect(unnamedUsd.toString()).toBe("0");
  });

  it("counts money that names nobody, and what is not listed, at the high end only", () => {
    const holed: ProfileInput = {
      facts: RESERVE,
      account: [{ institution: "First Bank", amountUsd: 300 }, { amountUsd: 100 }],
      completeness: { account: "partial" },
    };
    const held = [hold({ slug: "a", usd: 100, profile: holed })];
    const { groups, unnamedUsd } = exposureByInstitution(held);
    expect(texts(groups)).toEqual([["First Bank", "30", "100", "30", "100"]]);
    expect(unnamedUsd.toString()).toBe("70");
  });

  it("leaves a coin that names nobody to any bank another coin names", () => {
    const held = [
      hold({ slug: "a", usd: 100, profile: complete }),
      hold({ slug: "b", usd: 50 }),
      unjudged("c", 50),
    ];
    const { groups, unnamedUsd } = exposureByInstitution(held);
    expect(texts(groups)).toEqual([
      ["Second Bank", "60", "160", "30", "80"],
      ["First Bank", "40", "140", "20", "70"],
    ]);
    expect(unnamedUsd.toString()).toBe("100");
  });

  it("reads deposits among the reserve's own lines where no account says more", () => {
    const lines: ProfileInput = {
      facts: RESERVE,
      position: [
        { assetClass: "bankDemandDeposit", amountUsd: 250, counterparty: "Third Bank" },
        { assetClass: "usTreasuryBill", amountUsd: 750, counterparty: "Third Bank" },
      ],
    };
    const { groups } = exposureByInstitution([hold({ slug: "a", usd: 100, profile: lines })]);
    expect(texts(groups)).toEqual([["Third Bank", "25", "100", "25", "100"]]);
  });

  const shared: ProfileInput = {
    facts: RESERVE,
    position: [
      { assetClass: "bankDemandDeposit", amountUsd: 180, counterparty: "Bank A" },
      { assetClass: "bankDemandDeposit", amountUsd: 270, counterparty: "Bank A; Bank B" },
      { assetClass: "usTreasuryBill", amountUsd: 550 },
    ],
  };

  it("leaves the split open where a line names several banks, and makes no bank of them", () => {
    // Everything is kept at a custodian, so that no account may be at either bank: 18 % for sure, 27 % at A or B.
    const account = [{ institution: "Custodian", amountUsd: 1000 }];
    const profile: ProfileInput = { ...shared, account };
    const { groups, unnamedUsd } = exposureByInstitution([hold({ slug: "a", usd: 100, profile })]);
    expect(texts(groups)).toEqual([
      ["Custodian", "100", "100", "100", "100"],
      ["Bank A", "18", "45", "18", "45"],
      ["Bank B", "0", "27", "0", "27"],
    ]);
    expect(unnamedUsd.toString()).toBe("0");
  });

  it("reads the lowest of each bank as the reserve page does", () => {
    const held = hold({ slug: "a", usd: 100, profile: shared });
    const { groups } = exposureByInstitution([held]);
    // No account is known: any of the reserve may be kept at either.
    expect(texts(groups)).toEqual([
      ["Bank A", "18", "100", "18", "100"],
      ["Bank B", "0", "100", "0", "100"],
    ]);
    const there = held.reading === null ? null : exposuresOf(held.reading.view);
    const onPage = there !== null && "groups" in there ? there.groups : [];
    expect(onPage.map(({ group, owed }) => [group, owed.low.toString()])).toEqual([
      ["Bank A", "180"],
      ["Bank B", "0"],
    ]);
  });

  it("takes one bank named twice in a line, and empty parts, for that bank", () => {
    const twice: ProfileInput = {
      facts: RESERVE,
      position: [
        { assetClass: "bankDemandDeposit", amountUsd: 400, counterparty: " Bank A ;; bank a " },
        { assetClass: "usTreasuryBill", amountUsd: 600 },
      ],
      account: [{ institution: "Custodian", amountUsd: 1000 }],
    };
    const { groups } = exposureByInstitution([hold({ slug: "a", usd: 10, profile: twice })]);
    expect(texts(groups)).toEqual([
      ["Custodian", "10", "10", "100", "100"],
      ["Bank A", "4", "4", "40", "40"],
    ]);
  });
});

describe("exposure by chain", () => {
  it("splits each holding by the supply of its coin", () => {
    const two: ProfileInput = {
      deployment: [
        { chain: "Ethereum", supplyUsd: 60 },
        { chain: "Solana", supplyUsd: 40 },
      ],
    };
    const one: ProfileInput = { deployment: [{ chain: "ethereum" }] };
    const held = [
      hold({ slug: "a", usd: 100, profile: two }),
      hold({ slug: "b", usd: 100, profile: one }),
    ];
    expect(texts(exposureByChain(held))).toEqual([
      ["Ethereum", "160", "160", "80", "80"],
      ["Solana", "40", "40", "20", "20"],
    ]);
  });

  it("gives both ends where the supply of a chain is not known", () => {
    const open: ProfileInput = { deployment: [{ chain: "Ethereum" }, { chain: "Tron" }] };
    expect(texts(exposureByChain([hold({ slug: "a", usd: 10, profile: open })]))).toEqual([
      ["Ethereum", "0", "10", "0", "100"],
      ["Tron", "0", "10", "0", "100"],
    ]);
  });
});

describe("what is suggested", () => {
  const own = { liquidFundsUsd: null, dailyPaymentsUsd: null };
  const open = (holdings: readonly HeldCoin[]) =>
    openBook({ holdings, policy: HOUSE_POLICY, useCase: null, country: null, own });

  it("names the bank that stands behind two coins, with the findings behind it", () => {
    const at: ProfileInput = {
      facts: RESERVE,
      account: [{ institution: "First Bank", amountUsd: 1000 }],
    };
    const held = [
      hold({ slug: "a", usd: 50, profile: at }),
      hold({ slug: "b", usd: 50, profile: at }),
    ];
    const found = open(held)?.suggestions.find(({ id }) => id === "bank.first bank");
    expect(found?.text).toBe(
      "Holding A and B does not spread the risk of First Bank: look for a coin kept elsewhere.",
    );
    expect(found?.cites).toEqual([
      { kind: "finding", slug: "a", symbol: "A", id: "backing.holding.largest-bank" },
      { kind: "finding", slug: "b", symbol: "B", id: "backing.holding.largest-bank" },
    ]);
  });

  it("asks to spread above half at one issuer, and not at half", () => {
    const ids = (held: readonly HeldCoin[]) => open(held)?.suggestions.map(({ id }) => id) ?? [];
    const half = [hold({ slug: "a", usd: 50 }), hold({ slug: "b", usd: 50 })];
    expect(ids(half)).not.toContain("issuer.a");
    expect(ids([hold({ slug: "a", usd: 51 }), hold({ slug: "b", usd: 49 })])).toContain("issuer.a");
  });

  it("asks for a profile of what nobody judged", () => {
    expect(open([unjudged("c", 5)])?.suggestions[0]).toMatchObject({
      id: "judge.c",
      reasons: ["100.0 % of the book is in a coin nobody here has judged."],
    });
  });
});
