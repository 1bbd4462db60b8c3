import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFileProfile } from "@/tests/support/any-profile";
import {
  between,
  buildProfile,
  dated,
  missing,
  type ProfileInput,
} from "@/tests/support/profile-builder";
import { LIST_IDS } from "../facts/lists";
import type { Profile } from "../profile/profile";
import { compareAnswers, planMerge } from "./fact-agreement";

function compare(first: ProfileInput, second: ProfileInput) {
  return compareAnswers(buildProfile(first), buildProfile(second)).places.map(
    ({ path, status, first: a, second: b }) => [path, status, a, b],
  );
}

const ann = [
  { institution: "First Bank", amountUsd: 100, country: "US" },
  { institution: "Second Bank", amountUsd: 50 },
  { institution: "Third Bank", amountUsd: 1 },
] as const;
const bo = [
  { institution: "second bank", amountUsd: 60 },
  { institution: "First Bank", amountUsd: 100, country: "US" },
  { institution: "Fourth Bank", amountUsd: 7 },
] as const;

describe("answers of two people", () => {
  it.each<[string, readonly ProfileInput["facts"][], readonly unknown[]]>([
    [
      "equal, however written",
      [{ "redemption.feePct": "0.1" }, { "redemption.feePct": "0.10" }],
      ["equal", "0.1 %", "0.1 %"],
    ],
    [
      "that differ",
      [{ "redemption.feePct": "0.1" }, { "redemption.feePct": "0.2" }],
      ["differ", "0.1 %", "0.2 %"],
    ],
    [
      "in limits and exact",
      [{ "redemption.feePct": between(0, 1) }, { "redemption.feePct": 1 }],
      ["differ", "between 0 % and 1 %", "1 %"],
    ],
    ["of one only", [{ "redemption.feePct": 1 }, {}], ["only_first", "1 %", null]],
    [
      "against not researched",
      [{ "redemption.feePct": missing("not_researched") }, { "redemption.feePct": 1 }],
      ["only_second", null, "1 %"],
    ],
    [
      "against not disclosed",
      [{ "redemption.feePct": missing("not_disclosed") }, { "redemption.feePct": 1 }],
      ["differ", "not disclosed", "1 %"],
    ],
    [
      "from two pages",
      [
        { "redemption.feePct": dated(1, { note: "p. 3" }) },
        { "redemption.feePct": dated(1, { note: "p. 4" }) },
      ],
      ["equal", "1 %", "1 %"],
    ],
  ])("%s", (_name, [first, second], place) => {
    const [only] = compare({ facts: first ?? {} }, { facts: second ?? {} });
    expect(only?.[1]).toBe(place[0]);
    expect(only?.[2]).toBe(place[1]);
    expect(only?.[3]).toBe(place[2]);
  });

  it("match rows by what they say, not by their number", () => {
    const places = compare({ account: [...ann] }, { account: [...bo] });
    expect(places).toContainEqual(["account", "equal", "complete", "complete"]);
    expect(places).toContainEqual(["account[account-1].amountUsd", "equal", "100 USD", "100 USD"]);
    expect(places).toContainEqual(["account[account-2].amountUsd", "differ", "50 USD", "60 USD"]);
    const alone = places.filter(([, status]) => String(status).startsWith("only"));
    expect(alone.map(([path]) => path)).toEqual([
      "account[account-3]",
      "account[second:account-3]",
    ]);
  });

  it("leave a merge only what they do not agree on, and suggest the only answer there is", () => {
    const plan = planMerge(
      buildProfile({ facts: { "redemption.atPar": true, "redemption.feePct": 1 } }),
      buildProfile({
        facts: { "redemption.atPar": true, "redemption.feePct": 2, "holder.yieldPaid": false },
      }),
    );
    expect(
      plan.map(({ path, first, second, suggested }) => [path, first, second, suggested]),
    ).toEqual([
      ["redemption.feePct", "1 %", "2 %", null],
      ["holder.yieldPaid", null, "no", "second"],
    ]);
  });

  it("of long lists are matched by name, without comparing every row with every other", () => {
    const rows = (offset: number) =>
      Array.from({ length: 600 }, (_, index) => ({
        institution: `Bank ${index}`,
        amountUsd: index + offset,
      }));
    const { counts } = compareAnswers(
      buildProfile({ account: rows(0) }),
      buildProfile({ account: rows(1).reverse() }),
    );
    expect(counts).toEqual({ equal: 601, differ: 600, only_first: 0, only_second: 0 });
  });
});

function turnRows(profile: Profile): Profile {
  const lists = LIST_IDS.map((list) => {
    const { rows, ...rest } = profile.lists[list];
    const turned = [...rows].reverse().map((row, index) => ({ ...row, id: `r${index}` }));
    return [list, { ...rest, rows: turned }];
  });
  return { ...profile, lists: Object.fromEntries(lists) as Profile["lists"] };
}

describe("any profile", () => {
  it("agrees with itself, its rows in any order under any number", () => {
    fc.assert(
      fc.property(anyFileProfile, (profile) => {
        expect(planMerge(profile, profile)).toEqual([]);
        expect(planMerge(profile, turnRows(profile))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it("counts each side the other way round when the two change places", () => {
    fc.assert(
      fc.property(anyFileProfile, anyFileProfile, (a, b) => {
        const facts = { ...a, lists: buildProfile().lists };
        const other = { ...b, lists: buildProfile().lists };
        const here = compareAnswers(facts, other).counts;
        const there = compareAnswers(other, facts).counts;
        expect(there).toEqual({
          ...here,
          only_first: here.only_second,
          only_second: here.only_first,
        });
      }),
      { numRuns: 25 },
    );
  });
});
