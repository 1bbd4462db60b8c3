import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeers, type PeerFigures, TOTAL } from "./peers";

const at = (proven: number, possible = proven): PeerFigures =>
  new Map([[TOTAL, { proven, possible }]]);

function among(own: PeerFigures, others: readonly PeerFigures[]) {
  const [measure] = comparePeers(own, others, [TOTAL]);
  if (measure === undefined) throw new Error("no measure");
  return measure;
}

describe("the place of a coin among others", () => {
  it("counts those that stand lower, and half of those that stand equal", () => {
    const others = [10, 20, 30, 40, 40].map((score) => at(score));
    // (3 + 2 ÷ 2) ÷ 5
    expect(among(at(40), others).proven.percentile).toBe(80);
    // 2 ÷ 5, and 2.5 ÷ 5
    expect(among(at(25), others).proven.percentile).toBe(40);
    expect(among(at(30), others).proven.percentile).toBe(50);
    expect(among(at(0), others).proven.percentile).toBe(0);
    expect(among(at(100), others).proven.percentile).toBe(100);
  });

  it("is half where all stand equal", () => {
    const same = Array.from({ length: 7 }, () => at(55));
    expect(among(at(55), same).proven.percentile).toBe(50);
  });

  it("is rounded down", () => {
    const others = [1, 2, 90, 91, 92, 93].map((score) => at(score));
    expect(among(at(50), others).proven.percentile).toBe(33);
  });

  it("is not given among fewer than five", () => {
    const four = [1, 2, 3, 4].map((score) => at(score));
    expect(among(at(5), four)).toMatchObject({ peers: 4, proven: { percentile: null } });
    expect(among(at(5), [...four, at(5)]).proven.percentile).toBe(90);
  });

  it("leaves out coins to which nothing of a pillar applies", () => {
    const others = [at(1), at(2), at(3), at(4), at(5), new Map([[TOTAL, null]]), new Map()];
    expect(among(at(9), others)).toMatchObject({ peers: 5, proven: { percentile: 100 } });
    expect(among(new Map(), others)).toMatchObject({ own: null, proven: { percentile: null } });
  });

  it("gives quartiles by nearest rank", () => {
    const others = [10, 20, 30, 40, 50, 60, 70, 80].map((score) => at(score));
    expect(among(at(0), others).proven.quartiles).toEqual([20, 40, 60]);
    expect(among(at(0), []).proven.quartiles).toBeNull();
  });

  const band = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));
  it("never falls when the coin rises, does not hang on order, and counts every other once", () => {
    fc.assert(
      fc.property(band, band, fc.array(band, { minLength: 5, maxLength: 30 }), (a, b, others) => {
        const [one, two] = [among(a, others), among(b, others)];
        const [low, high] =
          (one.own?.proven ?? 0) <= (two.own?.proven ?? 0) ? [one, two] : [two, one];
        expect(low.proven.percentile).toBeLessThanOrEqual(high.proven.percentile ?? -1);
        expect(among(a, [...others].reverse())).toEqual(one);
        expect(one.possible.counts.reduce((sum, count) => sum + count, 0)).toBe(others.length);
      }),
    );
  });
});
