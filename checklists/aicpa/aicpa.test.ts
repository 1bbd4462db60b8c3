import { describe, expect, it } from "vitest";
import { judgeRegime } from "@/domain/regime/judge-regime";
import { readScope } from "@/domain/regime/scope";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { tryRegime } from "@/tests/support/try-regime";
import { openTestView } from "@/tests/support/view";
import { assetNoteCases } from "./asset-notes.cases";
import { controlCases } from "./controls.cases";
import { aicpaRegime } from "./regime";
import { reserveReportCases } from "./reserve-report.cases";

tryRegime(aicpaRegime, { ...reserveReportCases, ...assetNoteCases, ...controlCases });

describe("the AICPA criteria", () => {
  const { rules, leftOut } = aicpaRegime;

  it("have 23 rules for 23 rows", () => {
    expect(rules).toHaveLength(23);
    expect(leftOut).toHaveLength(0);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(23);
    expect(rules.filter(({ severity }) => severity === "gate")).toHaveLength(4);
    expect(rules.filter(({ verification }) => verification === "unverified")).toHaveLength(3);
  });

  it("use no parameter id twice", () => {
    const parameters = new Set(rules.flatMap((rule) => rule.parameters));
    expect(new Set([...parameters].map(({ id }) => id)).size).toBe(parameters.size);
  });

  const appliesTo = (input: ProfileInput) =>
    readScope(aicpaRegime, openTestView(input), "perimeter").truth;

  it("matter where somebody reports on the reserve", () => {
    const report = { subject: "reserve", asOf: "2026-05-31", publishedOn: "2026-06-20" } as const;
    expect(appliesTo({ attestation: [report] })).toBe("yes");
    expect(appliesTo({ facts: { "disclosure.attestationEveryDays": 31 } })).toBe("yes");
    expect(appliesTo({ attestation: [] })).toBe("no");
    expect(appliesTo({ attestation: [], completeness: { attestation: "partial" } })).toBe(
      "unknown",
    );
  });

  it("bind nobody", () => {
    const view = openTestView({
      facts: {
        "disclosure.attestationEveryDays": 31,
        "attestation.discloses.assetBreakdown": false,
      },
    });
    expect(judgeRegime(aicpaRegime, view, "perimeter").state).toBe("not_binding");
    expect(judgeRegime(aicpaRegime, view, "benchmark").state).toBe("falls_short");
  });
});
