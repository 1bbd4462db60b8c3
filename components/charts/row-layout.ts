import { estimateTextWidth, type Shape } from "./drawing";

export type RowLayout = {
  /** Labels stand above the bars where there is no room beside them. */
  stacked: boolean;
  left: number;
  right: number;
  rowHeight: number;
  barHeight: number;
};

/** Rows of a label, a bar and a figure: beside each other on wide drawings, label on top on narrow ones. */
export function layoutRows(width: number, figureWidth: number): RowLayout {
  const stacked = width < 500;
  return {
    stacked,
    left: stacked ? 6 : Math.min(220, Math.round(width * 0.31)),
    right: width - figureWidth,
    rowHeight: stacked ? 42 : 28,
    barHeight: 14,
  };
}

export function barTop(layout: RowLayout, top: number, index: number): number {
  const offset = layout.stacked ? 20 : (layout.rowHeight - layout.barHeight) / 2;
  return top + index * layout.rowHeight + offset;
}

/** Where a bar goes: its top, its height, and the scale along it. */
export type BarPlace = { y: number; height: number; toX: (value: number) => number };

export type RowText = { label: string; figure: string; strong?: boolean };

export function rowTextShapes(
  layout: RowLayout,
  place: { y: number; width: number },
  text: RowText,
): Shape[] {
  const { y: rowTop, width } = place;
  const weight = text.strong ? 600 : 400;
  const baseline = rowTop + layout.barHeight / 2 + 4.5;
  const label: Shape = layout.stacked
    ? { kind: "text", x: 6, y: rowTop - 6, text: text.label, size: 13, weight }
    : {
        kind: "text",
        x: layout.left - 12,
        y: baseline,
        text: text.label,
        size: 13,
        weight,
        anchor: "end",
      };
  return [
    label,
    {
      kind: "text",
      x: width - 4,
      y: baseline,
      text: text.figure,
      size: 13,
      weight: 500,
      anchor: "end",
    },
  ];
}

/** As much of a name as fits, its end marked where it is cut. */
export function fitName(name: string, room: number): string {
  const fits = Math.max(8, Math.floor(room / estimateTextWidth("m", 13)));
  return name.length > fits ? `${name.slice(0, fits - 1).trimEnd()}…` : name;
}

export type Tick = { at: number; text: string };

export function gridShapes(ticks: readonly Tick[], top: number, bottom: number): Shape[] {
  return ticks.flatMap((tick): Shape[] => [
    {
      kind: "line",
      x1: tick.at,
      x2: tick.at,
      y1: top,
      y2: bottom + 4,
      stroke: "rule",
      strokeWidth: 1,
    },
    {
      kind: "text",
      // A minus sign at the left edge must not be cut off.
      x: Math.max(tick.at, estimateTextWidth(tick.text, 12) / 2),
      y: bottom + 17,
      text: tick.text,
      size: 12,
      anchor: "middle",
      fill: "muted",
    },
  ]);
}
