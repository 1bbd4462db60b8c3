import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import { buildProfile, type ProfileInput, type RowInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { openView } from "../derivation/fact-view";
import { all, is, isNot, yes } from "./condition";
import { derivationsUnder } from "./home";
import { offeredShare } from "./offered";
import type { Regime } from "./regime";
import type { RuleSpec } from "./rule";

type Market = RowInput<"market">;

const gate = (change: Partial<RuleSpec> = {}): RuleSpec =>
  makeRule({ id: "test.licence.permit", title: "Permit", ...change });

/** A law of a place whose one gate asks for a permission, here redemption at par. */
const lawOf = (id: string, specs: readonly RuleSpec[], change: Partial<Regime> = {}): Regime =>
  makeRegime(specs, { id, shortName: `Law of ${id}`, applies: all(), ...change });

const HK = lawOf("hk-stablecoins", [gate()]);
const SOLD_IN_HK: readonly Market[] = [{ jurisdiction: "HK", offered: true }];

type Question = ProfileInput & { readonly regimes?: readonly Regime[]; readonly on?: string };

function stateOf({ regimes = [HK], on, ...input }: Question) {
  const whole = { licence: [], market: SOLD_IN_HK, ...input };
  return offeredShare(regimes, openTestView(whole, on));
}

/** The share; both ends; or the word for unknown. */
function shareOf(question: Question): unknown {
  const state = stateOf(question);
  if (state.status === "known") return state.value.toNumber();
  return state.status === "bounded" ? [state.low.toNumber(), state.high.toNumber()] : state.status;
}

function wordsOf(question: Question): readonly string[] {
  const state = stateOf(question);
  return state.status === "unknown" ? [] : (state.parts ?? []).map(({ says }) => says ?? "");
}

const PAR = { facts: { "redemption.atPar": true } } as const;
const NOT_PAR = { facts: { "redemption.atPar": false } } as const;
const LICENSED_THERE = { licence: [{ jurisdiction: "HK", status: "active" }] } as const;

describe("where the coin may be offered", () => {
  it("is decided by the permission gates of the law there, not by licences on record", () => {
    expect(shareOf(PAR)).toBe(100);
    expect(shareOf({ ...NOT_PAR, ...LICENSED_THERE })).toBe(0);
    expect(shareOf(LICENSED_THERE)).toEqual([0, 100]);
    expect(wordsOf(PAR)).toEqual(["Hong Kong: “Permit” under Law of hk-stablecoins held"]);
    expect(wordsOf(NOT_PAR)).toEqual(["Hong Kong: “Permit” under Law of hk-stablecoins not met"]);
  });

  it("names market, law and rule where a gate is open, and what is missing", () => {
    expect(stateOf({})).toMatchObject({
      status: "bounded",
      why: "for 1 of 1 markets it is not known whether the coin may be offered: Hong Kong: “Permit” under Law of hk-stablecoins not known",
      missing: ["redemption.atPar"],
    });
  });

  it("looks at gates of the permission alone", () => {
    const rules = [
      gate({ severity: "major" }),
      makeRule({ id: "test.reserve.assets" }),
      gate({ id: "test.licence.second", title: "Second", met: yes("redemption.termsPublished") }),
    ];
    const facts = { "redemption.atPar": false, "redemption.termsPublished": true };
    expect(shareOf({ regimes: [lawOf("hk-stablecoins", rules)], facts })).toBe(100);
  });

  it("counts gates that hold in part as held, as the regime's own result does", () => {
    const regimes = [lawOf("hk-stablecoins", [gate({ partly: yes("redemption.termsPublished") })])];
    const facts = { "redemption.atPar": false, "redemption.termsPublished": true };
    expect(shareOf({ regimes, facts })).toBe(100);
  });

  it("says how many gates failed", () => {
    const regimes = [lawOf("hk-stablecoins", [gate(), gate({ id: "test.licence.second" })])];
    expect(wordsOf({ ...NOT_PAR, regimes })).toEqual([
      "Hong Kong: “Permit” with 1 more under Law of hk-stablecoins not met",
    ]);
  });
});

describe("where no law decides", () => {
  it.each([
    ["no regime is of the place", []],
    ["the law is not in force yet", [gate({ force: makeForce("enacted", "2027-01-18") })]],
    ["the law is past", [gate({ force: makeForce("in_force", "2020-01-01", "2021-01-01") })]],
    ["the rule is a policy only", [gate({ force: makeForce("policy") })]],
    ["no gate applies", [gate({ applies: is("coin.referenceCurrency", "HKD") })]],
    ["the law has no permission", [makeRule()]],
  ] as const)("licences on record do: %s", (_why, rules) => {
    const regimes = rules.length === 0 ? [] : [lawOf("hk-stablecoins", rules)];
    const facts = { "redemption.atPar": false, "coin.referenceCurrency": "USD" } as const;
    expect(shareOf({ regimes, facts })).toBe(0);
    expect(shareOf({ regimes, facts, ...LICENSED_THERE })).toBe(100);
    expect(wordsOf({ regimes, facts })).toEqual(["Hong Kong: no permission is on record"]);
    expect(wordsOf({ regimes, facts, ...LICENSED_THERE })).toEqual([
      "Hong Kong: a permission is on record",
    ]);
  });

  it.each([
    ["does not reach the issuer", { applies: isNot("coin.referenceCurrency", "USD") }],
    ["is only proposed", { nature: "proposed" }],
    ["is a standard", { nature: "standard" }],
  ] as const)("licences on record do: the law %s", (_why, change) => {
    const regimes = [lawOf("hk-stablecoins", [gate()], change)];
    const facts = { "redemption.atPar": false, "coin.referenceCurrency": "USD" } as const;
    expect(shareOf({ regimes, facts, ...LICENSED_THERE })).toBe(100);
  });

  it("changes on the day the law begins", () => {
    const regimes = [
      lawOf("hk-stablecoins", [gate({ force: makeForce("enacted", "2027-01-18") })]),
    ];
    const question = { ...NOT_PAR, ...LICENSED_THERE, regimes };
    expect(shareOf({ ...question, on: "2027-01-17" })).toBe(100);
    expect(shareOf({ ...question, on: "2027-01-18" })).toBe(0);
  });
});

describe("where it is not known whether the law binds", () => {
  const regimes = [
    lawOf("hk-stablecoins", [gate()], { applies: yes("redemption.termsPublished") }),
  ];

  it("neither law nor record decides alone", () => {
    expect(shareOf({ regimes, ...NOT_PAR, ...LICENSED_THERE })).toEqual([0, 100]);
    expect(shareOf({ regimes, ...PAR })).toEqual([0, 100]);
    expect(stateOf({ regimes, ...PAR })).toMatchObject({
      why: "for 1 of 1 markets it is not known whether the coin may be offered: Hong Kong: whether Law of hk-stablecoins binds the issuer is not known",
      missing: ["redemption.termsPublished"],
    });
  });

  it("both together do", () => {
    expect(shareOf({ regimes, ...PAR, ...LICENSED_THERE })).toBe(100);
    expect(shareOf({ regimes, ...NOT_PAR })).toBe(0);
  });
});

describe("several markets", () => {
  const market = [
    { jurisdiction: "HK", offered: true },
    { jurisdiction: "BR", offered: true },
    { jurisdiction: "BR", offered: true, retail: true },
    { jurisdiction: "SG", offered: false },
  ] as const;

  it("are counted once each, by law here and by licences there", () => {
    expect(shareOf({ ...PAR, market })).toBe(50);
    const inBrazil = { licence: [{ jurisdiction: "BR", status: "active" }] } as const;
    expect(shareOf({ ...PAR, ...inBrazil, market })).toBe(100);
    expect(shareOf({ ...NOT_PAR, ...inBrazil, market })).toBe(50);
    expect(wordsOf({ ...NOT_PAR, ...inBrazil, market })).toEqual([
      "Hong Kong: “Permit” under Law of hk-stablecoins not met",
      "Brazil: a permission is on record",
    ]);
    expect(shareOf({ ...inBrazil, market })).toEqual([50, 100]);
  });

  it("do not depend on the order of rows", () => {
    const turned = market.toReversed();
    for (const input of [PAR, NOT_PAR, {}])
      expect(wordsOf({ ...input, market: turned })).toEqual(wordsOf({ ...input, market }));
  });

  it("need every law of the place, and the law of a bloc in each member", () => {
    const dubai: readonly Market[] = [{ jurisdiction: "AE-DU", offered: true }];
    const second = lawOf("ae-vara", [gate({ met: yes("redemption.termsPublished") })]);
    const both = [lawOf("ae-cbuae", [gate()]), second];
    const facts = { "redemption.atPar": true, "redemption.termsPublished": false };
    expect(shareOf({ market: dubai, regimes: both, facts })).toBe(0);
    expect(shareOf({ market: dubai, regimes: both, ...PAR })).toEqual([0, 100]);
    const adgm: readonly Market[] = [{ jurisdiction: "AE-ADGM", offered: true }];
    expect(shareOf({ market: adgm, regimes: both, ...PAR })).toBe(0);
    const members: readonly Market[] = [
      { jurisdiction: "FR", offered: true },
      { jurisdiction: "GB", offered: true },
    ];
    expect(shareOf({ market: members, regimes: [lawOf("eu-mica", [gate()])], ...PAR })).toBe(50);
  });

  it("stay open where the place or the offer is", () => {
    const nowhere = stateOf({ ...PAR, market: [{ offered: true }] });
    expect(nowhere).toMatchObject({ status: "bounded", missing: ["market[].jurisdiction"] });
    const perhaps = { jurisdiction: "HK" } as const;
    expect(shareOf({ ...NOT_PAR, market: [perhaps] })).toBe("unknown");
    const inBrazil = { jurisdiction: "BR", offered: true } as const;
    expect(shareOf({ ...PAR, market: [perhaps, inBrazil] })).toEqual([0, 50]);
    const licences = { completeness: { licence: "partial" } } as const;
    expect(stateOf({ regimes: [], ...licences })).toMatchObject({
      why: "for 1 of 1 markets it is not known whether the coin may be offered: Hong Kong: whether a permission is held is not known",
      missing: ["market[].jurisdiction", "licence[].jurisdiction", "licence[].status"],
    });
  });

  it("say nothing from a list that is missing or incomplete, or without an offer", () => {
    expect(shareOf({ ...PAR, completeness: { market: "partial" } })).toBe("unknown");
    expect(shareOf({ ...PAR, market: [] })).toBe("unknown");
    expect(shareOf({ ...PAR, market: [{ jurisdiction: "HK", offered: false }] })).toBe("unknown");
    expect(offeredShare([HK], openTestView(PAR)).status).toBe("unknown");
  });

  it("names three open ones and the number of the others", () => {
    const many = (["HK", "SG", "GB", "JP"] as const).map((jurisdiction) => ({
      jurisdiction,
      offered: true,
    }));
    const laws = ["hk-stablecoins", "sg-mas", "gb-fca", "jp-psa"].map((id) => lawOf(id, [gate()]));
    const state = stateOf({ market: many, regimes: laws });
    expect(state.status === "bounded" && state.why.endsWith(" and 1 more")).toBe(true);
    expect(state.status === "bounded" && state.missing).toEqual(["redemption.atPar"]);
  });
});

describe("the computed fact", () => {
  it("follows from the regimes at hand", () => {
    const profile = buildProfile({ ...PAR, licence: [], market: SOLD_IN_HK });
    const open = (regimes: readonly Regime[]) =>
      openView({ profile, asOf: profile.asOf, derivations: derivationsUnder(regimes) });
    expect(String((open([HK]).fact("regime.offeredPct") as { value: unknown }).value)).toBe("100");
    expect(String((open([]).fact("regime.offeredPct") as { value: unknown }).value)).toBe("0");
  });
});
