import { scaleLinear } from "d3-scale";
import { type CompositionInput, describeComposition, legendShapes } from "./composition-drawing";
import { type Drawing, estimateTextWidth, type Shape } from "./drawing";
import { barTop, fitName, gridShapes, layoutRows, rowTextShapes } from "./row-layout";
import { areaShapes, FALLBACK_AREA } from "./series-style";

/** A whole split into shares, with the share that matters most in words beside it. */
export type ShareRow = CompositionInput["rows"][number] & { readonly figure: string };

export type ShareRowsInput = Omit<CompositionInput, "rows" | "legend"> & {
  readonly rows: readonly ShareRow[];
};

const TICKS = [0, 25, 50, 75, 100];
const LEGEND = 30;

/** One thin bar of 100 % per row, split by class, with the legend below: many wholes in little height. */
export function drawShareRows({ title, rows, styles }: ShareRowsInput, width: number): Drawing {
  const widest = Math.max(0, ...rows.map(({ figure }) => estimateTextWidth(figure, 13)));
  const layout = layoutRows(width, Math.ceil(widest) + 20);
  const room = layout.stacked ? width - 12 : layout.left - 14;
  const toX = scaleLinear([0, 100], [layout.left, layout.right]).clamp(true);
  const height = layout.barHeight;
  const top = 4;
  const bottom = top + rows.length * layout.rowHeight;
  const bars = rows.flatMap(({ label, figure, items }, index): Shape[] => {
    const y = barTop(layout, top, index);
    let from = 0;
    const parts = items.flatMap(({ key, percent }) => {
      const x = toX(from);
      from += percent;
      return areaShapes({ x, y, width: toX(from) - x, height }, styles[key] ?? FALLBACK_AREA);
    });
    return [
      ...parts,
      ...rowTextShapes(layout, { y, width }, { label: fitName(label, room), figure }),
    ];
  });
  const ticks = TICKS.map((tick) => ({ at: toX(tick), text: `${tick}\u00a0%` }));
  const legend = legendShapes({ rows, styles }, bottom + LEGEND, width);
  return {
    width,
    height: legend.bottom,
    title,
    description: describeComposition(rows),
    shapes: [...gridShapes(ticks, top, bottom), ...bars, ...legend.shapes],
  };
}
