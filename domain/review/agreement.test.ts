import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildFinding } from "@/tests/support/build-finding";
import type { Verdict } from "../checklist/criterion";
import type { Finding } from "../checklist/finding";
import { compareVerdicts, measureAgreement, VERDICTS } from "./agreement";

type Pair = readonly [Verdict, Verdict];

function repeat(count: number, pair: Pair): readonly Pair[] {
  return Array.from({ length: count }, () => pair);
}

const finding = (id: string, pillar: string, verdict: Verdict): Finding =>
  buildFinding({ id, pillar, verdict });

describe("Cohen's kappa", () => {
  it.each<[string, readonly Pair[], readonly [string, string, string]]>([
    // po = (20 + 15) / 50 = 0.7; pe = (25 × 30 + 25 × 20) / 2500 = 0.5; kappa = 0.2 / 0.5.
    [
      "two by two, 20 5 10 15",
      [
        ...repeat(20, ["met", "met"]),
        ...repeat(5, ["met", "not_met"]),
        ...repeat(10, ["not_met", "met"]),
        ...repeat(15, ["not_met", "not_met"]),
      ],
      ["0.7", "0.5", "0.4"],
    ],
    // Both margins 40 % and 60 % the other way round: pe = (60 × 70 + 40 × 30) / 10000 = 0.54, po = 0.6.
    [
      "two by two, 45 15 25 15",
      [
        ...repeat(45, ["met", "met"]),
        ...repeat(15, ["met", "unknown"]),
        ...repeat(25, ["unknown", "met"]),
        ...repeat(15, ["unknown", "unknown"]),
      ],
      ["0.6", "0.54", "0.1304"],
    ],
    // All five verdicts once each, all agreed: pe = 5 / 25.
    [
      "full agreement over five verdicts",
      VERDICTS.map((each): Pair => [each, each]),
      ["1", "0.2", "1"],
    ],
    // Two verdicts always swapped: po = 0, pe = (1 × 1 + 1 × 1) / 4.
    [
      "full disagreement",
      [
        ["met", "not_met"],
        ["not_met", "met"],
      ],
      ["0", "0.5", "-1"],
    ],
    // The first always met, the second always not met: chance gives 0 as well.
    ["one verdict each, never the same", repeat(3, ["met", "not_met"]), ["0", "0", "0"]],
    // Rows 3, 2, 1; columns 2, 3, 1: po = 5/6; pe = (6 + 6 + 1) / 36; kappa = (30 − 13) / (36 − 13) = 17/23.
    [
      "three by three",
      [
        ...repeat(2, ["met", "met"]),
        ["met", "partly_met"],
        ["partly_met", "partly_met"],
        ["partly_met", "partly_met"],
        ["not_met", "not_met"],
      ],
      ["0.8333", "0.3611", "0.7391"],
    ],
  ])("%s", (_name, pairs, figures) => {
    const { observed: po, expected: pe, kappa: k, undefinedWhy } = measureAgreement(pairs);
    expect([po, pe, k].map((each) => each?.toDecimalPlaces(4).toString())).toEqual(figures);
    expect(undefinedWhy).toBeNull();
  });

  it("is not defined where both used one verdict throughout, and says so", () => {
    const agreement = measureAgreement(repeat(4, ["met", "met"]));
    expect(agreement.observed?.toString()).toBe("1");
    expect(agreement.kappa).toBeNull();
    expect(agreement.undefinedWhy).toContain("not defined");
  });

  it("is not defined without questions", () => {
    expect(measureAgreement([])).toMatchObject({ observed: null, expected: null, kappa: null });
    expect(measureAgreement([]).undefinedWhy).toBe("There is no question both answered.");
  });

  const verdict = fc.constantFrom(...VERDICTS);
  it("stays in −1 to 1, is 1 exactly at full agreement, and does not mind who is first or in which order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict), { maxLength: 40 }), (pairs) => {
        const here = measureAgreement(pairs);
        const turned = measureAgreement(pairs.map(([a, b]): Pair => [b, a]).reverse());
        expect(turned.kappa).toEqual(here.kappa);
        expect(here.table.flat().reduce((a, b) => a + b, 0)).toBe(pairs.length);
        if (here.kappa === null) return;
        expect(here.kappa.gte(-1) && here.kappa.lte(1)).toBe(true);
        expect(here.kappa.eq(1)).toBe(here.agreed === pairs.length);
      }),
    );
  });
});

describe("verdicts of two people", () => {
  const pillars = ["reserve", "redemption"].map((id) => ({ id, label: id, question: "?" }));
  const first = [
    finding("a", "reserve", "met"),
    finding("b", "reserve", "unknown"),
    finding("c", "redemption", "met"),
    finding("only-first", "redemption", "met"),
  ];
  const second = [
    finding("c", "redemption", "met"),
    finding("b", "reserve", "not_met"),
    finding("a", "reserve", "met"),
    finding("only-second", "reserve", "met"),
  ];

  it("are matched by question, per pillar and in all", () => {
    const { total, pillars: each, differing, unmatched } = compareVerdicts(pillars, first, second);
    expect([total.questions, total.agreed]).toEqual([3, 2]);
    // po = 2/3; rows met 2, unknown 1; columns met 2, not met 1: pe = 4/9; kappa = (6 − 4) / (9 − 4).
    expect(total.kappa?.toString()).toBe("0.4");
    expect(each.map(({ id, questions, agreed }) => [id, questions, agreed])).toEqual([
      ["reserve", 2, 1],
      ["redemption", 1, 1],
    ]);
    expect(each[1]?.kappa).toBeNull();
    expect(differing).toEqual([{ id: "b", first: "unknown", second: "not_met" }]);
    expect(unmatched).toEqual(["only-first", "only-second"]);
  });

  it("stand in the table with the first person in rows", () => {
    const { table } = compareVerdicts(pillars, first, second).total;
    expect(table[VERDICTS.indexOf("unknown")]?.[VERDICTS.indexOf("not_met")]).toBe(1);
    expect(table[VERDICTS.indexOf("not_met")]?.[VERDICTS.indexOf("unknown")]).toBe(0);
  });
});
