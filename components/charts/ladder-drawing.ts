import { scaleLinear } from "d3-scale";
import { formatPercent } from "@/components/format/format-number";
import { type Drawing, estimateTextWidth, type Shape } from "./drawing";
import { hatchShapes } from "./hatch";
import { barTop, gridShapes, layoutRows, rowTextShapes } from "./row-layout";
import type { BarPlace, RowLayout } from "./row-layout";

/** Shares in percent; `low` and `high` differ where only bounds are known. */
export type LadderBucket = {
  key: string;
  label: string;
  low: number;
  high: number;
  /** Running total where it is known better than by adding up: a line due within two steps is in neither for sure. */
  cumulative?: { low: number; high: number };
};
export type LadderRow = LadderBucket & {
  cumulativeLow: number | null;
  cumulativeHigh: number | null;
};
export type LadderInput = { title: string; buckets: readonly LadderBucket[]; unknownKey?: string };

const LEAST_FIGURE = 92;

/** Adds the running total; the bucket of unknown maturity never counts as available. */
export function toLadderRows(
  buckets: readonly LadderBucket[],
  unknownKey = "unknown",
): LadderRow[] {
  let low = 0;
  let high = 0;
  return buckets.map((bucket) => {
    if (bucket.key === unknownKey) return { ...bucket, cumulativeLow: null, cumulativeHigh: null };
    low = bucket.cumulative?.low ?? low + bucket.low;
    high = bucket.cumulative?.high ?? Math.min(100, high + bucket.high);
    return { ...bucket, cumulativeLow: low, cumulativeHigh: Math.max(low, high) };
  });
}

export function formatBounds(low: number, high: number): string {
  return low === high
    ? formatPercent(low)
    : `${formatPercent(low).replace("\u00a0%", "")}\u2013${formatPercent(high)}`;
}

function bucketShapes(row: LadderRow, { y, height, toX }: BarPlace): Shape[] {
  const solid = { x: toX(0), y, width: toX(row.low) - toX(0), height };
  const open = { x: toX(row.low), y, width: toX(row.high) - toX(row.low), height };
  const unknown = row.cumulativeLow === null;
  const shapes: Shape[] = [];
  if (solid.width > 0 && unknown) {
    shapes.push({ kind: "rect", ...solid, fill: "paper", stroke: "unknown", strokeWidth: 1 });
    shapes.push(...hatchShapes(solid, { pattern: "dots", gap: 5, stroke: "unknown" }));
  } else if (solid.width > 0) shapes.push({ kind: "rect", ...solid, fill: "ink" });
  if (open.width > 0) {
    shapes.push(...hatchShapes(open, { gap: 5 }), {
      kind: "rect",
      ...open,
      stroke: "ink",
      strokeWidth: 1,
    });
  }
  return shapes;
}

type StepEnd = "cumulativeLow" | "cumulativeHigh";
type StepPlace = { layout: RowLayout; top: number; toX: (v: number) => number };

function stepPath(
  rows: readonly LadderRow[],
  end: StepEnd,
  { layout, top, toX }: StepPlace,
): string {
  const points = rows.flatMap((row, index) => {
    const value = row[end];
    return value === null ? [] : [{ x: toX(value), y: top + index * layout.rowHeight }];
  });
  return points
    .map(
      ({ x, y }, index) =>
        `${index === 0 ? `M${x.toFixed(2)} ${y}` : `H${x.toFixed(2)}`}V${y + layout.rowHeight}`,
    )
    .join("");
}

const widthOf = (figure: string): number => estimateTextWidth(figure, 13);

/** How soon the reserve is cash: a bar per bucket, a stair for the running total. */
export function drawLadder(input: LadderInput, width: number): Drawing {
  const rows = toLadderRows(input.buckets, input.unknownKey);
  const widest = Math.max(0, ...rows.map(({ low, high }) => widthOf(formatBounds(low, high))));
  const layout = layoutRows(width, Math.max(LEAST_FIGURE, Math.ceil(widest) + 16));
  const toX = scaleLinear([0, 100], [layout.left, layout.right]);
  const top = 6;
  const bottom = top + rows.length * layout.rowHeight;
  const place = { layout, top, toX };
  const bounded = rows.some((row) => row.cumulativeLow !== row.cumulativeHigh);
  const stairs: Shape[] = [
    {
      kind: "path",
      d: stepPath(rows, "cumulativeLow", place),
      stroke: "unknown",
      strokeWidth: 1.75,
      fill: "none",
    },
  ];
  if (bounded)
    stairs.push({
      kind: "path",
      d: stepPath(rows, "cumulativeHigh", place),
      stroke: "unknown",
      strokeWidth: 1.25,
      dash: "3 3",
      fill: "none",
    });
  const bars = rows.flatMap((row, index) => {
    const y = barTop(layout, top, index);
    const figure = formatBounds(row.low, row.high);
    return [
      ...bucketShapes(row, { y, height: layout.barHeight, toX }),
      ...rowTextShapes(layout, { y, width }, { label: row.label, figure }),
    ];
  });
  const ticks = [0, 25, 50, 75, 100].map((percent) => ({
    at: toX(percent),
    text: `${percent}\u00a0%`,
  }));
  const words = rows.map((row) => `${row.label} ${formatBounds(row.low, row.high)}`).join(", ");
  return {
    width,
    height: bottom + 24,
    title: input.title,
    description: `${words}. The stair shows the running total.`,
    shapes: [...gridShapes(ticks, top, bottom), ...stairs, ...bars],
  };
}
