import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../checklist/finding";
import { knownShare } from "./coverage";
import { DEFAULT_POLICY } from "./default-policy";
import { scorePillars } from "./points";

/** A pillar's weight in the policy, and the weights of its known and of its unknown findings. */
type Made = { readonly weight: number; readonly known: number; readonly unknown: number };

function shareOf(made: readonly Made[]): number {
  const finding = (pillar: string, weight: number, verdict: Finding["verdict"]): Finding => {
    const id = `${pillar}.${verdict}`;
    const lists = { facts: [], reads: [], missing: [] };
    return { id, pillar, severity: "major", weight, verdict, reason: "", ...lists };
  };
  const pillars = made.map((_, index) => ({ id: `p${index}`, label: "", question: "" }));
  const findings = made.flatMap(({ known, unknown }, index) => [
    finding(`p${index}`, known, "met"),
    finding(`p${index}`, unknown, "unknown"),
  ]);
  const pillarWeights = Object.fromEntries(made.map(({ weight }, index) => [`p${index}`, weight]));
  return knownShare(
    findings,
    scorePillars(pillars, findings, { ...DEFAULT_POLICY, pillarWeights }),
  );
}

describe("known share of the weight", () => {
  it("reaches sixty percent where it is exactly sixty, whatever the pillars' parts", () => {
    // 2000 × 1/2 + 2000 × 2/3 + 1000 × 2/3 = 3000 of 5000; in machine arithmetic a hair less.
    const half = { weight: 2000, known: 6, unknown: 6 };
    const thirds = { known: 8, unknown: 4 };
    expect(shareOf([half, { weight: 2000, ...thirds }, { weight: 1000, ...thirds }])).toBe(6000);
  });

  it("is nothing where nothing applies", () => {
    expect(knownShare([], [])).toBe(0);
  });

  it("is the exact mean, rounded down once", () => {
    const pillar = fc.record({
      weight: fc.integer({ min: 1, max: 3000 }),
      known: fc.integer({ min: 0, max: 30 }),
      unknown: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(pillar, { minLength: 1, maxLength: 10 }), (made) => {
        // Sum of weight × known ÷ applies over the weights, as one fraction.
        let [top, bottom] = [0n, 1n];
        for (const { weight, known, unknown } of made) {
          const applies = BigInt(known + unknown);
          top = top * applies + BigInt(weight * known) * bottom;
          bottom *= applies;
        }
        bottom *= BigInt(made.reduce((sum, { weight }) => sum + weight, 0));
        const share = BigInt(shareOf(made));
        expect(share * bottom <= 10_000n * top && 10_000n * top < (share + 1n) * bottom).toBe(true);
      }),
    );
  });
});
