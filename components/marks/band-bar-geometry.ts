import { clamp, estimateTextWidth } from "@/components/charts/drawing";
import type { Drawing, Shape } from "@/components/charts/drawing";
import { hatchShapes } from "@/components/charts/hatch";
import { describeBand, NO_BAND_DESCRIPTION } from "./band-words";
import { bandLegendShapes } from "./band-legend";
import { DIRECTION_NOTE, NOT_ENOUGH_EVIDENCE, TIER_ENDS, TIER_LIMITS, TIER_WORDS, TIERS_UPWARDS } from "./types";
import type { Band } from "./types";

export type BandBarSize = "compact" | "full" | "narrow";
export type BandBarOptions = { size?: BandBarSize; width?: number; subject?: string };

export type Frame = {
  left: number;
  right: number;
  top: number;
  height: number;
  /** How far ticks and stops reach past the bar. */
  reach: number;
  hatchGap: number;
  marker: number;
  size: BandBarSize;
};

const WIDTHS: Record<BandBarSize, number> = { compact: 160, full: 640, narrow: 340 };
const COMPACT_HEIGHT = 14;

function frameFor(size: BandBarSize, width: number): Frame {
  if (size === "compact") return { left: 4, right: width - 4, top: 4, height: 6, reach: 3, hatchGap: 3, marker: 2.5, size };
  return { left: 10, right: width - 10, top: 26, height: 20, reach: 7, hatchGap: 5, marker: 5, size };
}

export function toX(frame: Frame, score: number): number {
  return frame.left + ((frame.right - frame.left) * clamp(score, 0, 100)) / 100;
}

function trackShapes(frame: Frame): Shape[] {
  const { left, right, top, height } = frame;
  const track: Shape = { kind: "rect", x: left, y: top, width: right - left, height, fill: "sunken", stroke: "none" };
  const base: Shape = { kind: "line", x1: left, y1: top + height, x2: right, y2: top + height, stroke: "rule-strong", strokeWidth: 1 };
  return [track, base];
}

function barShapes(frame: Frame, band: Band): Shape[] {
  const { top, height } = frame;
  const start = toX(frame, 0);
  const proven = toX(frame, band.proven);
  const possible = toX(frame, band.possible);
  const open = { x: proven, y: top, width: possible - proven, height };
  const shapes: Shape[] = [];
  if (open.width > 0) {
    const strokeWidth = frame.size === "compact" ? 0.9 : 1.1;
    shapes.push({ kind: "rect", ...open, fill: "paper" }, ...hatchShapes(open, { gap: frame.hatchGap, strokeWidth }));
    const inset = strokeWidth / 2;
    const outline = { x: open.x, y: top + inset, width: open.width - inset, height: height - strokeWidth };
    shapes.push({ kind: "rect", ...outline, stroke: "ink", strokeWidth });
  }
  if (proven > start) shapes.push({ kind: "rect", x: start, y: top, width: proven - start, height, fill: "ink" });
  return shapes;
}

/** Dark outside the bar, a cut of paper inside it: a tick reads the same on solid, hatch and ground. */
function tickShapes(frame: Frame, solidUntil: number): Shape[] {
  const { top, height, reach } = frame;
  return TIER_LIMITS.flatMap((limit): Shape[] => {
    const x = toX(frame, limit);
    const mark = { kind: "line", x1: x, x2: x, strokeWidth: 1 } as const;
    return [
      { ...mark, y1: top - reach, y2: top, stroke: "rule-strong" },
      { ...mark, y1: top, y2: top + height, stroke: limit < solidUntil ? "paper" : "rule-strong" },
      { ...mark, y1: top + height, y2: top + height + reach, stroke: "rule-strong" },
    ];
  });
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

function capShapes(frame: Frame, band: Band): Shape[] {
  const heavy = frame.size === "compact" ? 2 : 3;
  const low = band.lowCeiling !== null && band.lowCeiling !== band.ceiling ? TIER_ENDS[band.lowCeiling] : null;
  return [
    ...(low === null ? [] : stopShapes(frame, low, heavy / 2)),
    ...(band.ceiling === null ? [] : stopShapes(frame, TIER_ENDS[band.ceiling], heavy)),
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

function markerShapes(frame: Frame, band: Band): Shape[] {
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

function scaleShapes(frame: Frame): Shape[] {
  const y = frame.top + frame.height + frame.reach + 13;
  const narrow = frame.size === "narrow";
  const starts = [0, ...TIER_LIMITS];
  const numbers = [...starts, 100].map((score): Shape => {
    const anchor = score === 0 ? "start" : score === 100 ? "end" : "middle";
    return { kind: "text", x: toX(frame, score), y, text: String(score), size: 12, anchor, fill: "muted" };
  });
  const words = TIERS_UPWARDS.map((tier, index): Shape => {
    const middle = ((starts[index] ?? 0) + TIER_ENDS[tier]) / 2;
    const row = narrow && index % 2 === 1 ? 15 : 0;
    return { kind: "text", x: toX(frame, middle), y: y + 18 + row, text: TIER_WORDS[tier], size: 12, anchor: "middle", fill: "muted" };
  });
  return [...numbers, ...words];
}

function valueShapes(frame: Frame, band: Band): Shape[] {
  const y = frame.top - frame.reach - 5;
  const label = (text: string, score: number): Shape => {
    const half = estimateTextWidth(text, 14) / 2;
    const x = clamp(toX(frame, score), frame.left + half, frame.right - half);
    return { kind: "text", x, y, text, size: 14, weight: 600, anchor: "middle", fill: "ink" };
  };
  if (band.proven === band.possible) return [label(String(band.proven), band.proven)];
  if (toX(frame, band.possible) - toX(frame, band.proven) < 40) {
    return [label(`${band.proven}\u2013${band.possible}`, (band.proven + band.possible) / 2)];
  }
  return [label(String(band.proven), band.proven), label(String(band.possible), band.possible)];
}

function drawNothingKnown(frame: Frame, width: number): Shape[] {
  const size = frame.size === "compact" ? 11 : 14;
  const y = frame.top + frame.height / 2 + size * 0.36;
  const frameBox: Shape = {
    kind: "rect",
    x: frame.left,
    y: frame.top - (frame.size === "compact" ? 3.5 : 0),
    width: frame.right - frame.left,
    height: frame.height + (frame.size === "compact" ? 7 : 0),
    stroke: "rule-strong",
    strokeWidth: 1,
    dash: "2 3",
  };
  return [frameBox, { kind: "text", x: width / 2, y, text: NOT_ENOUGH_EVIDENCE, size, anchor: "middle", fill: "muted" }];
}

/** The signature drawing: solid to proven, hatched to possible. `null` draws "not enough evidence". */
export function drawBandBar(band: Band | null, options: BandBarOptions = {}): Drawing {
  const { size = "compact", subject } = options;
  const width = options.width ?? WIDTHS[size];
  const frame = frameFor(size, width);
  const prefix = subject ? `${subject}: ` : "";
  const bar = band ? [...barShapes(frame, band), ...tickShapes(frame, toX(frame, 0) < toX(frame, band.proven) ? band.proven : 0)] : [];
  const marks = band ? [...bar, ...capShapes(frame, band), ...markerShapes(frame, band)] : drawNothingKnown(frame, width);
  const words = { title: `${prefix}${band ? "proven and possible score" : NOT_ENOUGH_EVIDENCE}`, description: band ? describeBand(band) : NO_BAND_DESCRIPTION };
  const ground = band ? trackShapes(frame) : [];
  if (size === "compact") return { width, height: COMPACT_HEIGHT, ...words, shapes: [...ground, ...marks] };

  const scale = scaleShapes(frame);
  const legendTop = frame.top + frame.height + frame.reach + (size === "narrow" ? 66 : 50);
  const legend = bandLegendShapes(band, { left: frame.left, right: frame.right, top: legendTop, note: DIRECTION_NOTE });
  const values = band ? valueShapes(frame, band) : [];
  return { width, height: legend.bottom, ...words, shapes: [...ground, ...marks, ...values, ...scale, ...legend.shapes] };
}
