import type { ReactNode } from "react";
import { ChartFigure } from "./chart-figure";
import { ChartTable } from "./chart-table";
import { drawLines } from "./line-drawing";
import type { LineInput } from "./line-drawing";

export type LineChartProps = LineInput & {
  note?: ReactNode;
  source: ReactNode;
  /** Words where a series has no figure for a day. */
  absent?: string;
  foldTable?: boolean;
};

export function LineChart({
  note,
  source,
  absent = "not computed",
  foldTable = false,
  ...input
}: LineChartProps) {
  const { formatX = String, formatY = String } = input;
  const days = [
    ...new Set(input.series.flatMap((series) => series.points.map((point) => point.x))),
  ].sort((a, b) => a - b);
  const lookups = input.series.map(
    (series) => new Map(series.points.map((point) => [point.x, point.y])),
  );
  const rows = days.map((day) => ({
    key: String(day),
    cells: [
      formatX(day),
      ...lookups.map((lookup) => {
        const value = lookup.get(day);
        return value === undefined ? absent : formatY(value);
      }),
    ],
  }));
  const columns = [
    { label: input.xLabel },
    ...input.series.map((series) => ({ label: series.label, numeric: true })),
  ];
  return (
    <ChartFigure
      title={input.title}
      note={note}
      source={source}
      foldTable={foldTable}
      draw={(width) => drawLines(input, width)}
      table={<ChartTable caption={`${input.title}: figures`} columns={columns} rows={rows} />}
    />
  );
}
