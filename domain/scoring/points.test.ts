import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFinding } from "@/tests/support/build-finding";
import type { Finding } from "../checklist/finding";
import { DEFAULT_POLICY } from "./default-policy";
import { pointsOf, scorePillars, scoreTotal } from "./points";

const PILLARS = Object.keys(DEFAULT_POLICY.pillarWeights).map((id) => ({
  id,
  label: id,
  question: `${id}?`,
}));
const VERDICTS = ["met", "partly_met", "not_met", "unknown", "not_applicable"] as const;
const SETTLED = ["met", "partly_met", "not_met", "not_applicable"] as const;

type Plain = { pillar: string; weight: number; verdict: Finding["verdict"] };

const fill = ({ pillar, weight, verdict }: Plain, index: number): Finding =>
  buildFinding({ id: `${pillar}.${index}`, pillar, weight, verdict });

const findingsArb = (verdicts: readonly Finding["verdict"][]) =>
  fc
    .array(
      fc.record({
        pillar: fc.constantFrom(...PILLARS.map((pillar) => pillar.id)),
        weight: fc.integer({ min: 1, max: 10 }),
        verdict: fc.constantFrom(...verdicts),
      }),
      { minLength: 1, maxLength: 60 },
    )
    .map((rows) => rows.map(fill));

const score = (findings: readonly Finding[], weights = DEFAULT_POLICY.pillarWeights) =>
  scoreTotal(scorePillars(PILLARS, findings, { ...DEFAULT_POLICY, pillarWeights: weights }));

describe("pillar and total scores", () => {
  it("gives unknown nothing in proven and everything in possible", () => {
    expect(pointsOf("unknown", DEFAULT_POLICY.points)).toEqual({ proven: 0, possible: 2 });
    expect(pointsOf("partly_met", DEFAULT_POLICY.points)).toEqual({ proven: 1, possible: 1 });
  });

  it("computes a hand-checked total", () => {
    // Reserve: 3 of 4 weight met → 75 %; liquidity: one partly met → 50 %. (22×75 + 12×50) ÷ 34 = 66.17…
    const findings = [
      fill({ pillar: "reserve", weight: 3, verdict: "met" }, 0),
      fill({ pillar: "reserve", weight: 1, verdict: "not_met" }, 1),
      fill({ pillar: "liquidity", weight: 5, verdict: "partly_met" }, 2),
    ];
    expect(score(findings)).toEqual({ proven: 66, possible: 66 });
  });

  it("rounds down, so that 69.99 does not read as 70", () => {
    const findings = [
      fill({ pillar: "reserve", weight: 6999, verdict: "met" }, 0),
      fill({ pillar: "reserve", weight: 3001, verdict: "not_met" }, 1),
    ];
    expect(score(findings)).toEqual({ proven: 69, possible: 69 });
  });

  it("leaves not applicable out of both ends and says so when nothing applies", () => {
    expect(
      score([
        fill({ pillar: "reserve", weight: 1, verdict: "met" }, 0),
        fill({ pillar: "reserve", weight: 9, verdict: "not_applicable" }, 1),
      ]),
    ).toEqual({
      proven: 100,
      possible: 100,
    });
    expect(
      score([fill({ pillar: "reserve", weight: 9, verdict: "not_applicable" }, 1)]),
    ).toBeNull();
  });

  it("keeps proven at or below possible and both within 0 and 100", () => {
    fc.assert(
      fc.property(findingsArb(VERDICTS), (findings) => {
        const band = score(findings);
        if (band === null) return;
        expect(band.proven).toBeLessThanOrEqual(band.possible);
        expect(band.proven).toBeGreaterThanOrEqual(0);
        expect(band.possible).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("keeps every completion of the unknowns inside the band", () => {
    fc.assert(
      fc.property(
        findingsArb(VERDICTS),
        fc.array(fc.constantFrom(...SETTLED), { minLength: 60, maxLength: 60 }),
        (findings, fills) => {
          const band = score(findings);
          const filled = score(
            findings.map((finding, index) =>
              finding.verdict === "unknown"
                ? { ...finding, verdict: fills[index] ?? "met" }
                : finding,
            ),
          );
          if (band === null || filled === null) return;
          expect(filled.proven).toBeGreaterThanOrEqual(band.proven);
          expect(filled.possible).toBeLessThanOrEqual(band.possible);
        },
      ),
    );
  });

  it("does not depend on the order of findings", () => {
    fc.assert(
      fc.property(findingsArb(VERDICTS), (findings) => {
        expect(score([...findings].reverse())).toEqual(score(findings));
      }),
    );
  });

  it("never falls when one verdict improves", () => {
    const better = { not_met: "partly_met", partly_met: "met", met: "met" } as const;
    fc.assert(
      fc.property(findingsArb(["not_met", "partly_met", "met"]), fc.nat(59), (findings, pick) => {
        const improved = findings.map((finding, index) =>
          index === pick % findings.length
            ? { ...finding, verdict: better[finding.verdict as keyof typeof better] }
            : finding,
        );
        expect(score(improved)?.proven).toBeGreaterThanOrEqual(score(findings)?.proven ?? 0);
      }),
    );
  });

  it("lets weights reach the total", () => {
    const findings = [
      fill({ pillar: "reserve", weight: 1, verdict: "met" }, 0),
      fill({ pillar: "liquidity", weight: 1, verdict: "not_met" }, 1),
    ];
    expect(score(findings, { reserve: 9000, liquidity: 1000 })).toEqual({
      proven: 90,
      possible: 90,
    });
    expect(score(findings, { reserve: 1000, liquidity: 9000 })).toEqual({
      proven: 10,
      possible: 10,
    });
  });
});
