import { scaleLinear } from "d3-scale";
import { formatRange } from "@/components/format/format-number";
import type { Drawing, Shape } from "./drawing";
import { hatchShapes } from "./hatch";
import { barTop, gridShapes, layoutRows, rowTextShapes } from "./row-layout";
import type { BarPlace } from "./row-layout";

/** Whole scores 0–100; `band` is null where nothing could be judged, with the words to show instead. */
export type RangeRow = {
  key: string;
  label: string;
  band: { proven: number; possible: number } | null;
  absent?: string;
  /** Shown instead of whole scores, e.g. "11.6 to 71.6 %". */
  figure?: string;
};
export type RangeRowsInput = {
  title: string;
  rows: readonly RangeRow[];
  limits: readonly number[];
  /** What the scale measures and which way is better; scores unless told. */
  scale?: string;
};

const SCORES = "0–100, higher is better";

export const NO_RANGE = "not computed";
const FIGURE = 104;

export function formatRow(row: RangeRow): string {
  if (row.figure !== undefined) return row.figure;
  return row.band ? formatRange(row.band.proven, row.band.possible) : (row.absent ?? NO_RANGE);
}

function bandShapes(
  band: { proven: number; possible: number },
  { y, height, toX }: BarPlace,
): Shape[] {
  const solid = toX(band.proven) - toX(0);
  const open = { x: toX(band.proven), y, width: toX(band.possible) - toX(band.proven), height };
  return [
    ...(solid > 0
      ? [{ kind: "rect", x: toX(0), y, width: solid, height, fill: "ink" } as const]
      : []),
    ...(open.width > 0
      ? [
          { kind: "rect", ...open, fill: "paper" } as const,
          ...hatchShapes(open, { gap: 5 }),
          { kind: "rect", ...open, stroke: "ink", strokeWidth: 1 } as const,
        ]
      : []),
  ];
}

/** A proven–possible bar per row on the common scale 0–100. */
export function drawRangeRows(input: RangeRowsInput, width: number): Drawing {
  const layout = layoutRows(width, FIGURE);
  const toX = scaleLinear([0, 100], [layout.left, layout.right]);
  const top = 4;
  const bottom = top + input.rows.length * layout.rowHeight;
  const rows = input.rows.flatMap((row, index): Shape[] => {
    const y = barTop(layout, top, index);
    const ground: Shape = {
      kind: "rect",
      x: toX(0),
      y,
      width: toX(100) - toX(0),
      height: layout.barHeight,
      fill: "sunken",
    };
    const bar = row.band ? bandShapes(row.band, { y, height: layout.barHeight, toX }) : [];
    return [
      ...(row.band ? [ground] : []),
      ...bar,
      ...rowTextShapes(layout, { y, width }, { label: row.label, figure: formatRow(row) }),
    ];
  });
  const ticks = [0, ...input.limits, 100].map((limit) => ({ at: toX(limit), text: String(limit) }));
  return {
    width,
    height: bottom + 24,
    title: input.title,
    description: `${input.rows.map((row) => `${row.label} ${formatRow(row)}`).join(", ")}. ${input.scale ?? SCORES}.`,
    shapes: [...gridShapes(ticks, top, bottom), ...rows],
  };
}
