"use client";

import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawLadder, formatBounds, toLadderRows } from "./ladder-drawing";
import type { LadderBucket } from "./ladder-drawing";

export type LadderChartProps = {
  title: string;
  note?: string;
  source: ReactNode;
  buckets: readonly LadderBucket[];
  /** Key of the bucket left out of the running total. */
  unknownKey?: string;
};

const KEY = "Solid: certain. Hatched: within bounds. Stair: running total.";

export function LadderChart({
  title,
  note,
  source,
  buckets,
  unknownKey = "unknown",
}: LadderChartProps) {
  const rows = toLadderRows(buckets, unknownKey).map((row) => ({
    key: row.key,
    cells: [
      row.label,
      formatBounds(row.low, row.high),
      row.cumulativeLow === null || row.cumulativeHigh === null
        ? "not counted"
        : formatBounds(row.cumulativeLow, row.cumulativeHigh),
    ],
  }));
  const columns = [
    { label: "Available within" },
    { label: "Share", numeric: true },
    { label: "Running total", numeric: true },
  ];
  return (
    <ChartFigure
      title={title}
      note={note ? `${note}. ${KEY}` : KEY}
      source={source}
      draw={(width) => drawLadder({ title, buckets, unknownKey }, width)}
      table={<ChartTable caption={`${title}: figures`} columns={columns} rows={rows} />}
    />
  );
}
