import { describe, expect, it } from "vitest";
import { makeRegime, makeRule } from "@/tests/support/made-regime";
import type { ProfileInput } from "@/tests/support/profile-builder";
import { openTestView } from "@/tests/support/view";
import { yes } from "../regime/condition";
import { judgeOutcomes } from "../regime/outcomes";
import type { Regime } from "../regime/regime";
import { toComparedRegimes, toComparedRegimesJson } from "./comparison-regimes";
import type { Cell } from "./tree";

const TITLED = { "segregation.titledForHolders": true } as const;
const PAR = makeRule();
const PROMISE = makeRule({
  id: "test.redemption.time",
  title: "Time",
  citation: "Art 2",
  met: yes("redemption.timePromised"),
});
const MINOR = makeRule({ id: "test.redemption.minor", title: "Small", severity: "minor" });
type Facts = NonNullable<ProfileInput["facts"]>;
const LAW = makeRegime([PAR, PROMISE, MINOR]);

const openGates = (count: number): Regime =>
  makeRegime(
    Array.from({ length: count }, (_, index) =>
      makeRule({
        id: `test.redemption.gate-${index}`,
        title: `Gate ${index}`,
        met: yes("redemption.timePromised"),
      }),
    ),
    { id: "many", shortName: "Many" },
  );

const judge = (regimes: readonly Regime[], facts: readonly Facts[]) =>
  facts.map((each) => judgeOutcomes(regimes, openTestView({ facts: each })));

const sayCell = (cell: Cell): string => ("text" in cell ? cell.text : "");

function show(regimes: readonly Regime[], facts: readonly Facts[], differencesOnly = false) {
  const heads = facts.map((_, index) => `coin ${index + 1}`);
  const { blocks } = toComparedRegimes(judge(regimes, facts), { heads, differencesOnly });
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const [matrix, perimeter, benchmark] = tables.map(({ rows, note }) => ({
    rows: rows.map((row) => row.map(sayCell)),
    note,
  }));
  return { matrix, perimeter, benchmark };
}

const GOOD = { ...TITLED, "redemption.atPar": true, "redemption.timePromised": true };
const BAD = { ...TITLED, "redemption.atPar": false };

describe("regimes side by side", () => {
  it("says state and gates by coin, the benchmark below", () => {
    expect(show([LAW], [GOOD, BAD, {}]).matrix).toEqual({
      rows: [
        [
          "Test",
          "What binds it",
          "Meets every gate. 0 gates not met, 0 open, 2 held.",
          "Falls short. 1 gate not met, 1 open, 0 held.",
          "Not known whether it applies. If it does: 0 gates not met, 2 open, 0 held.",
        ],
        [
          "Nowhere",
          "Benchmark",
          "0 gates not met, 0 open, 2 held.",
          "1 gate not met, 1 open, 0 held.",
          "0 gates not met, 2 open, 0 held.",
        ],
      ],
      note: null,
    });
  });

  it("counts no gate where the regime does not apply or has none", () => {
    const none = makeRegime([MINOR]);
    const other = { "segregation.titledForHolders": false };
    expect(show([none], [other, GOOD]).matrix?.rows).toEqual([
      ["Test", "What binds it", "Does not apply.", "No gate to hold."],
      ["Nowhere", "Benchmark", "Does not apply.", "No gate to hold."],
    ]);
  });

  it("leaves the same regimes out when only differences are wanted, and says how many", () => {
    const same = makeRegime([PROMISE], { id: "same", shortName: "Same" });
    const shown = show(
      [same, LAW],
      [{ ...GOOD }, { ...BAD, "redemption.timePromised": true }],
      true,
    );
    expect(shown.matrix?.rows.map(([first]) => first)).toEqual(["Test", "Nowhere"]);
    expect(shown.matrix?.note).toBe("1 regime the same for every coin left out.");
  });
});

describe("gates that somebody does not hold", () => {
  it("stand by name and citation, with every coin's answer", () => {
    const { perimeter, benchmark } = show([LAW], [GOOD, BAD, { "redemption.atPar": false }]);
    expect(perimeter?.rows).toEqual([
      ["Test", "Par", "Art 1", "Held", "Not met", "Not met, if it applies"],
      ["Test", "Time", "Art 2", "Held", "Open", "Open, if it applies"],
    ]);
    expect(benchmark?.rows).toEqual([
      ["Test", "Par", "Art 1", "Held", "Not met", "Not met"],
      ["Test", "Time", "Art 2", "Held", "Open", "Open"],
    ]);
  });

  it("do not count for a coin the regime does not reach", () => {
    const other = { "segregation.titledForHolders": false, "redemption.atPar": false };
    expect(show([LAW], [other, BAD]).perimeter?.rows[0]?.slice(3)).toEqual([
      "does not count",
      "Not met",
    ]);
  });

  it("are listed when open up to twelve, and only counted beyond", () => {
    const twelve = show([openGates(12)], [TITLED, TITLED]).perimeter;
    expect([twelve?.rows.length, twelve?.note]).toEqual([12, null]);
    const more = show([openGates(13)], [TITLED, TITLED]);
    expect(more.perimeter?.rows).toEqual([]);
    expect(more.perimeter?.note).toBe(
      "Not listed: 13 gates open only for coins with more than 12 open gates in that regime; the first table counts them.",
    );
    expect(more.matrix?.rows[0]?.[2]).toContain("13 open");
  });

  it("leave out the same answers when only differences are wanted", () => {
    const facts = [{ ...BAD, "redemption.timePromised": true }, BAD];
    const { perimeter } = show([LAW], facts, true);
    expect(perimeter?.rows.map((row) => row[1])).toEqual(["Time"]);
    expect(perimeter?.note).toBe("1 gate with the same answer for every coin left out.");
  });

  it("are none where every coin holds all", () => {
    expect(show([LAW], [GOOD, GOOD]).perimeter).toEqual({ rows: [], note: "None." });
  });
});

describe("as JSON", () => {
  it("carries both modes by coin and what every gate is", () => {
    const [law] = toComparedRegimesJson(judge([LAW], [GOOD, BAD]));
    expect(law?.perimeter.map(({ state }) => state)).toEqual(["meets", "falls_short"]);
    expect(law?.benchmark[1]?.gates.failed).toEqual(["test.redemption.par"]);
    expect(law?.gates.map(({ id, title, citation }) => [id, title, citation])).toEqual([
      ["test.redemption.par", "Par", "Art 1"],
      ["test.redemption.time", "Time", "Art 2"],
    ]);
    expect(law?.differs).toBe(true);
  });

  it("tells coins apart that fail as many gates, but others", () => {
    const facts = [
      { ...TITLED, "redemption.atPar": false, "redemption.timePromised": true },
      { ...TITLED, "redemption.atPar": true, "redemption.timePromised": false },
    ];
    expect(toComparedRegimesJson(judge([LAW], facts))[0]?.differs).toBe(true);
    expect(show([LAW], facts, true).perimeter?.rows).toHaveLength(2);
    expect(toComparedRegimesJson(judge([LAW], [GOOD, GOOD]))[0]?.differs).toBe(false);
  });
});
