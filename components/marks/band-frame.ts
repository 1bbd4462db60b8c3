import { clamp } from "@/components/charts/drawing";

export type BandBarSize = "compact" | "full" | "narrow";

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

export function frameFor(size: BandBarSize, width: number): Frame {
  if (size === "compact")
    return {
      left: 4,
      right: width - 4,
      top: 4,
      height: 6,
      reach: 3,
      hatchGap: 3,
      marker: 2.5,
      size,
    };
  return {
    left: 10,
    right: width - 10,
    top: 26,
    height: 20,
    reach: 7,
    hatchGap: 5,
    marker: 5,
    size,
  };
}

export function toX(frame: Frame, score: number): number {
  return frame.left + ((frame.right - frame.left) * clamp(score, 0, 100)) / 100;
}
