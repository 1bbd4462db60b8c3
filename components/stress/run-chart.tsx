import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { ChartTable } from "@/components/charts/chart-table";
import { drawLines, type LineSeries } from "@/components/charts/line-drawing";
import { formatIsoDate } from "@/components/format/format-date";
import { addDays } from "@/domain/dates";
import type { Played, RunReading } from "@/domain/stress-analysis/play";
import { isOne, usd } from "./figures";

const CENTS_PER_MILLION = 1e8;

/** Amounts of every day added up from the start. */
function runningSum(values: Float64Array): readonly number[] {
  let sum = 0;
  return Array.from(values, (value) => (sum += value));
}

/** Last day on which anything is asked, paid or waiting, and one more. */
export function lastDay({ early, late }: RunReading): number {
  const moving = ({ work: { tape }, plan }: Played): number => {
    let last = 1;
    for (let day = 1; day <= plan.days; day += 1) {
      const moves = (tape.requested[day] ?? 0) + (tape.paid[day] ?? 0) + (tape.queued[day] ?? 0);
      if (moves > 0) last = day;
    }
    return Math.min(plan.days, last + 1);
  };
  return Math.max(moving(early), moving(late));
}

type Row = { readonly label: string; readonly values: readonly number[] };

function rowsOf(reading: RunReading): readonly Row[] {
  const { early, late } = reading;
  const asked: Row = { label: "Asked", values: runningSum(late.work.tape.requested) };
  const paid = (label: string, end: Played): Row => ({
    label,
    values: runningSum(end.work.tape.paid),
  });
  return isOne(reading)
    ? [asked, paid("Paid", late)]
    : [asked, paid("Paid, best", early), paid("Paid, worst", late)];
}

type Props = { readonly reading: RunReading; readonly source: ReactNode };

/** Asked back and paid since the start, day by day; the gap between the lines is who waits. */
export function RunChart({ reading, source }: Props) {
  const last = lastDay(reading);
  const rows = rowsOf(reading);
  const largest = Math.max(...rows.map(({ values }) => values[last] ?? 0));
  const [scale, unit] = largest >= 1e11 ? [1e11, "billion"] : [CENTS_PER_MILLION, "million"];
  const title = "How much is asked back, and how much of it is paid?";
  const series: readonly LineSeries[] = rows.map(({ label, values }) => ({
    key: label,
    label,
    points: values.slice(0, last + 1).map((value, day) => ({ x: day, y: value / scale })),
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
