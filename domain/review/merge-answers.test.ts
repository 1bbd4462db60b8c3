import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFileProfile } from "@/tests/support/any-profile";
import { buildProfile } from "@/tests/support/profile-builder";
import { LIST_IDS } from "../facts/lists";
import type { Profile, Row } from "../profile/profile";
import { compareAnswers, planMerge } from "./fact-agreement";
import { listUndecided, mergeAnswers, type Merged, type Side } from "./merge-answers";

const first = buildProfile({
  facts: { "redemption.feePct": "0.1", "redemption.status": "open" },
  account: [
    { institution: "First Bank", amountUsd: 100, country: "US" },
    { institution: "Third Bank", amountUsd: 1 },
  ],
});
const second = buildProfile({
  facts: { "redemption.feePct": "0.2", "redemption.minimumUsd": 1000 },
  account: [
    { institution: "Fourth Bank", amountUsd: 7 },
    { institution: "First Bank", amountUsd: 120, country: "US" },
  ],
});

const choose = (entries: Readonly<Record<string, Side>>) => new Map(Object.entries(entries));
const namesOf = ({ lists }: Merged) =>
  lists.account.rows.map(({ values }) => [values.institution, values.amountUsd?.toString()]);
const amountPath = planMerge(first, second).find(({ path }) => path.endsWith(".amountUsd"))?.path;

describe("two profiles made apart", () => {
  it("wait for every difference to be decided, and need no decision on an only answer", () => {
    const items = planMerge(first, second);
    const open = listUndecided(items, new Map()).map(({ path }) => path);
    expect(open).toEqual(["redemption.feePct", amountPath]);
    expect(() => mergeAnswers(first, second, new Map())).toThrow("redemption.feePct");
  });

  it("become one by the choices made", () => {
    const merged = mergeAnswers(
      first,
      second,
      choose({ "redemption.feePct": "second", [amountPath ?? ""]: "second" }),
    );
    expect(merged.facts["redemption.feePct"]).toMatchObject({ status: "known" });
    expect(compareAnswers({ ...first, ...merged }, second).places).toContainEqual(
      expect.objectContaining({ path: "redemption.feePct", status: "equal", first: "0.2 %" }),
    );
    expect(merged.facts["redemption.status"]).toEqual(first.facts["redemption.status"]);
    expect(merged.facts["redemption.minimumUsd"]).toEqual(second.facts["redemption.minimumUsd"]);
    expect(namesOf(merged)).toEqual([
      ["First Bank", "120"],
      ["Third Bank", "1"],
      ["Fourth Bank", "7"],
    ]);
  });

  it("leave out an only answer where the other's silence is chosen", () => {
    const alone = planMerge(first, second).filter(({ suggested }) => suggested !== null);
    const against = alone.map(({ path, suggested }): [string, Side] => [
      path,
      suggested === "first" ? "second" : "first",
    ]);
    const rest: [string, Side][] = [
      ["redemption.feePct", "first"],
      [amountPath ?? "", "first"],
    ];
    const merged = mergeAnswers(first, second, new Map([...rest, ...against]));
    expect(merged.facts["redemption.status"]).toBeUndefined();
    expect(merged.facts["redemption.minimumUsd"]).toBeUndefined();
    expect(namesOf(merged)).toEqual([["First Bank", "100"]]);
  });

  it("keep the documents of both, and one number for one document", () => {
    const source = (id: string, title: string) => ({
      id,
      title,
      publisher: null,
      date: null,
      url: null,
      kind: "attested" as const,
      reading: null,
      note: null,
    });
    const cite = (profile: Profile, sources: Profile["sources"], cited: readonly string[]) => ({
      ...profile,
      sources,
      facts: Object.fromEntries(
        Object.entries(profile.facts).map(([id, answer]) => [id, { ...answer, sources: cited }]),
      ),
    });
    const merged = mergeAnswers(
      cite(first, [source("S1", "Terms"), source("S2", "Letter")], ["S2"]),
      cite(second, [source("S1", "Letter"), source("S2", "Report")], ["S1", "S2"]),
      choose({ "redemption.feePct": "second", [amountPath ?? ""]: "first" }),
    );
    expect(merged.sources.map(({ id, title }) => [id, title])).toEqual([
      ["S1", "Terms"],
      ["S2", "Letter"],
      ["S2-2", "Report"],
    ]);
    expect(merged.facts["redemption.feePct"]?.sources).toEqual(["S2", "S2-2"]);
    expect(merged.facts["redemption.status"]?.sources).toEqual(["S2"]);
  });
});

describe("for any two profiles", () => {
  const any = anyFileProfile;
  const take = (a: Profile, b: Profile, side: Side) => {
    const choices = new Map(planMerge(a, b).map(({ path }) => [path, side]));
    return { ...a, ...mergeAnswers(a, b, choices) };
  };
  const differences = (a: Profile, b: Profile) =>
    compareAnswers(a, b).places.filter(({ status }) => status !== "equal");

  it("a side taken throughout says what that side says", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(differences(take(a, b, "first"), a)).toEqual([]);
        expect(differences(take(a, b, "second"), b)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("every citation leads to a document of the register", () => {
    fc.assert(
      fc.property(any, any, fc.constantFrom<Side>("first", "second"), (a, b, side) => {
        const merged = take(a, b, side);
        const known = new Set(merged.sources.map(({ id }) => id));
        expect(known.size).toBe(merged.sources.length);
        const rows = LIST_IDS.flatMap((list): readonly Row[] => merged.lists[list].rows);
        for (const { sources } of [...Object.values(merged.facts), ...rows])
          for (const id of sources) expect(known).toContain(id);
      }),
      { numRuns: 40 },
    );
  });
});
