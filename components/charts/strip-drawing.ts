import { scaleLinear } from "d3-scale";
import { type Drawing, round2, type Shape } from "./drawing";
import { gridShapes } from "./row-layout";

/** How many stand at each whole score 0–100, at both ends, and where one of them stands. */
export type StripRow = {
  readonly key: string;
  readonly label: string;
  readonly proven: readonly number[];
  readonly possible: readonly number[];
  readonly own: { readonly proven: number; readonly possible: number } | null;
  readonly figure: string;
};

export type StripInput = {
  readonly title: string;
  readonly subject: string;
  readonly rows: readonly StripRow[];
};

const TICKS = [0, 25, 50, 75, 100];
const REACH = 13;
const ROW = 62;

/** Strokes from the base line, longest where most stand; up for proven, down for possible. */
function strokes(
  counts: readonly number[],
  { toX, y, way }: { toX: (score: number) => number; y: number; way: 1 | -1 },
): Shape[] {
  const most = Math.max(1, ...counts);
  return counts.flatMap((count, score): Shape[] => {
    if (count === 0) return [];
    const length = 4 + (REACH - 4) * Math.sqrt(count / most);
    const x = toX(score);
    const stroke = way === -1 ? ({ stroke: "ink" } as const) : ({ stroke: "muted" } as const);
    return [
      { kind: "line", x1: x, x2: x, y1: y, y2: y + way * length, strokeWidth: 1.5, ...stroke },
    ];
  });
}

function ownShapes(
  own: NonNullable<StripRow["own"]>,
  { toX, y }: { toX: (score: number) => number; y: number },
): Shape[] {
  const [low, high] = [round2(toX(own.proven)), round2(toX(own.possible))];
  const accent = { stroke: "accent", strokeWidth: 2 } as const;
  return [
    { kind: "line", x1: low, x2: high, y1: y, y2: y, ...accent },
    { kind: "path", d: `M${low - 5} ${y}l5 -6l5 6l-5 6Z`, fill: "accent", ...accent },
    {
      kind: "circle",
      cx: high,
      cy: y,
      r: own.proven === own.possible ? 2 : 4.5,
      fill: "paper",
      ...accent,
    },
  ];
}

/** A strip per measure on the common scale 0–100: every other coin as a stroke, one coin marked. */
export function drawStrips({ title, subject, rows }: StripInput, width: number): Drawing {
  const toX = scaleLinear([0, 100], [10, width - 14]);
  const bottom = rows.length * ROW + 6;
  const shapes = rows.flatMap((row, index): Shape[] => {
    const top = index * ROW;
    const y = top + 38;
    return [
      {
        kind: "text",
        x: 6,
        y: top + 16,
        text: row.label,
        size: 13,
        weight: index === 0 ? 600 : 400,
      },
      {
        kind: "text",
        x: width - 4,
        y: top + 16,
        text: row.figure,
        size: 13,
        weight: 500,
        anchor: "end",
      },
      {
        kind: "line",
        x1: toX(0),
        x2: toX(100),
        y1: y,
        y2: y,
        stroke: "rule-strong",
        strokeWidth: 1,
      },
      ...strokes(row.proven, { toX, y, way: -1 }),
      ...strokes(row.possible, { toX, y, way: 1 }),
      ...(row.own === null ? [] : ownShapes(row.own, { toX, y })),
    ];
  });
  const ticks = TICKS.map((tick) => ({ at: toX(tick), text: String(tick) }));
  return {
    width,
    height: bottom + 24,
    title,
    description: `${rows.map(({ label, figure }) => `${label}: ${subject} ${figure}`).join(", ")}. 0–100, higher is better.`,
    shapes: [...gridShapes(ticks, 0, bottom), ...shapes],
  };
}
