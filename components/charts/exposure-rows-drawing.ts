import { scaleLinear } from "d3-scale";
import type { Drawing, Shape } from "./drawing";
import { hatchShapes } from "./hatch";
import { barTop, fitName, gridShapes, layoutRows, rowTextShapes } from "./row-layout";

/** A share of a whole, 0–100 percent: for sure, and at most. */
export type ExposureRow = {
  readonly key: string;
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** Both ends as they stand in the table. */
  readonly figure: string;
};

export type ExposureRowsInput = {
  readonly title: string;
  readonly rows: readonly ExposureRow[];
};

const FIGURE = 118;
const TICKS = [0, 25, 50, 75, 100];

/** A share per row: solid for what is sure, hatched up to what is possible. Higher is more concentrated. */
export function drawExposureRows({ title, rows }: ExposureRowsInput, width: number): Drawing {
  const layout = layoutRows(width, FIGURE);
  const toX = scaleLinear([0, 100], [layout.left, layout.right]).clamp(true);
  const room = layout.stacked ? width - 12 : layout.left - 14;
  const top = 4;
  const bottom = top + rows.length * layout.rowHeight;
  const shapes = rows.flatMap((row, index): Shape[] => {
    const y = barTop(layout, top, index);
    const height = layout.barHeight;
    const open = { x: toX(row.low), y, width: toX(row.high) - toX(row.low), height };
    return [
      { kind: "rect", x: toX(0), y, width: toX(100) - toX(0), height, fill: "sunken" },
      ...(row.low > 0
        ? [
            {
              kind: "rect",
              x: toX(0),
              y,
              width: toX(row.low) - toX(0),
              height,
              fill: "ink",
            } as const,
          ]
        : []),
      ...(open.width > 0
        ? [
            { kind: "rect", ...open, fill: "paper" } as const,
            ...hatchShapes(open, { gap: 5 }),
            { kind: "rect", ...open, stroke: "ink", strokeWidth: 1 } as const,
          ]
        : []),
      ...rowTextShapes(
        layout,
        { y, width },
        { label: fitName(row.label, room), figure: row.figure },
      ),
    ];
  });
  const ticks = TICKS.map((tick) => ({ at: toX(tick), text: `${tick} %` }));
  return {
    width,
    height: bottom + 24,
    title,
    description: `${rows.map(({ label, figure }) => `${label} ${figure}`).join(", ")}. Percent of the book; solid for sure, hatched at most.`,
    shapes: [...gridShapes(ticks, top, bottom), ...shapes],
  };
}
