import { round2 } from "./drawing";
import type { PathShape, Paint } from "./drawing";

export const PATTERNS = [
  "solid",
  "diagonal",
  "back-diagonal",
  "cross",
  "horizontal",
  "vertical",
  "grid",
  "dots",
] as const;
export type Pattern = (typeof PATTERNS)[number];

export type Box = { x: number; y: number; width: number; height: number };
type Segment = [number, number, number, number];

const firstMultiple = (from: number, gap: number) => Math.ceil(from / gap) * gap;

/** Rising lines x + y = c, cut at the box; steps of `gap` from the origin, so that neighbours line up. */
function risingSegments({ x, y, width, height }: Box, gap: number): Segment[] {
  const segments: Segment[] = [];
  for (let c = firstMultiple(x + y, gap); c < x + y + width + height; c += gap) {
    const left = Math.max(x, c - (y + height));
    const right = Math.min(x + width, c - y);
    if (right > left) segments.push([left, c - left, right, c - right]);
  }
  return segments;
}

function fallingSegments(box: Box, gap: number): Segment[] {
  const mirrored = risingSegments({ ...box, x: -(box.x + box.width) }, gap);
  return mirrored.map(([x1, y1, x2, y2]) => [-x1, y1, -x2, y2]);
}

function levelSegments({ x, y, width, height }: Box, gap: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = firstMultiple(y + 1, gap); at < y + height; at += gap)
    segments.push([x, at, x + width, at]);
  return segments;
}

function uprightSegments({ x, y, width, height }: Box, gap: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = firstMultiple(x + 1, gap); at < x + width; at += gap)
    segments.push([at, y, at, y + height]);
  return segments;
}

const SEGMENTS: Record<Exclude<Pattern, "solid" | "dots">, (box: Box, gap: number) => Segment[]> = {
  diagonal: risingSegments,
  "back-diagonal": fallingSegments,
  cross: (box, gap) => [...risingSegments(box, gap), ...fallingSegments(box, gap)],
  horizontal: levelSegments,
  vertical: uprightSegments,
  grid: (box, gap) => [...levelSegments(box, gap), ...uprightSegments(box, gap)],
};

function dotsPath({ x, y, width, height }: Box, gap: number): string {
  const dots: string[] = [];
  for (let cy = firstMultiple(y + 2, gap); cy <= y + height - 2; cy += gap) {
    for (let cx = firstMultiple(x + 2, gap); cx <= x + width - 2; cx += gap) {
      dots.push(`M${round2(cx)} ${round2(cy)}h0`);
    }
  }
  return dots.join("");
}

/** The path of a pattern cut to a box: explicit lines, so that every reader of SVG draws the same. */
export function patternPath(box: Box, pattern: Pattern, gap = 5): string {
  if (pattern === "solid" || box.width <= 0 || box.height <= 0) return "";
  if (pattern === "dots") return dotsPath(box, gap);
  return SEGMENTS[pattern](box, gap)
    .map(([x1, y1, x2, y2]) => `M${round2(x1)} ${round2(y1)}L${round2(x2)} ${round2(y2)}`)
    .join("");
}

export type HatchOptions = {
  pattern?: Pattern;
  gap?: number;
  stroke?: Paint;
  strokeWidth?: number;
};

/** The pattern as shapes to lay over a filled box; none for "solid". */
export function hatchShapes(box: Box, options: HatchOptions = {}): PathShape[] {
  const { pattern = "diagonal", gap = 5, stroke = "ink", strokeWidth = 1 } = options;
  const d = patternPath(box, pattern, gap);
  if (!d) return [];
  const dots = pattern === "dots";
  return [
    {
      kind: "path",
      d,
      stroke,
      strokeWidth: dots ? strokeWidth * 1.8 : strokeWidth,
      fill: "none",
      round: dots,
    },
  ];
}
