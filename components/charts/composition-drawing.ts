import { scaleLinear } from "d3-scale";
import { formatPercent } from "@/components/format/format-number";
import { estimateTextWidth } from "./drawing";
import type { Drawing, Shape } from "./drawing";
import { areaShapes, FALLBACK_AREA } from "./series-style";
import type { AreaStyle } from "./series-style";

export type CompositionItem = {
  /** Key of the style map; the same class has the same look everywhere. */
  key: string;
  label: string;
  /** Percent of the total; may be negative. */
  percent: number;
};
export type CompositionRow = { label: string; items: readonly CompositionItem[] };
export type AreaStyles = Readonly<Record<string, AreaStyle>>;

export type CompositionInput = {
  title: string;
  rows: readonly CompositionRow[];
  styles: AreaStyles;
  legend?: boolean;
};

const BAR = 28;
const ROW_GAP = 12;
const LABEL = 20;
const AXIS = 26;
const SIDE = 6;

type Scale = (percent: number) => number;
type Look = { toX: Scale; styles: AreaStyles };

const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function domainOf(rows: readonly CompositionRow[]): [number, number] {
  const negative = rows.map((row) =>
    sumOf(row.items.filter((item) => item.percent < 0).map((item) => item.percent)),
  );
  const positive = rows.map((row) =>
    sumOf(row.items.filter((item) => item.percent > 0).map((item) => item.percent)),
  );
  return [Math.min(0, ...negative), Math.max(100, ...positive)];
}

/** Positive lines stack right of zero, negative ones left of it, so that nothing is netted away. */
function segmentShapes(row: CompositionRow, top: number, { toX, styles }: Look): Shape[] {
  let right = 0;
  let left = 0;
  const areas: Shape[] = [];
  const labels: Shape[] = [];
  for (const item of row.items) {
    if (item.percent === 0) continue;
    const start = item.percent > 0 ? right : left + item.percent;
    if (item.percent > 0) right += item.percent;
    else left += item.percent;
    const x = toX(start);
    const width = Math.max(1, toX(start + Math.abs(item.percent)) - x);
    areas.push(...areaShapes({ x, y: top, width, height: BAR }, styles[item.key] ?? FALLBACK_AREA));
    const text = formatPercent(item.percent);
    if (estimateTextWidth(text, 12) + 12 <= width) {
      const boxWidth = estimateTextWidth(text, 12) + 6;
      const middle = x + width / 2;
      labels.push(
        {
          kind: "rect",
          x: middle - boxWidth / 2,
          y: top + 6,
          width: boxWidth,
          height: BAR - 12,
          fill: "paper",
        },
        {
          kind: "text",
          x: middle,
          y: top + BAR / 2 + 4.3,
          text,
          size: 12,
          weight: 500,
          anchor: "middle",
        },
      );
    }
  }
  return [...areas, ...labels];
}

function endLines(top: number, toX: Scale): Shape[] {
  return [0, 100].map((percent) => {
    const x = toX(percent);
    return {
      kind: "line",
      x1: x,
      x2: x,
      y1: top - 3,
      y2: top + BAR + 3,
      stroke: "ink",
      strokeWidth: 1.25,
    };
  });
}

function axisShapes(bottom: number, toX: Scale): Shape[] {
  return [0, 25, 50, 75, 100].flatMap((percent): Shape[] => {
    const x = toX(percent);
    const anchor = percent === 100 ? "end" : percent === 0 ? "start" : "middle";
    return [
      {
        kind: "line",
        x1: x,
        x2: x,
        y1: bottom,
        y2: bottom + 5,
        stroke: "rule-strong",
        strokeWidth: 1,
      },
      {
        kind: "text",
        x,
        y: bottom + 18,
        text: `${percent}\u00a0%`,
        size: 12,
        anchor,
        fill: "muted",
      },
    ];
  });
}

/** Every class of the rows with its look, in lines as wide as the drawing; with its share where there is one row. */
export function legendShapes(
  input: Pick<CompositionInput, "rows" | "styles">,
  top: number,
  width: number,
): { shapes: Shape[]; bottom: number } {
  const items = new Map(input.rows.flatMap((row) => row.items).map((item) => [item.key, item]));
  const single = input.rows.length === 1;
  let x = SIDE;
  let y = top;
  const shapes = [...items.values()].flatMap((item): Shape[] => {
    const text = single ? `${item.label} ${formatPercent(item.percent)}` : item.label;
    const needed = 20 + estimateTextWidth(text, 12) + 16;
    if (x > SIDE && x + needed > width) {
      x = SIDE;
      y += 20;
    }
    const box = { x, y, width: 14, height: 12 };
    const label: Shape = { kind: "text", x: x + 20, y: y + 10.5, text, size: 12, fill: "ink" };
    x += needed;
    return [...areaShapes(box, input.styles[item.key] ?? FALLBACK_AREA), label];
  });
  return { shapes, bottom: y + 20 };
}

export function describeComposition(rows: readonly CompositionRow[]): string {
  return rows
    .map(
      (row) =>
        `${row.label}: ${row.items.map((item) => `${item.label} ${formatPercent(item.percent)}`).join(", ")}.`,
    )
    .join(" ");
}

/** Stacked bars on one scale of percent, one per row. Legend inside the drawing for documents. */
export function drawComposition(input: CompositionInput, width: number): Drawing {
  const labelled = input.rows.length > 1;
  const rowHeight = BAR + ROW_GAP + (labelled ? LABEL : 0);
  const toX = scaleLinear(domainOf(input.rows), [SIDE, width - SIDE]);
  const bottom = 4 + input.rows.length * rowHeight - ROW_GAP;
  const bars = input.rows.flatMap((row, index): Shape[] => {
    const top = 4 + index * rowHeight + (labelled ? LABEL : 0);
    const label: Shape[] = labelled
      ? [{ kind: "text", x: toX(0), y: top - 6, text: row.label, size: 13, weight: 500 }]
      : [];
    return [
      ...label,
      ...segmentShapes(row, top, { toX, styles: input.styles }),
      ...endLines(top, toX),
    ];
  });
  const axisBottom = bottom + AXIS;
  const legend = input.legend
    ? legendShapes(input, axisBottom, width)
    : { shapes: [], bottom: axisBottom };
  return {
    width,
    height: legend.bottom,
    title: input.title,
    description: describeComposition(input.rows),
    shapes: [...axisShapes(bottom + 4, toX), ...bars, ...legend.shapes],
  };
}
