import type { LineShape, Shape } from "@/components/charts/drawing";
import { hatchShapes } from "@/components/charts/hatch";
import { toX } from "./band-frame";
import type { Frame } from "./band-frame";
import { endOf, TIER_LIMITS } from "./types";
import type { Band } from "./types";

export function trackShapes(frame: Frame): Shape[] {
  const { left, right, top, height } = frame;
  const track: Shape = {
    kind: "rect",
    x: left,
    y: top,
    width: right - left,
    height,
    fill: "sunken",
    stroke: "none",
  };
  const base: Shape = {
    kind: "line",
    x1: left,
    y1: top + height,
    x2: right,
    y2: top + height,
    stroke: "rule-strong",
    strokeWidth: 1,
  };
  return [track, base];
}

export function barShapes(frame: Frame, band: Band): Shape[] {
  const { top, height } = frame;
  const start = toX(frame, 0);
  const proven = toX(frame, band.proven);
  const possible = toX(frame, band.possible);
  const open = { x: proven, y: top, width: possible - proven, height };
  const shapes: Shape[] = [];
  if (open.width > 0) {
    const strokeWidth = frame.size === "compact" ? 0.9 : 1.1;
    shapes.push(
      { kind: "rect", ...open, fill: "paper" },
      ...hatchShapes(open, { gap: frame.hatchGap, strokeWidth }),
    );
    const inset = strokeWidth / 2;
    const outline = {
      x: open.x,
      y: top + inset,
      width: open.width - inset,
      height: height - strokeWidth,
    };
    shapes.push({ kind: "rect", ...outline, stroke: "ink", strokeWidth });
  }
  if (proven > start)
    shapes.push({ kind: "rect", x: start, y: top, width: proven - start, height, fill: "ink" });
  return shapes;
}

const isDark = ({ stroke }: LineShape): boolean => stroke === "rule-strong";

/** Dark outside the bar, a cut of paper inside it: a tick reads the same on solid, hatch and ground. */
export function tickShapes(
  frame: Frame,
  solidUntil: number,
  limits: readonly number[] = TIER_LIMITS,
): Shape[] {
  const { top, height, reach } = frame;
  const ticks = limits.flatMap((limit): LineShape[] => {
    const x = toX(frame, limit);
    const mark = { kind: "line", x1: x, x2: x, strokeWidth: 1 } as const;
    return [
      { ...mark, y1: top - reach, y2: top, stroke: "rule-strong" },
      { ...mark, y1: top, y2: top + height, stroke: limit < solidUntil ? "paper" : "rule-strong" },
      { ...mark, y1: top + height, y2: top + height + reach, stroke: "rule-strong" },
    ];
  });
  // One paint after the other, so that a page can draw each in one stroke.
  const [outside, inside] = [ticks.filter(isDark), ticks.filter((tick) => !isDark(tick))];
  return [...outside, ...inside];
}

/** A stop: a closing bracket that stands where the tier ends. */
function stopShapes(frame: Frame, score: number, weight: number): Shape[] {
  const x = toX(frame, score);
  const lip = frame.size === "compact" ? 3 : 6;
  const top = frame.top - frame.reach + weight / 2;
  const bottom = frame.top + frame.height + frame.reach - weight / 2;
  const d = `M${x - lip} ${top}H${x}V${bottom}H${x - lip}`;
  return [
    { kind: "path", d, stroke: "paper", strokeWidth: weight + 2, fill: "none" },
    { kind: "path", d, stroke: "unmet", strokeWidth: weight, fill: "none" },
  ];
}

export function capShapes(frame: Frame, band: Band): Shape[] {
  const heavy = frame.size === "compact" ? 2 : 3;
  const low =
    band.lowCeiling !== null && band.lowCeiling !== band.ceiling
      ? endOf(band.lowCeiling, band)
      : null;
  return [
    ...(low === null ? [] : stopShapes(frame, low, heavy / 2)),
    ...(band.ceiling === null ? [] : stopShapes(frame, endOf(band.ceiling, band), heavy)),
  ];
}

/** The figures the caps moved, deduplicated. */
export function uncappedFigures(band: Band): number[] {
  const moved = [
    band.uncapped.proven === band.proven ? null : band.uncapped.proven,
    band.uncapped.possible === band.possible ? null : band.uncapped.possible,
  ];
  return [...new Set(moved.filter((value) => value !== null))];
}

export function markerShapes(frame: Frame, band: Band): Shape[] {
  const cy = frame.top + frame.height / 2;
  const strokeWidth = frame.size === "compact" ? 1.2 : 1.75;
  return uncappedFigures(band).map((score) => ({
    kind: "circle",
    cx: toX(frame, score),
    cy,
    r: frame.marker,
    fill: "paper",
    stroke: "ink",
    strokeWidth,
  }));
}
