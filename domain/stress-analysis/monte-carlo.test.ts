import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULTS, heldLine, planInput, playPlan, run } from "@/tests/support/run-arbitrary";
import { MILLION } from "./cents";
import { type Draws, makeSampler, summarise } from "./monte-carlo";
import { compile } from "./plan";
import { seededRandom } from "../random";
import { triangleAt } from "./triangle";

const DRAWS: Draws = {
  size: { low: 0, mode: 100_000, high: MILLION },
  haircut: { low: 50, mode: 100, high: 300 },
};

describe("the generator", () => {
  it("is xoshiro128**: the same numbers for a seed, for good", () => {
    const random = seededRandom(2026);
    const first = Array.from({ length: 4 }, () => Math.floor(random.next() * 2 ** 32));
    expect(first).toMatchInlineSnapshot(`
      [
        1488141057,
        2736994499,
        1930590800,
        4121196190,
      ]
    `);
    expect(seededRandom(2027).next()).not.toBe(seededRandom(2026).next());
  });

  it("spreads evenly over the unit", () => {
    const random = seededRandom(7);
    const bins = new Float64Array(16);
    for (let draw = 0; draw < 160_000; draw += 1) {
      const bin = Math.floor(random.next() * 16);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // Chi-squared with 15 degrees of freedom: above 45 once in ten thousand seeds.
    const chi = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(45);
  });

  it("draws a triangle between its ends, with the mean it must have", () => {
    const triangle = { low: 2, mode: 3, high: 10 };
    expect([0, 1 / 8, 1].map((at) => triangleAt(triangle, at))).toEqual([2, 3, 10]);
    const random = seededRandom(1);
    let sum = 0;
    for (let draw = 0; draw < 50_000; draw += 1) sum += triangleAt(triangle, random.next());
    expect(sum / 50_000).toBeCloseTo(5, 1);
    expect(triangleAt({ low: 4, mode: 4, high: 4 }, 0.3)).toBe(4);
  });
});

describe("drawn runs", () => {
  it("are the same for a seed, in one batch or in many", () => {
    fc.assert(
      fc.property(
        planInput,
        run,
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (input, { shape }, seed) => {
          const { plan } = compile(input);
          const all = makeSampler({ plan, shape, draws: DRAWS, seed, count: 60 });
          const parts = makeSampler({ plan, shape, draws: DRAWS, seed, count: 60 });
          expect(all.play(100)).toBe(60);
          while (parts.play(7) < 60);
          expect(parts.paths).toEqual(all.paths);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("with nothing left to chance are the run itself", () => {
    fc.assert(
      fc.property(planInput, run, (input, asked) => {
        const { plan, outcome } = playPlan(input, asked);
        const size = { low: asked.parts, mode: asked.parts, high: asked.parts };
        const draws = { size, haircut: { low: 100, mode: 100, high: 100 } };
        const { paths, play } = makeSampler({ plan, shape: asked.shape, draws, seed: 1, count: 1 });
        play(1);
        expect(paths.breakDay[0]).toBe(Math.max(0, outcome.firstBreak));
        expect(paths.loss[0]).toBe((outcome.loss * MILLION) / plan.supply);
      }),
    );
  });

  it("survive as often as cash alone says, which can be worked out by hand", () => {
    // 30 % of the supply is cash and nothing else pays, so a path survives where the size drawn is at most 30 %.
    const lines = [heldLine("bankDemandDeposit", 30_000_000, 0)];
    const { plan } = compile({ ...DEFAULTS, lines, supply: 100_000_000 });
    const shape = Float64Array.from({ length: 31 }, (_, day) => (day >= 4 ? MILLION : 0));
    const size = { low: 0, mode: 0, high: MILLION };
    const { paths, play } = makeSampler({
      plan,
      shape,
      draws: { ...DRAWS, size },
      seed: 3,
      count: 20_000,
    });
    play(20_000);
    const { survival, quantiles } = summarise(paths, { count: 20_000, days: 30 });
    // 1 − 0.7² of a triangle that falls from nothing to all.
    expect(survival[3]).toBe(1);
    expect(survival[4]).toBeCloseTo(0.51, 2);
    expect(survival.at(-1)).toBe(survival[4]);
    // Nine in ten draws lie below 1 − √0.1 = 68.4 %; 30 of them are paid.
    expect((quantiles[2]?.shortfall ?? 0) / MILLION).toBeCloseTo(0.384, 2);
    expect(quantiles.every(({ loss }) => loss === 0)).toBe(true);
  });

  it("never survive more often for being followed longer", () => {
    fc.assert(
      fc.property(planInput, run, (input, { shape }) => {
        const { plan } = compile(input);
        const { paths, play } = makeSampler({ plan, shape, draws: DRAWS, seed: 9, count: 200 });
        play(200);
        const { survival, quantiles } = summarise(paths, { count: 200, days: plan.days });
        expect(survival).toEqual([...survival].sort((a, b) => b - a));
        const falls = quantiles.map(({ shortfall }) => shortfall);
        expect(falls).toEqual([...falls].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});
