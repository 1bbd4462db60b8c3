import { describe, expect, it } from "vitest";
import { regimes, ruleset } from "@/checklists/index";
import type { Regime } from "@/domain/regime/regime";
import { VERIFICATIONS } from "@/domain/regime/rule";
import { renderChecklistsIndex } from "./checklists-index";
import { renderRegime } from "./regime-page";

const VERSION = "2026.11.0";

function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`\`${id}\` ·`);
  expect(start, id).toBeGreaterThan(0);
  const next = page.slice(start).search(/\n(##|<a )/);
  return page.slice(start, next === -1 ? undefined : start + next);
}

function brokenTables(page: string): readonly string[] {
  return page
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .filter((table) => {
      const rows = table.trim().split("\n");
      return new Set(rows.map((row) => row.split("|").length)).size !== 1;
    });
}

describe.each(regimes.map((regime) => [regime.id, regime] as const))("%s", (_, regime: Regime) => {
  const page = renderRegime(regime, VERSION);

  it("shows every rule with what it asks, its article, its force and its marks", () => {
    for (const rule of regime.rules) {
      const section = sectionOf(page, rule.id);
      const texts = [rule.requirement, rule.citation, rule.force.text, rule.evidenceWanted];
      const marks = [VERIFICATIONS[rule.verification], rule.doubt ?? "", rule.remark ?? ""];
      const labels = rule.parameters.map(({ label }) => label);
      for (const text of [...texts, ...marks, ...labels]) expect(section).toContain(text);
      for (const fact of rule.facts) expect(section).toContain(`(\`${fact}\``);
    }
  });

  it("says whom it binds, what is doubtful and what was left out", () => {
    const texts = [regime.appliesPlain, ...regime.instruments, ...regime.notCovered];
    for (const text of [...texts, ...regime.doubtful]) expect(page).toContain(text);
    for (const { id, why } of regime.leftOut) expect(page).toContain(`| \`${id}\` | ${why} |`);
    for (const { date, what } of regime.dates) expect(page).toContain(`| ${date} | ${what} |`);
  });

  it("holds no gap, keeps its tables whole and is the same each time", () => {
    expect(page).not.toMatch(/undefined|NaN|\[object|: \n| {3}\|/);
    expect(brokenTables(page)).toEqual([]);
    expect(renderRegime(regime, VERSION)).toBe(page);
  });
});

it("leads to every checklist and sums the regimes up", () => {
  const page = renderChecklistsIndex(ruleset);
  const ids = [...ruleset.checklists, ...regimes].map(({ id }) => id);
  for (const id of ids) expect(page).toContain(`](${id}.md)`);
  const rules = regimes.flatMap((regime) => regime.rules);
  const primary = rules.filter(({ verification }) => verification === "primary").length;
  expect(page).toContain(`(${primary} of ${rules.length})`);
  expect(brokenTables(page)).toEqual([]);
});
