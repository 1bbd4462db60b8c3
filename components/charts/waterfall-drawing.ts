import { scaleLinear } from "d3-scale";
import { formatSigned } from "@/components/format/format-number";
import type { Drawing, Shape } from "./drawing";
import { hatchShapes } from "./hatch";
import { barTop, gridShapes, layoutRows, rowTextShapes } from "./row-layout";
import type { BarPlace } from "./row-layout";

/** A signed part; `places` decimals are shown, 0 unless told. */
export type WaterfallStep = {
  key: string;
  label: string;
  value: number;
  /** Shown instead of the value where rounding would make nothing of it. */
  figure?: string;
};
export type WaterfallInput = {
  title: string;
  start: { label: string; value: number };
  steps: readonly WaterfallStep[];
  end: { label: string; value: number };
  places?: number;
};
export type WaterfallBar = {
  label: string;
  from: number;
  to: number;
  kind: "total" | "gain" | "loss";
  figure: string;
};

const FIGURE = 60;

export function toWaterfallBars(input: WaterfallInput): WaterfallBar[] {
  const places = input.places ?? 0;
  const total = (label: string, value: number): WaterfallBar => ({
    label,
    from: 0,
    to: value,
    kind: "total",
    figure: formatSigned(value, places).replace("+", ""),
  });
  let level = input.start.value;
  const steps = input.steps.map((step): WaterfallBar => {
    const from = level;
    level += step.value;
    return {
      label: step.label,
      from,
      to: level,
      kind: step.value < 0 ? "loss" : "gain",
      figure: step.figure ?? formatSigned(step.value, places),
    };
  });
  return [
    total(input.start.label, input.start.value),
    ...steps,
    total(input.end.label, input.end.value),
  ];
}

function barShapes(bar: WaterfallBar, { y, height, toX }: BarPlace): Shape[] {
  const x = Math.min(toX(bar.from), toX(bar.to));
  const width = Math.max(Math.abs(toX(bar.to) - toX(bar.from)), 1);
  const box = { x, y, width, height };
  if (bar.kind === "total") return [{ kind: "rect", ...box, fill: "ink" }];
  if (bar.kind === "gain") return [{ kind: "rect", ...box, fill: "met" }];
  return [
    { kind: "rect", ...box, fill: "paper" },
    ...hatchShapes(box, { pattern: "back-diagonal", gap: 4, stroke: "unmet", strokeWidth: 1.25 }),
    { kind: "rect", ...box, stroke: "unmet", strokeWidth: 1.25 },
  ];
}

/** As many decimals as keep neighbouring ticks apart: steps are 1, 2 or 5 times a power of ten. */
function placesOf([first = 0, second = first]: readonly number[]): number {
  const step = Math.abs(second - first);
  return step === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** From one figure to another by signed parts: gains solid, losses hatched. */
export function drawWaterfall(input: WaterfallInput, width: number): Drawing {
  const bars = toWaterfallBars(input);
  const layout = layoutRows(width, FIGURE);
  const values = bars.flatMap((bar) => [bar.from, bar.to]);
  const toX = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [layout.left, layout.right],
  ).nice(5);
  const top = 4;
  const bottom = top + bars.length * layout.rowHeight;
  const rows = bars.flatMap((bar, index): Shape[] => {
    const y = barTop(layout, top, index);
    const next = bars[index + 1];
    const joint: Shape[] = next
      ? [
          {
            kind: "line",
            x1: toX(bar.to),
            x2: toX(bar.to),
            y1: y + layout.barHeight,
            y2: barTop(layout, top, index + 1),
            stroke: "rule-strong",
            strokeWidth: 1,
          },
        ]
      : [];
    const text = { label: bar.label, figure: bar.figure, strong: bar.kind === "total" };
    return [
      ...joint,
      ...barShapes(bar, { y, height: layout.barHeight, toX }),
      ...rowTextShapes(layout, { y, width }, text),
    ];
  });
  const places = placesOf(toX.ticks(5));
  const ticks = toX
    .ticks(5)
    .map((value) => ({ at: toX(value), text: formatSigned(value, places).replace("+", "") }));
  return {
    width,
    height: bottom + 24,
    title: input.title,
    description: bars.map((bar) => `${bar.label} ${bar.figure}`).join(", ") + ".",
    shapes: [...gridShapes(ticks, top, bottom), ...rows],
  };
}
