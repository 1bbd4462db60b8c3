import { round2 } from "./drawing";
import type { Shape } from "./drawing";
import type { LineStyle } from "./series-style";

/** Moves labels apart by `gap`, keeping their order and staying within the frame as far as it reaches. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  { low, high }: { low: number; high: number },
): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = low;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + gap;
  }
  let ceiling = high;
  for (const label of [...order].reverse()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - gap;
  }
  return [...order].sort((a, b) => a.index - b.index).map((label) => label.y);
}

/** The mark of a series at one of its points. */
export function markerShape({ marker, colour }: LineStyle, x: number, y: number): Shape {
  const edge = { stroke: colour, strokeWidth: 1.5 };
  const r = 3.5;
  switch (marker) {
    case "disc":
      return { kind: "circle", cx: x, cy: y, r, fill: colour, ...edge };
    case "ring":
      return { kind: "circle", cx: x, cy: y, r, fill: "paper", ...edge };
    case "square":
      return {
        kind: "rect",
        x: x - r,
        y: y - r,
        width: 2 * r,
        height: 2 * r,
        fill: "paper",
        ...edge,
      };
    case "diamond":
      return {
        kind: "path",
        d: `M${round2(x - 4.5)} ${round2(y)}l4.5 -4.5l4.5 4.5l-4.5 4.5Z`,
        fill: "paper",
        ...edge,
      };
  }
}
