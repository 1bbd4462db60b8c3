"use client";

import type { ReactNode } from "react";
import { formatIsoDate, toDayNumber } from "@/components/format/format-date";
import { formatPlural } from "@/components/format/format-number";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawTimeline } from "./timeline-drawing";
import type { TimelineInput } from "./timeline-drawing";

export type TimelineChartProps = TimelineInput & { note?: ReactNode; source: ReactNode };

const KEY = "\u25cf date described, \u25c7 date published, hatched: a gap longer than the cycle";

export function TimelineChart({ note = KEY, source, ...input }: TimelineChartProps) {
  const rows = input.lanes
    .flatMap((lane) => lane.events.map((event) => ({ lane, event })))
    .sort((a, b) => toDayNumber(b.event.asOf) - toDayNumber(a.event.asOf))
    .map(({ lane, event }) => ({
      key: `${lane.key}-${event.key}`,
      cells: [
        event.label,
        lane.label,
        formatIsoDate(event.asOf),
        formatIsoDate(event.published),
        formatPlural(toDayNumber(event.published) - toDayNumber(event.asOf), "day"),
      ],
    }));
  const columns = [
    { label: "Document" },
    { label: "Kind" },
    { label: "Describes", numeric: true },
    { label: "Published", numeric: true },
    { label: "Delay", numeric: true },
  ];
  return (
    <ChartFigure
      title={input.title}
      note={note}
      source={source}
      draw={(width) => drawTimeline(input, width)}
      table={<ChartTable caption={`${input.title}: dates`} columns={columns} rows={rows} />}
    />
  );
}
