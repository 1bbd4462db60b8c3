import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { readScope } from "@/domain/regime/scope";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { arrangementCases } from "./arrangement.cases";
import { holderCases } from "./holders.cases";
import { oversightCases } from "./oversight.cases";
import { fsbRegime } from "./regime";

tryRegime(fsbRegime, { ...oversightCases, ...arrangementCases, ...holderCases });

describe("the FSB recommendations", () => {
  it("have 16 rules for 16 rows", () => {
    expect(fsbRegime.rules).toHaveLength(16);
    expect(fsbRegime.leftOut).toHaveLength(0);
    expect(new Set(fsbRegime.rules.map(({ id }) => id)).size).toBe(16);
    expect(fsbRegime.rules.filter(({ severity }) => severity === "gate")).toHaveLength(5);
    expect(
      fsbRegime.rules.filter(({ verification }) => verification === "unverified"),
    ).toHaveLength(3);
  });

  it("use no parameter id twice", () => {
    const parameters = new Set(fsbRegime.rules.flatMap((rule) => rule.parameters));
    expect(new Set([...parameters].map(({ id }) => id)).size).toBe(parameters.size);
  });

  const appliesTo = (input: ProfileInput) =>
    readScope(fsbRegime, openTestView(input), "perimeter").truth;
  const UNDESIGNATED = {
    "issuer.systemicDesignations.euSignificant": false,
    "issuer.systemicDesignations.ukRecognised": false,
    "issuer.systemicDesignations.global": false,
  } as const;
  const offered = (...codes: readonly ("US" | "US-NY" | "SG" | "EEA")[]): ProfileInput => ({
    facts: UNDESIGNATED,
    market: codes.map((jurisdiction) => ({ jurisdiction, offered: true })),
  });

  it("speak to systemic coins and to coins on offer in two countries", () => {
    expect(appliesTo({ facts: { "issuer.systemicDesignations.global": true } })).toBe("yes");
    expect(appliesTo(offered("US", "SG"))).toBe("yes");
    expect(appliesTo(offered("EEA"))).toBe("yes");
    expect(appliesTo(offered("US", "US-NY"))).toBe("no");
    expect(appliesTo({ ...offered("US"), completeness: { market: "partial" } })).toBe("unknown");
    expect(appliesTo({ facts: UNDESIGNATED })).toBe("unknown");
  });

  it("bind nobody", () => {
    const failing = { ...offered("US", "SG"), facts: { "redemption.atPar": false } } as const;
    expect(judgeRegime(fsbRegime, openTestView(failing), "perimeter").state).toBe("not_binding");
    expect(judgeRegime(fsbRegime, openTestView(failing), "benchmark").state).toBe("falls_short");
  });
});
