import type { Drawing, Shape } from "@/components/charts/drawing";
import { barShapes, capShapes, markerShapes, tickShapes, trackShapes } from "./band-bar-shapes";
import { frameFor } from "./band-frame";
import type { BandBarSize, Frame } from "./band-frame";
import { scaleShapes, valueShapes } from "./band-labels";
import { bandLegendShapes } from "./band-legend";
import { describeBand, NO_BAND_DESCRIPTION } from "./band-words";
import { DIRECTION_NOTE, limitsOf, NOT_ENOUGH_EVIDENCE } from "./types";
import type { Band } from "./types";

/** "compact" for rows (160 × 14), "full" for pages and documents (640 wide), "narrow" for phones (340 wide). */
export type BandBarOptions = { size?: BandBarSize; width?: number; subject?: string };

const WIDTHS: Record<BandBarSize, number> = { compact: 160, full: 640, narrow: 340 };
const COMPACT_HEIGHT = 14;

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
  return [
    frameBox,
    {
      kind: "text",
      x: width / 2,
      y,
      text: NOT_ENOUGH_EVIDENCE,
      size,
      anchor: "middle",
      fill: "muted",
    },
  ];
}

function pictureShapes(frame: Frame, band: Band): Shape[] {
  return [
    ...trackShapes(frame),
    ...barShapes(frame, band),
    ...tickShapes(frame, band.proven, limitsOf(band)),
    ...capShapes(frame, band),
    ...markerShapes(frame, band),
  ];
}

function surroundings(frame: Frame, band: Band | null): { shapes: Shape[]; bottom: number } {
  const below = frame.size === "narrow" ? 66 : 50;
  const legend = bandLegendShapes(band, {
    left: frame.left,
    right: frame.right,
    top: frame.top + frame.height + frame.reach + below,
    note: DIRECTION_NOTE,
  });
  const values = band ? valueShapes(frame, band) : [];
  return {
    shapes: [...values, ...scaleShapes(frame, band ?? {}), ...legend.shapes],
    bottom: legend.bottom,
  };
}

/** The signature drawing: solid to proven, hatched to possible. `null` draws "not enough evidence". */
export function drawBandBar(band: Band | null, options: BandBarOptions = {}): Drawing {
  const { size = "compact", width = WIDTHS[options.size ?? "compact"], subject } = options;
  const frame = frameFor(size, width);
  const title = band ? "proven and possible score" : NOT_ENOUGH_EVIDENCE;
  const words = {
    title: subject ? `${subject}: ${title}` : title,
    description: band ? describeBand(band) : NO_BAND_DESCRIPTION,
  };
  const picture = band ? pictureShapes(frame, band) : drawNothingKnown(frame, width);
  if (size === "compact") return { width, height: COMPACT_HEIGHT, ...words, shapes: picture };
  const around = surroundings(frame, band);
  return { width, height: around.bottom, ...words, shapes: [...picture, ...around.shapes] };
}
