import type { Drawing } from "@/components/charts/drawing";
import { drawComposition } from "@/components/charts/composition-drawing";
import { drawLadder } from "@/components/charts/ladder-drawing";
import { drawLines } from "@/components/charts/line-drawing";
import { drawRangeRows } from "@/components/charts/range-rows-drawing";
import { drawTimeline } from "@/components/charts/timeline-drawing";
import { drawWaterfall } from "@/components/charts/waterfall-drawing";
import { ASSET_CLASS_STYLES } from "@/components/marks/asset-class-style";
import { drawBandBar } from "@/components/marks/band-bar-geometry";
import { limitsOf } from "@/components/marks/types";
import type { BandFigure, Figure, FigureBlock, LadderStep } from "@/domain/report/tree";

/** Width of a drawing in its own units; the page scales it. */
const WIDTH = 880;
/** Of a drawing with many rows or fine lines: the wider it is drawn, the smaller it stands on the page. */
const FINE = 1240;

/** The pictures of a figure, drawn by the same code as the pages: one per coin for bands, one otherwise. */
export function drawFigure(block: FigureBlock): readonly Drawing[] {
  const { figure, title } = block;
  switch (figure.type) {
    case "bands":
      return figure.bands.map(drawBand);
    case "pillars":
      return [drawPillars(figure, title)];
    case "composition":
      return [drawSlices(figure, title)];
    case "ladder":
      return [drawSteps(figure.steps, title)];
    case "timeline":
      return [drawMarks(figure, title)];
    case "curve":
      return [drawCurve(figure, title)];
    case "waterfall":
      return [drawParts(figure, title)];
  }
}

type Of<T extends Figure["type"]> = Extract<Figure, { type: T }>;

function drawBand(figure: BandFigure): Drawing {
  const { proven, possible, uncapped, ceiling, lowCeiling, floors, label, state } = figure;
  const band =
    state === "nothing_applicable"
      ? null
      : { proven, possible, uncapped, ceiling, lowCeiling, floors };
  return drawBandBar(band, { size: "full", width: WIDTH, subject: label });
}

function drawPillars(figure: Of<"pillars">, title: string): Drawing {
  const rows = figure.pillars.map(({ label, proven, possible }) => ({
    key: label,
    label,
    band: { proven, possible },
  }));
  return drawRangeRows({ title, rows, limits: limitsOf(figure) }, WIDTH);
}

function drawSlices(figure: Of<"composition">, title: string): Drawing {
  const items = figure.slices.map(({ assetClass, label, percent }) => ({
    key: assetClass,
    label,
    percent: Number(percent),
  }));
  const rows = [{ label: "Reserve", items }];
  return drawComposition({ title, rows, styles: ASSET_CLASS_STYLES, legend: true }, WIDTH);
}

function drawSteps(steps: readonly LadderStep[], title: string): Drawing {
  const buckets = steps.map((step, index) => {
    const cumulative = { low: Number(step.cumulativeLow), high: Number(step.cumulativeHigh) };
    const low = Number(step.share);
    const high = Math.max(low, cumulative.high - Number(steps[index - 1]?.cumulativeLow ?? 0));
    return { key: step.id, label: step.label, low, high, cumulative };
  });
  return drawLadder({ title, buckets }, WIDTH);
}

function drawMarks(figure: Of<"timeline">, title: string): Drawing {
  const events = figure.marks.map((mark, index) => ({
    key: String(index),
    label: mark.label,
    asOf: mark.asOf,
    published: mark.publishedOn ?? mark.asOf,
  }));
  const lanes = [{ key: "reports", label: "Independent reports", events }];
  return drawTimeline({ title, lanes, at: figure.asOf }, WIDTH);
}

function drawCurve({ series, ...axes }: Of<"curve">, title: string): Drawing {
  const lines = series.map((each) => ({ key: each.label, ...each }));
  return drawLines({ title, ...axes, series: lines, step: true }, FINE);
}

function drawParts({ parts, ...ends }: Of<"waterfall">, title: string): Drawing {
  const steps = parts.map((part) => ({ key: part.label, ...part }));
  return drawWaterfall({ title, ...ends, steps }, FINE);
}
