import { expect, test } from "vitest";
import { mergeShapes } from "./merge-shapes";
import type { LineShape, RectShape, Shape, TextShape } from "./drawing";

const tick = (x: number): LineShape => ({
  kind: "line",
  x1: x,
  y1: 0,
  x2: x,
  y2: 4,
  stroke: "rule",
  strokeWidth: 1,
});

const bar: RectShape = { kind: "rect", x: 0, y: 10, width: 3, height: 2.005, fill: "ink" };
const label: TextShape = { kind: "text", x: 40, y: 40, text: "40", size: 11 };

test("shapes in one paint become one path, texts in one style one group", () => {
  expect(mergeShapes([tick(1), tick(2.345), bar, label, tick(5)])).toEqual([
    { kind: "path", d: "M1 0V4M2.35 0V4M5 0V4", fill: "none", stroke: "rule", strokeWidth: 1 },
    bar,
    { kind: "texts", texts: [label] },
  ]);
  expect(mergeShapes([bar, { ...bar, x: 4 }])).toEqual([
    { kind: "path", d: "M0 10h3v2.01h-3zM4 10h3v2.01h-3z", fill: "ink" },
  ]);
  const other: TextShape = { ...label, y: 60, text: "50" };
  expect(mergeShapes([label, { ...bar, y: 80 }, other, { ...label, y: 90, weight: 600 }])).toEqual([
    { kind: "texts", texts: [label, other] },
    { ...bar, y: 80 },
    { kind: "texts", texts: [{ ...label, y: 90, weight: 600 }] },
  ]);
  expect(mergeShapes([])).toEqual([]);
});

test("nothing goes behind what it is painted over", () => {
  const over: RectShape = { ...bar, y: 4, height: 20, fill: "paper" };
  expect(mergeShapes([bar, over, bar])).toEqual([bar, over, bar]);
  const hatch: Shape = { kind: "path", d: "M0 10L4 14H2V13", stroke: "ink" };
  expect(mergeShapes([bar, hatch, bar])).toEqual([bar, hatch, bar]);
  expect(mergeShapes([bar, { ...hatch, d: "M80 80L84 84H82V83" }, bar])).toHaveLength(2);
  const curve: Shape = { kind: "path", d: "M80 80A4 4 0 0 1 84 84", stroke: "ink" };
  expect(mergeShapes([bar, curve, bar])).toEqual([bar, curve, bar]);
  const halo: TextShape = { ...label, x: 1, y: 14, halo: true };
  expect(mergeShapes([tick(1), halo, tick(2)])).toHaveLength(3);
  expect(mergeShapes([tick(1), { ...halo, x: 90, anchor: "end" }, tick(2)])).toHaveLength(2);
});

test("shapes of another paint are never merged", () => {
  const shapes: LineShape[] = [
    tick(1),
    { ...tick(2), stroke: "paper" },
    tick(3),
    { ...tick(4), dash: "2 2" },
  ];
  expect(mergeShapes(shapes)).toEqual(shapes);
});
