import { round2 } from "./drawing";
import type { LineShape, PathShape, RectShape, Shape } from "./drawing";

type Mergeable = LineShape | RectShape | PathShape;

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

function paintOf(shape: Mergeable): string {
  const fill = "fill" in shape ? (shape.fill ?? "none") : "none";
  return [fill, shape.stroke, shape.strokeWidth, shape.dash, shape.round].join(" ");
}

function merge(run: readonly Mergeable[]): Shape[] {
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

/** Neighbours in one paint become one path: the same picture in a fraction of the markup. */
export function mergeShapes(shapes: readonly Shape[]): readonly Shape[] {
  const merged: Shape[] = [];
  let run: Mergeable[] = [];
  const flush = () => {
    merged.push(...merge(run));
    run = [];
  };
  for (const shape of shapes) {
    if (shape.kind === "text" || shape.kind === "circle") {
      flush();
      merged.push(shape);
      continue;
    }
    const [first] = run;
    if (first !== undefined && paintOf(first) !== paintOf(shape)) flush();
    run.push(shape);
  }
  flush();
  return merged;
}
