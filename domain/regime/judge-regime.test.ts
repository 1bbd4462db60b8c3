import { describe, expect, it } from "vitest";
import { makeForce, makeRegime, makeRule } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { all, licensed, no, yes } from "./condition";
import { sayForce, standingOn } from "./force";
import { judgeRegime } from "./judge-regime";
import { judgeRule } from "./judge-rule";
import type { Regime } from "./regime";
import { rule, type RuleSpec } from "./rule";

const regime = (rules: readonly RuleSpec[], change: Partial<Regime> = {}): Regime =>
  makeRegime(rules, { applies: licensed(yes("segregation.titledForHolders")), ...change });

const bound = (facts: ProfileInput["facts"]): ProfileInput => ({
  facts: { "segregation.titledForHolders": true, ...facts },
});
const stateOf = (each: Regime, input: ProfileInput, asOf?: string) =>
  judgeRegime(each, openTestView(input, asOf), "perimeter").state;

describe("force", () => {
  it("says its status once", () => {
    const inForce = makeForce("in_force");
    expect(sayForce({ ...inForce, text: "In force since June." })).toBe("In force since June.");
    expect(sayForce({ ...inForce, text: "Since June." })).toBe("In force. Since June.");
  });

  it("binds from its first day until the day it ends", () => {
    const law = makeForce("in_force", "2024-06-30", "2026-07-01");
    expect(standingOn(law, "2024-06-29")).toBe("awaited");
    expect(standingOn(law, "2024-06-30")).toBe("binding");
    expect(standingOn(law, "2026-06-30")).toBe("binding");
    expect(standingOn(law, "2026-07-01")).toBe("past");
    expect(standingOn(makeForce("enacted", "2027-01-18"), "2027-01-17")).toBe("awaited");
    expect(standingOn(makeForce("enacted", "2027-01-18"), "2027-01-18")).toBe("binding");
    expect(standingOn(makeForce("enacted", null), "2030-01-01")).toBe("awaited");
    expect(standingOn(makeForce("in_force", null), "2020-01-01")).toBe("binding");
  });

  it.each(["proposed", "draft", "policy", "standard", "guidance", "voluntary"] as const)(
    "%s never binds",
    (status) => {
      expect(standingOn(makeForce(status, "2020-01-01"), "2026-06-30")).toBe("not_binding");
    },
  );
});

describe("a rule", () => {
  const judge = (change: Partial<RuleSpec>, facts: ProfileInput["facts"]) =>
    judgeRule(rule(makeRule(change)), openTestView({ facts: facts ?? {} }), "perimeter");
  const both = {
    met: all(yes("redemption.atPar"), yes("redemption.termsPublished")),
    partly: yes("redemption.atPar"),
  };

  it("is met, partly met, not met or unknown", () => {
    expect(judge({}, { "redemption.atPar": true })).toMatchObject({ verdict: "met", missing: [] });
    expect(judge({}, { "redemption.atPar": false })).toMatchObject({ verdict: "not_met" });
    expect(judge({}, {})).toMatchObject({ verdict: "unknown", missing: ["redemption.atPar"] });
    const half = { "redemption.atPar": true, "redemption.termsPublished": false };
    expect(judge(both, half).verdict).toBe("partly_met");
    expect(judge(both, { "redemption.atPar": true }).verdict).toBe("unknown");
    expect(judge(both, { "redemption.atPar": false }).verdict).toBe("not_met");
  });

  it("writes as plain fields", () => {
    const open = judge({}, {});
    const { id, verdict, standing, reason, missing } = open;
    expect(JSON.parse(JSON.stringify(open))).toEqual({ id, verdict, standing, reason, missing });
    expect(missing).toEqual(["redemption.atPar"]);
  });

  it("stands aside where its scope is not given, and says so", () => {
    const applies = no("redemption.termsPublished");
    const aside = judge({ applies }, { "redemption.termsPublished": true });
    expect(aside.verdict).toBe("not_applicable");
    expect(aside.reason).toMatch(/^Does not apply: /);
    expect(judge({ applies }, {})).toMatchObject({
      verdict: "unknown",
      missing: ["redemption.termsPublished"],
    });
  });

  it("refuses an id without a part", () => {
    expect(() => rule(makeRule({ id: "test.nowhere.x" }))).toThrow(RangeError);
  });
});

describe("a regime", () => {
  const gate = makeRule();
  const minor = makeRule({
    id: "test.disclosure.terms",
    severity: "minor",
    met: yes("redemption.termsPublished"),
  });

  it("does not apply, falls short, cannot conclude or is met, by its gates", () => {
    const law = regime([gate, minor]);
    expect(stateOf(law, { facts: { "segregation.titledForHolders": false } })).toBe(
      "does_not_apply",
    );
    expect(stateOf(law, {})).toBe("scope_unknown");
    expect(stateOf(law, bound({ "redemption.atPar": false }))).toBe("falls_short");
    expect(stateOf(law, bound({}))).toBe("cannot_conclude");
    const passed = bound({ "redemption.atPar": true, "redemption.termsPublished": false });
    expect(stateOf(law, passed)).toBe("meets");
    expect(judgeRegime(law, openTestView(passed), "perimeter").tallies.minor.not_met).toBe(1);
  });

  it("breaches nothing before its day: the same profile read on two days", () => {
    const later = regime([makeRule({ force: makeForce("enacted", "2027-01-18") })]);
    const failing = bound({ "redemption.atPar": false });
    expect(stateOf(later, failing, "2027-01-17")).toBe("not_in_force");
    expect(stateOf(later, failing, "2027-01-18")).toBe("falls_short");
  });

  it("never falls short of what is only proposed, but measures it in a benchmark", () => {
    const draft = regime([makeRule({ force: makeForce("proposed", null) })], {
      nature: "proposed",
    });
    const view = openTestView(bound({ "redemption.atPar": false }));
    expect(judgeRegime(draft, view, "perimeter").state).toBe("not_binding");
    expect(judgeRegime(draft, view, "benchmark").state).toBe("falls_short");
  });

  it("takes permissions as given in a benchmark", () => {
    const law = regime([gate]);
    const view = openTestView({
      facts: { "segregation.titledForHolders": false, "redemption.atPar": true },
    });
    expect(judgeRegime(law, view, "perimeter").state).toBe("does_not_apply");
    expect(judgeRegime(law, view, "benchmark")).toMatchObject({
      state: "meets",
      gates: { held: ["test.redemption.par"], failed: [], open: [] },
    });
  });
});
