import { describe, expect, it } from "vitest";
import { judgeRule } from "@/domain/regime/judge-rule";
import { read } from "@/domain/regime/truth";
import { missing, type ProfileInput } from "@/tests/support/profile-builder";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { arrangementCases } from "./arrangement.cases";
import { moneyCases } from "./money.cases";
import { cpmiIoscoRegime } from "./regime";

tryRegime(cpmiIoscoRegime, { ...arrangementCases, ...moneyCases });

describe("CPMI-IOSCO guidance", () => {
  it("has 13 rules and leaves out one of 14 rows", () => {
    const ids = [...cpmiIoscoRegime.rules, ...cpmiIoscoRegime.leftOut].map(({ id }) => id);
    expect(cpmiIoscoRegime.rules).toHaveLength(13);
    expect(cpmiIoscoRegime.leftOut).toHaveLength(1);
    expect(new Set(ids).size).toBe(14);
  });

  const appliesTo = (facts: ProfileInput["facts"]) =>
    read(cpmiIoscoRegime.applies, openTestView({ facts: facts ?? {} }), "perimeter").truth;
  const UNDESIGNATED = {
    "issuer.systemicDesignations.euSignificant": false,
    "issuer.systemicDesignations.ukRecognised": false,
    "issuer.systemicDesignations.global": false,
  } as const;
  const sized = (amount: number | string) =>
    appliesTo({ ...UNDESIGNATED, "issuer.consolidatedOutstandingUsd": amount });

  it("speaks to designated issuers and to groups beyond the house amount", () => {
    expect(appliesTo({ "issuer.systemicDesignations.global": true })).toBe("yes");
    expect(sized("25000000000.01")).toBe("yes");
    expect(sized(25_000_000_000)).toBe("no");
    expect(appliesTo(UNDESIGNATED)).toBe("unknown");
  });

  it("counts a supervisor that was looked for and not disclosed as none", () => {
    const rule = cpmiIoscoRegime.rules.find(({ id }) => id.endsWith("custody.entity-strength"));
    const view = openTestView({
      facts: { "reserve.largestInstitutionPct": 40 },
      account: [{ supervisor: missing("not_disclosed") }],
      licence: [{ status: "active", prudential: true }],
    });
    expect(rule === undefined ? null : judgeRule(rule, view, "perimeter").verdict).toBe(
      "partly_met",
    );
  });
});
