import { expect, test } from "vitest";
import { mergeShapes } from "./merge-shapes";
import type { LineShape, Shape } from "./drawing";

const tick = (x: number): LineShape => ({
  kind: "line",
  x1: x,
  y1: 0,
  x2: x,
  y2: 4,
  stroke: "rule",
  strokeWidth: 1,
});

test("neighbours in one paint become one path, and nothing else moves", () => {
  const bar: Shape = { kind: "rect", x: 0, y: 0, width: 3, height: 2.005, fill: "ink" };
  const text: Shape = { kind: "text", x: 0, y: 0, text: "40", size: 11 };
  expect(mergeShapes([tick(1), tick(2.345), bar, text, tick(5)])).toEqual([
    { kind: "path", d: "M1 0V4M2.35 0V4", fill: "none", stroke: "rule", strokeWidth: 1 },
    bar,
    text,
    tick(5),
  ]);
  expect(mergeShapes([bar, { ...bar, x: 4 }])).toEqual([
    { kind: "path", d: "M0 0h3v2.01h-3zM4 0h3v2.01h-3z", fill: "ink" },
  ]);
  expect(mergeShapes([])).toEqual([]);
});

test("shapes of another paint are never merged, whatever stands between them", () => {
  const shapes: LineShape[] = [
    tick(1),
    { ...tick(2), stroke: "paper" },
    tick(3),
    { ...tick(4), dash: "2 2" },
  ];
  expect(mergeShapes(shapes)).toEqual(shapes);
});
