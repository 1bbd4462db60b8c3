import { describe, expect, it } from "vitest";
import type { Verdict } from "@/domain/checklist/criterion";
import { isIsoDate } from "@/domain/dates";
import { standingOn } from "@/domain/regime/force";
import { judgeRule } from "@/domain/regime/judge-rule";
import type { Regime } from "@/domain/regime/regime";
import type { Rule } from "@/domain/regime/rule";
import { read } from "@/domain/regime/truth";
import { openTestView } from "./view";
import type { RuleCases } from "@/checklists/common/rule-cases";

/**
 * Runs what every regime must pass: hand-made cases of every rule, both outcomes tried, silence read as unknown,
 * dates real, and the day before and the day of every rule that binds from a date.
 */
export function tryRegime(regime: Regime, cases: RuleCases): void {
  describe.each(regime.rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const own = cases[id] ?? [];

    it.each(own.map((each, index) => [each[0], index, each[1]] as const))(
      "is %s (case %i)",
      (verdict, _index, input) => {
        expect(judgeRule(rule, openTestView(input), "perimeter").verdict).toBe(verdict);
      },
    );

    it("has a case for met, for not met and for every outcome it can have", () => {
      const tried = new Set(own.map(([verdict]) => verdict));
      const wanted: Verdict[] = ["met", "not_met"];
      if (rule.partly !== undefined) wanted.push("partly_met");
      if (rule.applies !== undefined) wanted.push("not_applicable");
      expect([...tried]).toEqual(expect.arrayContaining(wanted));
    });

    it("reads silence as unknown and says what is missing", () => {
      const finding = judgeRule(rule, openTestView({}), "perimeter");
      expect(finding.verdict).toBe("unknown");
      expect(finding.missing.length).toBeGreaterThan(0);
      expect(rule.reads).toEqual(expect.arrayContaining([...finding.missing]));
    });

    it("binds from its day and not the day before", () => {
      expectDay(rule);
    });
  });

  it("has no case for a rule it does not have", () => {
    const ids = new Set(regime.rules.map(({ id }) => id));
    expect(Object.keys(cases).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("does not know whether it applies to a coin nobody described", () => {
    expect(read(regime.applies, openTestView({}), "perimeter").truth).not.toBe("no");
  });
}

function expectDay({ force }: Rule): void {
  const { from } = force;
  if (from === null) {
    const isBinding = standingOn(force, "2099-12-31") === "binding";
    expect(isBinding).toBe(force.status === "in_force");
    return;
  }
  expect(isIsoDate(from)).toBe(true);
  const before = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  expect(standingOn(force, before)).not.toBe("binding");
  const binds = ["in_force", "enacted", "interim"].includes(force.status);
  expect(standingOn(force, from)).toBe(binds ? "binding" : "not_binding");
}
