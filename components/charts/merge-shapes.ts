import { estimateTextWidth, round2 } from "./drawing";
import type { LineShape, PathShape, RectShape, Shape, TextShape } from "./drawing";

type Mergeable = LineShape | RectShape | PathShape;
type Box = readonly [left: number, top: number, right: number, bottom: number];
type Run = { readonly paint: string; readonly shapes: Shape[]; readonly boxes: Box[] };

/** Texts of one style, which is written once. */
export type Lettering = { readonly kind: "texts"; readonly texts: readonly TextShape[] };
export type Layer = Exclude<Shape, TextShape> | Lettering;

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
/** Texts are measured by estimate, strokes reach beyond their line: what comes closer than this may touch. */
const MARGIN = 4;
const WIDEST = 1.4;

function toData(shape: Mergeable): string {
  if (shape.kind === "path") return shape.d;
  if (shape.kind === "line") {
    const [x1, y1, x2, y2] = [shape.x1, shape.y1, shape.x2, shape.y2].map(round2);
    const end = x1 === x2 ? `V${y2}` : y1 === y2 ? `H${x2}` : `L${x2} ${y2}`;
    return `M${x1} ${y1}${end}`;
  }
  const { x, y, width, height } = shape;
  return `M${round2(x)} ${round2(y)}h${round2(width)}v${round2(height)}h${round2(-width)}z`;
}

function paintOf(shape: Shape): string {
  if (shape.kind === "text") {
    const { size, weight, anchor, fill, halo } = shape;
    return ["text", size, weight, anchor, fill, halo].join(" ");
  }
  const fill = "fill" in shape ? (shape.fill ?? "none") : "none";
  const kind = shape.kind === "circle" ? "circle" : "path";
  return [kind, fill, shape.stroke, shape.strokeWidth, shape.dash, shape.round].join(" ");
}

function textBox({ x, y, text, size, anchor }: TextShape): Box {
  const width = estimateTextWidth(text, size) * WIDEST;
  const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
  return [left, y - size, left + width, y + size / 2];
}

const STRAIGHT = /^(?:[ML]-?[\d.]+ -?[\d.]+|[HV]-?[\d.]+)+$/;
const STEP = /([MLHV])(-?[\d.]+)(?: (-?[\d.]+))?/g;

/** Straight lines by absolute places are followed; any other path may paint anywhere. */
function pathBox(data: string): Box {
  if (!STRAIGHT.test(data)) return EVERYWHERE;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, letter, first, second] of data.matchAll(STEP)) {
    const x = letter === "V" ? undefined : Number(first);
    const y = letter === "V" ? Number(first) : second === undefined ? undefined : Number(second);
    if (x !== undefined) [left, right] = [Math.min(left, x), Math.max(right, x)];
    if (y !== undefined) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, top, right, bottom];
}

/** Where a shape may paint, its stroke left out. */
function boxOf(shape: Shape): Box {
  switch (shape.kind) {
    case "text":
      return textBox(shape);
    case "path":
      return pathBox(shape.d);
    case "rect":
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case "circle":
      return [shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r];
    case "line": {
      const { x1, y1, x2, y2 } = shape;
      return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
    }
  }
}

function mayTouch(one: Box, other: Box): boolean {
  return (
    one[0] - MARGIN < other[2] &&
    other[0] - MARGIN < one[2] &&
    one[1] - MARGIN < other[3] &&
    other[1] - MARGIN < one[3]
  );
}

/** The run of the same paint that a shape may join without being painted under what it lay over. */
function findRun(runs: readonly Run[], paint: string, box: Box): Run | null {
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run?.paint === paint) return run;
    if (run?.boxes.some((each) => mayTouch(each, box))) return null;
  }
  return null;
}

function isText(shape: Shape): shape is TextShape {
  return shape.kind === "text";
}

function isMergeable(shape: Shape): shape is Mergeable {
  return shape.kind === "line" || shape.kind === "rect" || shape.kind === "path";
}

function mergePaths(run: readonly Mergeable[]): Layer[] {
  const [first] = run;
  if (first === undefined) return [];
  if (run.length === 1) return [first];
  const { stroke, strokeWidth, dash, round } = first;
  return [
    {
      kind: "path",
      d: run.map(toData).join(""),
      fill: "fill" in first ? (first.fill ?? "none") : "none",
      ...(stroke === undefined ? {} : { stroke }),
      ...(strokeWidth === undefined ? {} : { strokeWidth }),
      ...(dash === undefined ? {} : { dash }),
      ...(round === undefined ? {} : { round }),
    },
  ];
}

function toLayers({ shapes }: Run): readonly Layer[] {
  const texts = shapes.filter(isText);
  const circles = shapes.filter((shape) => shape.kind === "circle");
  const lettering: Layer[] = texts.length === 0 ? [] : [{ kind: "texts", texts }];
  return [...mergePaths(shapes.filter(isMergeable)), ...circles, ...lettering];
}

/**
 * Shapes in one paint become one path, and texts in one style one group: the same picture in a fraction of the markup.
 * A shape goes back to others of its paint only past what it cannot touch, so nothing is painted over that was not.
 */
export function mergeShapes(shapes: readonly Shape[]): readonly Layer[] {
  const runs: Run[] = [];
  for (const shape of shapes) {
    const paint = paintOf(shape);
    const box = boxOf(shape);
    const run = findRun(runs, paint, box);
    if (run === null) runs.push({ paint, shapes: [shape], boxes: [box] });
    else {
      run.shapes.push(shape);
      run.boxes.push(box);
    }
  }
  return runs.flatMap(toLayers);
}
