import { scaleLinear } from "d3-scale";
import { formatIsoDate, formatMonth, toDayNumber } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { clamp, estimateTextWidth } from "./drawing";
import type { Drawing, Shape } from "./drawing";
import { hatchShapes } from "./hatch";

export type TimelineEvent = {
  key: string;
  /** What it is about, e.g. "Reserve report, BDO Italy". */
  label: string;
  /** The day it describes and the day it became public, as ISO days. */
  asOf: string;
  published: string;
};
export type TimelineLane = {
  key: string;
  label: string;
  events: readonly TimelineEvent[];
  /** Days between two described dates beyond which the space is marked as a gap. */
  gapDays?: number;
};
export type TimelineInput = {
  title: string;
  lanes: readonly TimelineLane[];
  at: string;
  from?: string;
  to?: string;
};
export type TimelineGap = { from: string; to: string; days: number };

type Scale = (day: number) => number;
type Extent = [number, number];
type Place = { width: number; bottom: number; toX: Scale };

const LANE = 74;
const HEAD = 26;
const SIDE = 10;
const FALL = 26;

const byAsOf = (a: TimelineEvent, b: TimelineEvent) => toDayNumber(a.asOf) - toDayNumber(b.asOf);

/** Stretches without a described date, the last one running to the assessment date. */
export function listGaps(lane: TimelineLane, at: string): TimelineGap[] {
  const limit = lane.gapDays;
  if (limit === undefined) return [];
  const days = [...lane.events]
    .sort(byAsOf)
    .map((event) => event.asOf)
    .filter((day) => toDayNumber(day) <= toDayNumber(at));
  return days.flatMap((from, index) => {
    const to = days[index + 1] ?? at;
    const length = toDayNumber(to) - toDayNumber(from);
    return length > limit ? [{ from, to, days: length }] : [];
  });
}

function extentOf(input: TimelineInput): Extent {
  const days = input.lanes.flatMap((lane) =>
    lane.events.flatMap((event) => [event.asOf, event.published]),
  );
  const all = [...days, input.at].map(toDayNumber);
  const low = input.from ? toDayNumber(input.from) : Math.min(...all);
  const high = input.to ? toDayNumber(input.to) : Math.max(...all);
  return [low, Math.max(high, low + 30)];
}

const toIso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function firstOfMonths(low: number, high: number, step: number): string[] {
  const start = toIso(low);
  let year = Number(start.slice(0, 4));
  let month = Math.floor((Number(start.slice(5, 7)) - 1) / step) * step;
  const found: string[] = [];
  for (let day = -Infinity; day <= high; month += step) {
    year += Math.floor(month / 12);
    month %= 12;
    const iso = `${year}-${String(month + 1).padStart(2, "0")}-01`;
    day = toDayNumber(iso);
    if (day >= low && day <= high) found.push(iso);
  }
  return found;
}

function monthShapes([low, high]: Extent, { width, bottom, toX }: Place): Shape[] {
  const room = Math.max(2, Math.floor(width / 84));
  const months = (high - low) / 30.4375;
  const step = [1, 2, 3, 6, 12, 24, 36, 60].find((size) => months / size <= room) ?? 120;
  return firstOfMonths(low, high, step).flatMap((iso): Shape[] => {
    const x = toX(toDayNumber(iso));
    const text = formatMonth(iso);
    const half = estimateTextWidth(text, 12) / 2;
    return [
      { kind: "line", x1: x, x2: x, y1: HEAD, y2: bottom + 4, stroke: "rule", strokeWidth: 1 },
      {
        kind: "text",
        x: clamp(x, half + 2, width - half - 2),
        y: bottom + 17,
        text,
        size: 12,
        anchor: "middle",
        fill: "muted",
      },
    ];
  });
}

function eventShapes(event: TimelineEvent, y: number, toX: Scale): Shape[] {
  const x = toX(toDayNumber(event.asOf));
  const shown = toX(toDayNumber(event.published));
  const d = `M${shown - 4.5} ${y + FALL}l4.5 -4.5l4.5 4.5l-4.5 4.5Z`;
  return [
    { kind: "line", x1: x, y1: y, x2: shown, y2: y + FALL, stroke: "ink", strokeWidth: 1 },
    { kind: "circle", cx: x, cy: y, r: 4.5, fill: "ink", stroke: "paper", strokeWidth: 1 },
    { kind: "path", d, fill: "paper", stroke: "ink", strokeWidth: 1.4 },
  ];
}

function gapShapes(gap: TimelineGap, y: number, toX: Scale): Shape[] {
  const x = toX(toDayNumber(gap.from)) + 6;
  const box = { x, y: y - 6, width: Math.max(0, toX(toDayNumber(gap.to)) - 6 - x), height: 12 };
  const text = formatPlural(gap.days, "day");
  const fits = estimateTextWidth(text, 12) + 14 < box.width;
  const label: Shape[] = fits
    ? [
        {
          kind: "rect",
          x: box.x + box.width / 2 - estimateTextWidth(text, 12) / 2 - 4,
          y: y - 8,
          width: estimateTextWidth(text, 12) + 8,
          height: 16,
          fill: "paper",
        },
        {
          kind: "text",
          x: box.x + box.width / 2,
          y: y + 4.3,
          text,
          size: 12,
          anchor: "middle",
          fill: "partly",
          weight: 500,
        },
      ]
    : [];
  return [
    ...hatchShapes(box, { gap: 4, stroke: "partly" }),
    { kind: "rect", ...box, stroke: "partly", strokeWidth: 1 },
    ...label,
  ];
}

function laneShapes(
  lane: TimelineLane,
  top: number,
  { at, width, toX }: Place & { at: string },
): Shape[] {
  const y = top + 30;
  const rail = (level: number, dash: string): Shape => ({
    kind: "line",
    x1: SIDE,
    x2: width - SIDE,
    y1: level,
    y2: level,
    stroke: "rule-strong",
    strokeWidth: 1,
    dash,
  });
  return [
    rail(y, ""),
    rail(y + FALL, "1 3"),
    ...listGaps(lane, at).flatMap((gap) => gapShapes(gap, y, toX)),
    ...lane.events.flatMap((event) => eventShapes(event, y, toX)),
    { kind: "text", x: SIDE, y: top + 16, text: lane.label, size: 13, weight: 500, halo: true },
  ];
}

function assessmentShapes(at: string, { width, bottom, toX }: Place): Shape[] {
  const x = toX(toDayNumber(at));
  const text = `Assessed ${formatIsoDate(at)}`;
  const half = estimateTextWidth(text, 12) / 2;
  return [
    {
      kind: "line",
      x1: x,
      x2: x,
      y1: HEAD - 8,
      y2: bottom,
      stroke: "ink",
      strokeWidth: 1.5,
      dash: "4 3",
    },
    {
      kind: "text",
      x: clamp(x, half + 2, width - half - 2),
      y: 12,
      text,
      size: 12,
      weight: 500,
      anchor: "middle",
    },
  ];
}

/** Described dates as discs above, publication as diamonds below; the slope of the line is the delay. */
export function drawTimeline(input: TimelineInput, width: number): Drawing {
  const extent = extentOf(input);
  const toX = scaleLinear(extent, [SIDE, width - SIDE]);
  const bottom = HEAD + input.lanes.length * LANE + 4;
  const place = { width, bottom, toX };
  const lanes = input.lanes.flatMap((lane, index) =>
    laneShapes(lane, HEAD + index * LANE, { ...place, at: input.at }),
  );
  const gaps = input.lanes.flatMap((lane) =>
    listGaps(lane, input.at).map(
      (gap) => `${lane.label}: ${gap.days} days without one from ${gap.from}`,
    ),
  );
  const count = input.lanes.reduce((sum, lane) => sum + lane.events.length, 0);
  return {
    width,
    height: bottom + 24,
    title: input.title,
    description: [
      `${formatPlural(count, "event")} up to ${input.at}.`,
      ...gaps.map((gap) => `${gap}.`),
    ].join(" "),
    shapes: [...monthShapes(extent, place), ...lanes, ...assessmentShapes(input.at, place)],
  };
}
