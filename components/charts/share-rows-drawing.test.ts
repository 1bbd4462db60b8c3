import { describe, expect, it } from "vitest";
import type { RectShape, TextShape } from "./drawing";
import { OKABE_ITO } from "./series-style";
import { drawShareRows } from "./share-rows-drawing";

const styles = {
  up: { colour: OKABE_ITO.blue, pattern: "solid" },
  down: { colour: OKABE_ITO.orange, pattern: "diagonal" },
} as const;

const row = (label: string, up: number) => ({
  label,
  figure: `first ${up} %`,
  items: [
    { key: "up", label: "First above", percent: up },
    { key: "down", label: "Second above", percent: 100 - up },
  ],
});

const draw = (shares: readonly number[], width = 560) =>
  drawShareRows(
    { title: "Order", styles, rows: shares.map((up, index) => row(`Pair ${index}`, up)) },
    width,
  );

const barsOf = (shapes: ReturnType<typeof draw>["shapes"], colour: string) =>
  shapes.filter(
    (shape): shape is RectShape =>
      shape.kind === "rect" && shape.fill === colour && shape.width > 14,
  );

describe("rows of shares", () => {
  it("splits each row's whole by its shares, one part beginning where the other ends", () => {
    const { shapes } = draw([25]);
    const [up] = barsOf(shapes, OKABE_ITO.blue);
    const [down] = barsOf(shapes, OKABE_ITO.orange);
    expect((up?.width ?? 0) * 3).toBeCloseTo(down?.width ?? 0, 6);
    expect((up?.x ?? 0) + (up?.width ?? 0)).toBeCloseTo(down?.x ?? 0, 6);
  });

  it("draws nothing for a share of nought, and says it in the description", () => {
    const { shapes, description } = draw([100]);
    expect(barsOf(shapes, OKABE_ITO.orange)).toEqual([]);
    expect(description).toContain("Second above 0");
  });

  it.each([340, 560])("keeps every text of a row inside %i pixels and off the bars", (width) => {
    const { shapes } = draw([1.2, 50, 97.9], width);
    const right = Math.max(...barsOf(shapes, OKABE_ITO.orange).map((bar) => bar.x + bar.width));
    const figures = shapes.filter(
      (shape): shape is TextShape => shape.kind === "text" && shape.text.startsWith("first "),
    );
    expect(figures).toHaveLength(3);
    for (const { x, text } of figures) {
      expect(x).toBeLessThanOrEqual(width);
      expect(x - text.length * 13 * 0.56).toBeGreaterThan(right);
    }
  });
});
