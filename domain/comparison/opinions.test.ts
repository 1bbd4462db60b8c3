import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal";
import type { Contribution } from "../explain/contributions";
import { explainDifference, formulaOf, normalise, type Scale } from "./opinions";

const STEPS: Scale = {
  name: "Five words",
  kind: "steps",
  direction: "higher",
  steps: ["poor", "weak", "fair", "good", "best"],
};
const GRADES: Scale = {
  name: "Grades",
  kind: "range",
  direction: "lower",
  low: new Decimal(1),
  high: new Decimal(6),
};

describe("an opinion on a common scale", () => {
  it.each([
    ["poor", STEPS, "0"],
    ["Good ", STEPS, "75"],
    ["good", { ...STEPS, direction: "lower" } as Scale, "25"],
    ["1", GRADES, "100"],
    ["6", GRADES, "0"],
    ["2.5", GRADES, "70"],
    ["2.5", { ...GRADES, direction: "higher" } as Scale, "30"],
  ])("%s is placed between the ends of its scale", (value, scale, expected) => {
    expect(normalise(value, scale)?.toString()).toBe(expected);
  });

  it.each([
    ["splendid", STEPS],
    ["7", GRADES],
    ["0.99", GRADES],
    ["two", GRADES],
    ["", GRADES],
    ["a", { ...STEPS, steps: ["a"] } as Scale],
  ])("“%s” is on no scale", (value, scale) => {
    expect(normalise(value, scale)).toBeNull();
  });

  it("says its formula with the scale's own numbers", () => {
    expect(formulaOf(STEPS)).toBe("100 × (place − 1) ÷ 4");
    expect(formulaOf(GRADES)).toBe("100 − 100 × (value − 1) ÷ 5");
  });

  it("stays within 0 and 100, and turns round with the direction", () => {
    const ends = fc.tuple(fc.integer(), fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(ends, ([low, above, more]) => {
        const value = String(low + above);
        const scale = {
          ...GRADES,
          low: new Decimal(low),
          high: new Decimal(low + above + more + 1),
        };
        const up = normalise(value, { ...scale, direction: "higher" }) ?? new Decimal(-1);
        const down = normalise(value, { ...scale, direction: "lower" }) ?? new Decimal(-1);
        expect(up.gte(0) && up.lte(100)).toBe(true);
        expect(up.plus(down).toString()).toBe("100");
      }),
    );
  });
});

const part = (
  id: string,
  pillar: string,
  points: readonly [number, number, number],
): Contribution => ({
  id,
  pillar,
  title: id,
  verdict: "unknown",
  severity: "major",
  reason: "",
  remedy: "",
  evidenceWanted: "",
  most: points[0],
  proven: points[1],
  possible: points[2],
});

describe("where an opinion differs", () => {
  const band = { proven: 40, possible: 70 };
  const parts = [
    part("a", "reserve", [2000, 2000, 2000]),
    part("b", "reserve", [3000, 500, 1500]),
    part("c", "redemption", [5000, 1500, 3500]),
  ];
  const at = (score: number) => {
    const { place, gap, drivers } = explainDifference(new Decimal(score), band, parts);
    return [place, gap.toString(), drivers.map(({ pillar, points }) => [pillar, points])];
  };

  it("above everything possible: by what falls short here", () => {
    expect(at(95)).toEqual([
      "above",
      "25",
      [
        ["redemption", 1500],
        ["reserve", 1500],
      ],
    ]);
  });

  it("below what is proven: by what counts as met here", () => {
    expect(at(30)).toEqual([
      "below",
      "-10",
      [
        ["reserve", 2500],
        ["redemption", 1500],
      ],
    ]);
  });

  it("between the two, ends included: by what nobody here knows", () => {
    const open = [
      ["redemption", 2000],
      ["reserve", 1000],
    ];
    for (const score of [40, 55, 70]) expect(at(score)).toEqual(["between", "0", open]);
  });
});
