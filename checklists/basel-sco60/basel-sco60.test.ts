import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { judgeRule } from "@/domain/regime/judge-rule";
import { missing } from "@/tests/support/profile-builder";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { arrangementCases } from "./arrangement.cases";
import { disclosureCases } from "./disclosure.cases";
import { baselSco60Regime } from "./regime";
import { reserveCases } from "./reserve.cases";

tryRegime(baselSco60Regime, { ...reserveCases, ...disclosureCases, ...arrangementCases });

describe("the Basel test for Group 1b", () => {
  const { rules, leftOut } = baselSco60Regime;

  it("has 20 rules for 20 rows", () => {
    expect(rules).toHaveLength(20);
    expect(leftOut).toHaveLength(0);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(20);
    expect(rules.filter(({ severity }) => severity === "gate")).toHaveLength(8);
    expect(rules.filter(({ verification }) => verification === "unverified")).toHaveLength(10);
  });

  it("uses no parameter id twice", () => {
    const parameters = new Set(rules.flatMap((rule) => rule.parameters));
    expect(new Set([...parameters].map(({ id }) => id)).size).toBe(parameters.size);
  });

  it("concerns every coin and binds none", () => {
    const view = openTestView({ facts: { "coin.stabilisation": "algorithmic" } });
    expect(judgeRegime(baselSco60Regime, view, "perimeter")).toMatchObject({
      state: "not_binding",
      reason: "A bank may hold any coin.",
    });
    expect(judgeRegime(baselSco60Regime, view, "benchmark").state).toBe("falls_short");
  });

  it("counts a supervisor that was looked for and not disclosed as none", () => {
    const functions = rules.find(({ id }) => id.endsWith("regulated-functions"));
    const view = openTestView({
      facts: {
        "governance.responsibilityMap": "entitiesOnly",
        "governance.unsupervisedFunctions": 0,
      },
      account: [{ institution: "Vault", supervisor: missing("not_disclosed") }],
    });
    expect(functions === undefined ? null : judgeRule(functions, view, "perimeter").verdict).toBe(
      "partly_met",
    );
  });
});
