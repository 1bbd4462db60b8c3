import { describe, expect, it } from "vitest";
import type { Drawing, RectShape, Shape } from "@/components/charts/drawing";
import { toSvgText } from "@/components/charts/svg-text";
import { OKABE_ITO } from "@/components/charts/series-style";
import { ASSET_CLASS_STYLES } from "./asset-class-style";
import { drawBandBar } from "./band-bar-geometry";
import { uncappedFigures } from "./band-bar-shapes";
import { describeBand } from "./band-words";
import { formatTiers } from "./tier-mark";
import { TIER_LIMITS } from "./types";
import type { Band } from "./types";

const band = (part: Partial<Band> & { proven: number; possible: number }): Band => ({
  uncapped: { proven: part.proven, possible: part.possible },
  ceiling: null,
  lowCeiling: null,
  ...part,
});

const rects = (drawing: Drawing, fill: string) =>
  drawing.shapes.filter(
    (shape): shape is RectShape => shape.kind === "rect" && shape.fill === fill,
  );
const stops = (drawing: Drawing) =>
  drawing.shapes.filter((shape) => shape.kind === "path" && shape.stroke === "unmet");
const markers = (drawing: Drawing) => drawing.shapes.filter((shape) => shape.kind === "circle");
const hatches = (drawing: Drawing) =>
  drawing.shapes.filter((shape) => shape.kind === "path" && shape.stroke === "ink");

describe("compact band bar", () => {
  it("is 160 by 14 and runs solid from zero to proven, on a scale of 152 pixels", () => {
    const drawing = drawBandBar(band({ proven: 50, possible: 75 }));
    expect([drawing.width, drawing.height]).toEqual([160, 14]);
    expect(rects(drawing, "ink")).toMatchObject([{ x: 4, width: 76 }]);
    expect(rects(drawing, "paper")).toMatchObject([{ x: 80, width: 38 }]);
    expect(hatches(drawing)).toHaveLength(1);
  });

  it("hatches nothing when both ends agree and fills nothing at zero", () => {
    expect(hatches(drawBandBar(band({ proven: 91, possible: 91 })))).toHaveLength(0);
    expect(rects(drawBandBar(band({ proven: 0, possible: 100 })), "ink")).toHaveLength(0);
  });

  it("puts a tick at each tier limit, cut out of the bar where it is solid", () => {
    const drawing = drawBandBar(band({ proven: 72, possible: 72 }));
    const cuts = drawing.shapes.flatMap((shape) =>
      shape.kind === "line" && shape.stroke === "paper" ? [shape.x1] : [],
    );
    expect(cuts).toEqual([40, 55, 70].map((limit) => 4 + 1.52 * limit));
    const ticks = new Set(
      drawing.shapes.flatMap((shape) =>
        shape.kind === "line" && shape.y1 === 1 ? [shape.x1] : [],
      ),
    );
    expect([...ticks]).toEqual(TIER_LIMITS.map((limit) => 4 + 1.52 * limit));
  });

  it("puts ticks, scale and stops where the policy that spoke has them", () => {
    const floors = { weak: 0, constrained: 30, adequate: 50, sound: 65, strong: 90 };
    const own = { ...band({ proven: 20, possible: 65, ceiling: "adequate" }), floors };
    const drawing = drawBandBar(own, { size: "full", width: 1020 });
    const ticks = new Set(
      drawing.shapes.flatMap((shape) =>
        shape.kind === "line" && shape.x1 === shape.x2 ? [shape.x1] : [],
      ),
    );
    expect([...ticks].toSorted((a, b) => a - b)).toEqual([310, 510, 660, 910]);
    const scale = drawing.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
    expect(scale).toEqual(expect.arrayContaining(["0", "30", "50", "65", "90", "100"]));
    const stops = drawing.shapes.filter(
      (shape) => shape.kind === "path" && shape.stroke === "unmet" && shape.d.includes("H660V"),
    );
    expect(stops).toHaveLength(1);
  });

  it("stops at the end of the capping tier and marks the uncapped figures", () => {
    const capped = band({
      proven: 39,
      possible: 54,
      uncapped: { proven: 61, possible: 79 },
      ceiling: "constrained",
      lowCeiling: "weak",
    });
    const drawing = drawBandBar(capped);
    expect(
      stops(drawing).map((shape) => (shape.kind === "path" ? shape.d.split("H")[1] : "")),
    ).toEqual([`${4 + 1.52 * 40}V12`.replace("V12", `V${13 - 0.5}`), `${4 + 1.52 * 55}V${13 - 1}`]);
    expect(markers(drawing)).toMatchObject([
      { cx: 4 + 1.52 * 61, fill: "paper" },
      { cx: 4 + 1.52 * 79, fill: "paper" },
    ]);
  });

  it("draws one stop when both ends are capped alike and one marker when both figures agree", () => {
    const drawing = drawBandBar(
      band({
        proven: 39,
        possible: 39,
        uncapped: { proven: 66, possible: 66 },
        ceiling: "weak",
        lowCeiling: "weak",
      }),
    );
    expect(stops(drawing)).toHaveLength(1);
    expect(markers(drawing)).toHaveLength(1);
  });

  it("keeps figures beyond the scale inside the picture", () => {
    const drawing = drawBandBar(band({ proven: -5, possible: 130 }));
    for (const shape of rects(drawing, "paper"))
      expect(shape.x + shape.width).toBeLessThanOrEqual(156);
  });

  it("says so in words when too little is known, and draws no bar", () => {
    const drawing = drawBandBar(null, { subject: "USDX" });
    expect(drawing.title).toBe("USDX: not enough evidence");
    expect(rects(drawing, "ink")).toHaveLength(0);
    expect(
      drawing.shapes.some((shape) => shape.kind === "text" && shape.text === "not enough evidence"),
    ).toBe(true);
  });
});

function texts(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) => (shape.kind === "text" ? [shape] : []));
}

describe("full band bar", () => {
  const capped = band({
    proven: 39,
    possible: 82,
    uncapped: { proven: 58, possible: 82 },
    lowCeiling: "weak",
  });

  it.each(["full", "narrow"] as const)(
    "names scale, tiers, values and direction inside its frame: %s",
    (size) => {
      const drawing = drawBandBar(capped, { size });
      const words = texts(drawing.shapes).map((text) => text.text);
      expect(words).toEqual(
        expect.arrayContaining([
          "39",
          "82",
          "Weak",
          "Constrained",
          "Strong",
          "55",
          "0–100, higher is better",
        ]),
      );
      for (const text of texts(drawing.shapes)) {
        expect(text.size).toBeGreaterThanOrEqual(12);
        expect(text.y).toBeLessThanOrEqual(drawing.height);
      }
    },
  );

  it("joins the two values where they would collide", () => {
    const words = texts(
      drawBandBar(band({ proven: 70, possible: 73 }), { size: "full" }).shapes,
    ).map((text) => text.text);
    expect(words).toContain("70–73");
  });
});

describe("words of a band", () => {
  it("name cap, low end and uncapped figure", () => {
    expect(
      describeBand(
        band({
          proven: 39,
          possible: 54,
          uncapped: { proven: 61, possible: 79 },
          ceiling: "constrained",
          lowCeiling: "weak",
        }),
      ),
    ).toBe(
      "Proven 39, possible up to 54 (0–100, higher is better). Capped at Constrained. The low end is held at Weak until a gate is known. Uncapped 61 to 79.",
    );
    expect(describeBand(band({ proven: 91, possible: 91 }))).toBe(
      "Proven 91, nothing left open (0–100, higher is better).",
    );
  });

  it("list only figures that a cap moved", () => {
    expect(
      uncappedFigures(band({ proven: 39, possible: 82, uncapped: { proven: 58, possible: 82 } })),
    ).toEqual([58]);
    expect(formatTiers("weak", "sound")).toBe("Weak to Sound");
    expect(formatTiers(null, "sound")).toBe("not enough evidence");
  });
});

describe("svg text", () => {
  it("is the same for the same band and carries its words, escaped", () => {
    const options = { size: "full", subject: 'A<&>"B' } as const;
    const once = toSvgText(drawBandBar(band({ proven: 50, possible: 75 }), options));
    expect(toSvgText(drawBandBar(band({ proven: 50, possible: 75 }), options))).toBe(once);
    expect(once).toContain("<title>A&lt;&amp;&gt;&quot;B: proven and possible score</title>");
    expect(once).not.toMatch(/NaN|undefined|var\(/);
  });
});

describe("asset class styles", () => {
  const styles = Object.values(ASSET_CLASS_STYLES);

  it("never repeat and use only the palette", () => {
    expect(new Set(styles.map((style) => `${style.colour} ${style.pattern}`)).size).toBe(
      styles.length,
    );
    const palette: readonly string[] = Object.values(OKABE_ITO);
    for (const style of styles) expect(palette).toContain(style.colour);
  });
});
