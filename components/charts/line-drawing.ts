import { scaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import { estimateTextWidth, round2 } from "./drawing";
import type { Drawing, Paint, Shape } from "./drawing";
import { markerShape, spreadLabels } from "./line-marks";
import { LINE_STYLES } from "./series-style";
import type { LineStyle } from "./series-style";

export type LinePoint = { x: number; y: number };
export type LineSeries = {
  key: string;
  label: string;
  points: readonly LinePoint[];
  style?: LineStyle;
};
export type LineInput = {
  title: string;
  series: readonly LineSeries[];
  xLabel: string;
  yLabel: string;
  formatX?: (x: number) => string;
  formatY?: (y: number) => string;
  /** Values that hold until the next point, such as a balance at the end of a day. */
  step?: boolean;
  /** Level lines with their own words, e.g. the promise or full backing. */
  marks?: ReadonlyArray<{ y: number; label: string }>;
  /** Starts the vertical axis at zero unless told otherwise. */
  yFrom?: number;
};

type Frame = { left: number; right: number; top: number; bottom: number };
type Scales = { toX: (v: number) => number; toY: (v: number) => number };

export function styleOf(series: LineSeries, index: number): LineStyle {
  return series.style ?? LINE_STYLES[index % LINE_STYLES.length] ?? LINE_STYLES[0];
}

function seriesShapes(
  series: LineSeries,
  style: LineStyle,
  { toX, toY, step }: Scales & { step: boolean },
): Shape[] {
  const path = line<LinePoint>(
    (point) => round2(toX(point.x)),
    (point) => round2(toY(point.y)),
  )
    .curve(step ? curveStepAfter : curveLinear)
    .digits(2);
  const stroke: Paint = style.colour;
  const every = Math.max(1, Math.ceil(series.points.length / 8));
  const shown = series.points.filter(
    (_, index) => index % every === 0 || index === series.points.length - 1,
  );
  const stroked = {
    kind: "path",
    d: path(series.points) ?? "",
    stroke,
    strokeWidth: 2,
    fill: "none",
    round: true,
  } as const;
  return [
    style.dash ? { ...stroked, dash: style.dash, round: false } : stroked,
    ...shown.map((point) => markerShape(style, toX(point.x), toY(point.y))),
  ];
}

function endLabelShapes(input: LineInput, frame: Frame, scales: Scales): Shape[] {
  const ends = input.series.map((series) => scales.toY(series.points.at(-1)?.y ?? 0));
  const placed = spreadLabels(ends, 15, { low: frame.top + 4, high: frame.bottom - 2 });
  return input.series.flatMap((series, index): Shape[] => {
    const last = series.points.at(-1);
    if (!last) return [];
    const y = placed[index] ?? frame.top;
    const colour = styleOf(series, index).colour;
    return [
      {
        kind: "line",
        x1: scales.toX(last.x) + 6,
        y1: scales.toY(last.y),
        x2: frame.right + 10,
        y2: y,
        stroke: colour,
        strokeWidth: 1,
      },
      { kind: "text", x: frame.right + 14, y: y + 4.3, text: series.label, size: 12, weight: 500 },
    ];
  });
}

function axisShapes(
  input: LineInput,
  frame: Frame,
  { ticks, ...scales }: Scales & { ticks: { x: number[]; y: number[] } },
): Shape[] {
  const { formatX = String, formatY = String } = input;
  const level = ticks.y.flatMap((value): Shape[] => [
    {
      kind: "line",
      x1: frame.left,
      x2: frame.right,
      y1: scales.toY(value),
      y2: scales.toY(value),
      stroke: value === 0 ? "rule-strong" : "rule",
      strokeWidth: 1,
    },
    {
      kind: "text",
      x: frame.left - 6,
      y: scales.toY(value) + 4.3,
      text: formatY(value),
      size: 12,
      anchor: "end",
      fill: "muted",
    },
  ]);
  const along = ticks.x.map(
    (value): Shape => ({
      kind: "text",
      x: scales.toX(value),
      y: frame.bottom + 18,
      text: formatX(value),
      size: 12,
      anchor: "middle",
      fill: "muted",
    }),
  );
  const names: Shape[] = [
    { kind: "text", x: 2, y: 12, text: input.yLabel, size: 12, fill: "muted" },
    {
      kind: "text",
      x: frame.right,
      y: frame.bottom + 36,
      text: input.xLabel,
      size: 12,
      anchor: "end",
      fill: "muted",
    },
  ];
  return [...level, ...along, ...names];
}

function markShapes(
  input: LineInput,
  frame: Frame,
  toY: (v: number) => number,
): { lines: Shape[]; labels: Shape[] } {
  const marks = input.marks ?? [];
  return {
    lines: marks.map((mark) => ({
      kind: "line",
      x1: frame.left,
      x2: frame.right,
      y1: toY(mark.y),
      y2: toY(mark.y),
      stroke: "unmet",
      strokeWidth: 1.25,
    })),
    labels: marks.map((mark) => ({
      kind: "text",
      x: frame.right - 6,
      y: toY(mark.y) - 5,
      text: mark.label,
      size: 12,
      anchor: "end",
      fill: "unmet",
      halo: true,
    })),
  };
}

/** Series over days, each with its own dash and marker, named where its line ends. */
export function drawLines(input: LineInput, width: number): Drawing {
  const { formatY = String, step = false, yFrom = 0 } = input;
  const points = input.series.flatMap((series) => series.points);
  const ys = [...points.map((point) => point.y), ...(input.marks ?? []).map((mark) => mark.y)];
  const xs = points.map((point) => point.x);
  const height = width < 500 ? 240 : 280;
  const bottom = height - 44;
  const toY = scaleLinear([Math.min(yFrom, ...ys), Math.max(yFrom + 1, ...ys)], [bottom, 26]).nice(
    5,
  );
  const yTicks = toY.ticks(5);
  const left = 10 + Math.max(...yTicks.map((tick) => estimateTextWidth(formatY(tick), 12)));
  const right =
    width - 18 - Math.max(0, ...input.series.map((series) => estimateTextWidth(series.label, 12)));
  const toX = scaleLinear([Math.min(...xs, 0), Math.max(...xs, 1)], [left, right]);
  const frame = { left, right, top: 26, bottom };
  const scales = { toX, toY };
  const marks = markShapes(input, frame, toY);
  const ticks = { x: toX.ticks(width < 500 ? 4 : 8).filter(Number.isInteger), y: yTicks };
  const lastWords = input.series.map((series) => {
    const last = series.points.at(-1);
    return last ? `${series.label} ends at ${formatY(last.y)}` : `${series.label} has no figures`;
  });
  return {
    width,
    height,
    title: input.title,
    description: `${input.yLabel} by ${input.xLabel}. ${lastWords.join("; ")}.`,
    shapes: [
      ...axisShapes(input, frame, { ...scales, ticks }),
      ...marks.lines,
      ...input.series.flatMap((series, index) =>
        seriesShapes(series, styleOf(series, index), { ...scales, step }),
      ),
      ...marks.labels,
      ...endLabelShapes(input, frame, scales),
    ],
  };
}
