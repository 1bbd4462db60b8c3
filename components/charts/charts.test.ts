import { describe, expect, it } from "vitest";
import { drawComposition } from "./composition-drawing";
import type { Drawing, RectShape } from "./drawing";
import { patternPath, PATTERNS } from "./hatch";
import { drawLadder, formatBounds, toLadderRows } from "./ladder-drawing";
import { drawLines } from "./line-drawing";
import { spreadLabels } from "./line-marks";
import { drawRangeRows } from "./range-rows-drawing";
import { LINE_STYLES, OKABE_ITO } from "./series-style";
import { toSvgText } from "./svg-text";
import { drawTimeline, listGaps } from "./timeline-drawing";
import { drawWaterfall, toWaterfallBars } from "./waterfall-drawing";

const box = { x: 10, y: 5, width: 30, height: 12 };
const numbers = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])]);

describe("patterns", () => {
  it.each(PATTERNS.filter((pattern) => pattern !== "solid"))(
    "%s stays inside its box",
    (pattern) => {
      const points = numbers(patternPath(box, pattern));
      expect(points.length).toBeGreaterThan(2);
      for (const [x = 0, y = 0] of points) {
        expect(x).toBeGreaterThanOrEqual(10);
        expect(x).toBeLessThanOrEqual(40);
        expect(y).toBeGreaterThanOrEqual(5);
        expect(y).toBeLessThanOrEqual(17);
      }
    },
  );

  it("draws nothing for solid or for an empty box", () => {
    expect(patternPath(box, "solid")).toBe("");
    expect(patternPath({ ...box, width: 0 }, "diagonal")).toBe("");
  });

  it("continues across neighbouring boxes", () => {
    const whole = numbers(patternPath({ x: 0, y: 0, width: 40, height: 10 }, "vertical"));
    const halves = [0, 20].flatMap((x) =>
      numbers(patternPath({ x, y: 0, width: 20, height: 10 }, "vertical")),
    );
    expect(new Set(halves.map(([x]) => x)).size).toBeGreaterThanOrEqual(
      new Set(whole.map(([x]) => x)).size - 1,
    );
    for (const [x] of halves) expect(whole.map(([at]) => at)).toContain(x);
  });
});

describe("composition", () => {
  const styles = {
    a: { colour: OKABE_ITO.blue, pattern: "solid" },
    b: { colour: OKABE_ITO.grey, pattern: "cross" },
  } as const;
  const filled = (drawing: Drawing, colour: string) =>
    drawing.shapes.filter(
      (shape): shape is RectShape => shape.kind === "rect" && shape.fill === colour,
    );

  it("stacks positive lines right of zero and negative ones left of it", () => {
    const items = [
      { key: "a", label: "A", percent: 110 },
      { key: "b", label: "B", percent: -10 },
    ];
    const drawing = drawComposition({ title: "Mix", rows: [{ label: "X", items }], styles }, 252);
    expect(filled(drawing, OKABE_ITO.blue)).toMatchObject([{ x: 26, width: 220 }]);
    expect(filled(drawing, OKABE_ITO.grey)).toMatchObject([{ x: 6, width: 20 }]);
  });

  it("gives an unlisted class the fallback look and says every share in words", () => {
    const rows = [{ label: "X", items: [{ key: "zzz", label: "Odd", percent: 100 }] }];
    const drawing = drawComposition({ title: "Mix", rows, styles, legend: true }, 340);
    expect(filled(drawing, OKABE_ITO.grey).length).toBeGreaterThan(0);
    expect(drawing.description).toBe("X: Odd 100.0\u00a0%.");
  });
});

describe("ladder", () => {
  const buckets = [
    { key: "o", label: "Overnight", low: 50, high: 60 },
    { key: "1", label: "1 business day", low: 30, high: 45 },
    { key: "unknown", label: "Not known", low: 5, high: 5 },
  ];

  it("adds up the bounds, never past 100, and never counts what is unknown", () => {
    expect(toLadderRows(buckets).map((row) => [row.cumulativeLow, row.cumulativeHigh])).toEqual([
      [50, 60],
      [80, 100],
      [null, null],
    ]);
    expect(formatBounds(50, 60)).toBe("50.0–60.0\u00a0%");
    expect(formatBounds(50, 50)).toBe("50.0\u00a0%");
  });

  it("draws the second stair only for bounds", () => {
    const stairs = (low: number, high: number) =>
      drawLadder({ title: "L", buckets: [{ key: "o", label: "O", low, high }] }, 560).shapes.filter(
        (shape) =>
          shape.kind === "path" &&
          shape.stroke === "unknown" &&
          shape.fill === "none" &&
          shape.d.includes("V"),
      ).length;
    expect(stairs(50, 50)).toBe(1);
    expect(stairs(50, 60)).toBe(2);
  });
});

describe("timeline", () => {
  const event = (asOf: string, published: string) => ({ key: asOf, label: asOf, asOf, published });
  const lane = {
    key: "a",
    label: "Attestation",
    gapDays: 40,
    events: [
      event("2026-03-31", "2026-05-01"),
      event("2026-01-31", "2026-03-01"),
      event("2026-02-28", "2026-03-30"),
    ],
  };

  it("finds the gap up to the assessment date and none within the cycle", () => {
    expect(listGaps(lane, "2026-06-30")).toEqual([
      { from: "2026-03-31", to: "2026-06-30", days: 91 },
    ]);
    expect(listGaps(lane, "2026-04-30")).toEqual([]);
  });

  it("leaves out what describes a day after the assessment", () => {
    expect(
      listGaps(
        { ...lane, events: [event("2026-01-01", "2026-01-02"), event("2026-12-31", "2027-01-31")] },
        "2026-03-31",
      ),
    ).toEqual([{ from: "2026-01-01", to: "2026-03-31", days: 89 }]);
  });

  it("puts a disc and a diamond for every document", () => {
    const drawing = drawTimeline({ title: "T", lanes: [lane], at: "2026-06-30" }, 560);
    expect(drawing.shapes.filter((shape) => shape.kind === "circle")).toHaveLength(3);
    expect(drawing.description).toContain("91 days without one from 2026-03-31");
  });
});

describe("lines", () => {
  it("spreads labels apart in order and within bounds", () => {
    expect(spreadLabels([50, 52, 10], 15, { low: 0, high: 100 })).toEqual([50, 65, 10]);
    expect(spreadLabels([99, 100], 15, { low: 0, high: 100 })).toEqual([85, 100]);
  });

  it("gives each series its own dash and marker, not colour alone", () => {
    expect(new Set(LINE_STYLES.map((style) => `${style.dash}/${style.marker}`)).size).toBe(
      LINE_STYLES.length,
    );
  });

  it("draws no NaN for a series without points", () => {
    const drawing = drawLines(
      { title: "L", xLabel: "Day", yLabel: "USD", series: [{ key: "a", label: "A", points: [] }] },
      340,
    );
    expect(toSvgText(drawing)).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawing.description).toContain("A has no figures");
  });
});

describe("waterfall", () => {
  it("starts each part where the one before ended", () => {
    const bars = toWaterfallBars({
      title: "W",
      start: { label: "March", value: 61 },
      steps: [
        { key: "f", label: "Facts", value: 9 },
        { key: "e", label: "Age", value: -6 },
      ],
      end: { label: "June", value: 64 },
    });
    expect(bars.map((bar) => [bar.from, bar.to, bar.kind, bar.figure])).toEqual([
      [0, 61, "total", "61"],
      [61, 70, "gain", "+9"],
      [70, 64, "loss", "\u22126"],
      [0, 64, "total", "64"],
    ]);
  });
});

describe("the ticks of a waterfall", () => {
  const ticksOf = (most: number): string[] => {
    const drawing = drawWaterfall(
      {
        title: "W",
        start: { label: "a", value: most },
        steps: [],
        end: { label: "b", value: most },
        places: 2,
      },
      840,
    );
    return drawing.shapes.flatMap((shape) =>
      shape.kind === "text" && shape.fill === "muted" ? [shape.text] : [],
    );
  };

  it.each([0.03, 0.9, 1, 1.3, 4, 73, 12_000])("are all different up to %d", (most) => {
    const ticks = ticksOf(most);
    expect(ticks.length).toBeGreaterThan(2);
    expect(new Set(ticks).size).toBe(ticks.length);
  });

  it("carry as many decimals as their step needs", () => {
    expect(ticksOf(1)).toEqual(["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]);
    expect(ticksOf(73)).toEqual(["0", "20", "40", "60", "80"]);
  });
});

describe("every chart at every width", () => {
  const drawings = (width: number): Drawing[] => [
    drawComposition({ title: "C", rows: [{ label: "X", items: [] }], styles: {} }, width),
    drawLadder({ title: "L", buckets: [] }, width),
    drawRangeRows(
      { title: "P", rows: [{ key: "a", label: "A", band: null }], limits: [40] },
      width,
    ),
    drawTimeline({ title: "T", lanes: [], at: "2026-06-30" }, width),
    drawLines({ title: "D", xLabel: "x", yLabel: "y", series: [] }, width),
    drawWaterfall(
      { title: "W", start: { label: "a", value: 0 }, steps: [], end: { label: "b", value: 0 } },
      width,
    ),
  ];

  it.each([340, 560, 840])("survives having nothing to show at %i", (width) => {
    for (const drawing of drawings(width))
      expect(toSvgText(drawing), drawing.title).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("keeps letters at 12 or more, so that the narrow drawing shows 11 px at 320 wide", () => {
    for (const drawing of drawings(340)) {
      for (const shape of drawing.shapes)
        if (shape.kind === "text") expect(shape.size).toBeGreaterThanOrEqual(12);
    }
  });
});
