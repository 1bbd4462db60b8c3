import { clamp, estimateTextWidth } from "@/components/charts/drawing";
import type { Shape } from "@/components/charts/drawing";
import { toX } from "./band-frame";
import type { Frame } from "./band-frame";
import { endOf, limitsOf, TIER_WORDS, TIERS_UPWARDS } from "./types";
import type { Band } from "./types";

export function scaleShapes(frame: Frame, own: Pick<Band, "floors"> = {}): Shape[] {
  const y = frame.top + frame.height + frame.reach + 13;
  const narrow = frame.size === "narrow";
  const starts = [0, ...limitsOf(own)];
  const numbers = [...starts, 100].map((score): Shape => {
    const anchor = score === 0 ? "start" : score === 100 ? "end" : "middle";
    return {
      kind: "text",
      x: toX(frame, score),
      y,
      text: String(score),
      size: 12,
      anchor,
      fill: "muted",
    };
  });
  const words = TIERS_UPWARDS.map((tier, index): Shape => {
    const middle = ((starts[index] ?? 0) + endOf(tier, own)) / 2;
    const row = narrow && index % 2 === 1 ? 15 : 0;
    return {
      kind: "text",
      x: toX(frame, middle),
      y: y + 18 + row,
      text: TIER_WORDS[tier],
      size: 12,
      anchor: "middle",
      fill: "muted",
    };
  });
  return [...numbers, ...words];
}

export function valueShapes(frame: Frame, band: Band): Shape[] {
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
