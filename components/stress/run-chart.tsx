import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawLines, type LineSeries } from "@/components/charts/line-drawing";
import { formatIsoDate } from "@/components/format/format-date";
import { addDays } from "@/domain/dates";
import type { Played, RunReading } from "@/domain/stress-analysis/play";
import { lastMovingDay, listDays } from "@/domain/stress-analysis/run-figures";
import { isOne, usd } from "./figures";

const CENTS_PER_MILLION = 1e8;

type Row = { readonly label: string; readonly values: readonly number[] };

function rowsOf(reading: RunReading, last: number): readonly Row[] {
  const { early, late, startsOn } = reading;
  const row = (label: string, end: Played, column: "requestedSoFar" | "paidSoFar"): Row => ({
    label,
    values: [0, ...listDays(end, { startsOn, last }).map((day) => day[column])],
  });
  const asked = row("Asked", late, "requestedSoFar");
  return isOne(reading)
    ? [asked, row("Paid", late, "paidSoFar")]
    : [asked, row("Paid, best", early, "paidSoFar"), row("Paid, worst", late, "paidSoFar")];
}

type Props = { readonly reading: RunReading; readonly source: ReactNode };

/** Asked back and paid since the start, day by day; the gap between the lines is who waits. */
export function RunChart({ reading, source }: Props) {
  const last = lastMovingDay(reading);
  const rows = rowsOf(reading, last);
  const largest = Math.max(...rows.map(({ values }) => values[last] ?? 0));
  const [scale, unit] = largest >= 1e11 ? [1e11, "billion"] : [CENTS_PER_MILLION, "million"];
  const title = "How much is asked back, and how much of it is paid?";
  const series: readonly LineSeries[] = rows.map(({ label, values }) => ({
    key: label,
    label,
    points: values.map((value, day) => ({ x: day, y: value / scale })),
  }));
  const input = {
    title,
    series,
    xLabel: "calendar days after the start",
    yLabel: `${unit} USD`,
    step: true,
  };
  const days = Array.from({ length: last }, (_, index) => index + 1);
  return (
    <ChartFigure
      title={title}
      note="Added up since the start. The gap between asked and paid waits in the queue; smaller is better"
      source={source}
      foldTable={last > 12}
      draw={(width) => drawLines(input, width)}
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[{ label: "Day" }, ...rows.map(({ label }) => ({ label, numeric: true }))]}
          rows={days.map((day) => ({
            key: String(day),
            cells: [
              `${day}, ${formatIsoDate(addDays(reading.startsOn, day))}`,
              ...rows.map(({ values }) => usd(values[day] ?? 0)),
            ],
          }))}
        />
      }
    />
  );
}
