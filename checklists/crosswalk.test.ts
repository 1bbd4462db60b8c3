import { describe, expect, it } from "vitest";
import { entriesOf, regimeIdOf } from "@/domain/regime/crosswalk";
import { crosswalk } from "./crosswalk";
import { regimes } from "./regimes";

const encoded = new Set(regimes.map(({ id }) => id));
const known = new Set(
  regimes.flatMap(({ rules, leftOut }) => [...rules, ...leftOut].map(({ id }) => id)),
);
/** Standards the crosswalk names; their rules are looked up as soon as their regime is read. */
const STANDARDS = ["fsb", "basel-sco60", "aicpa"];

describe.each(crosswalk.map((cluster) => [cluster.id, cluster] as const))("%s", (_, cluster) => {
  it("names rules that exist, or rows left out with a reason", () => {
    const strangers = cluster.rules.filter((id) => encoded.has(regimeIdOf(id)) && !known.has(id));
    expect(strangers).toEqual([]);
    const regimesNamed = cluster.rules.map(regimeIdOf);
    expect(regimesNamed.filter((id) => !encoded.has(id) && !STANDARDS.includes(id))).toEqual([]);
  });

  it("brings two or more rules together, none twice", () => {
    expect(cluster.rules.length).toBeGreaterThanOrEqual(2);
    expect(new Set(cluster.rules).size).toBe(cluster.rules.length);
  });

  it("asks a question and says how the rules differ", () => {
    expect(cluster.question).toMatch(/^[A-Z].*\?$/);
    expect(cluster.note).toMatch(/^[A-Z].*\.$/);
  });
});

it("has no question twice", () => {
  expect(crosswalk).toHaveLength(62);
  expect(new Set(crosswalk.map(({ id }) => id)).size).toBe(62);
  expect(new Set(crosswalk.map(({ question }) => question)).size).toBe(62);
});

it("shows every rule of a cluster under its regime, rows left out without a title", () => {
  const shown = crosswalk.flatMap((cluster) =>
    entriesOf(cluster, regimes).flatMap(({ regime, rules }) =>
      rules.map((rule) => ({ cluster, regime, rule })),
    ),
  );
  const named = crosswalk.flatMap(({ rules }) => rules.filter((id) => encoded.has(regimeIdOf(id))));
  expect(shown.map(({ rule }) => rule.id).sort()).toEqual([...named].sort());
  for (const { regime, rule } of shown) {
    const own = regime.rules.find(({ id }) => id === rule.id);
    expect(rule.title).toBe(own?.title ?? null);
  }
});
