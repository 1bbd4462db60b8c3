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
const DUE = "Due";

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
    : [asked, row("Paid at best", early, "paidSoFar"), row("Paid at worst", late, "paidSoFar")];
}

/**
 * What has to be paid by each day at the latest: all that was asked as many bank days before as the harder reading of
 * the promise gives.
 */
function dueOf({ late, startsOn }: RunReading, last: number): Row {
  const atBankDay: number[] = [];
  const values = listDays(late, { startsOn, last }).map(({ isBankDay, requestedSoFar }) => {
    if (isBankDay) atBankDay.push(requestedSoFar);
    return atBankDay[atBankDay.length - 1 - late.plan.settlement] ?? 0;
  });
  return { label: DUE, values: [0, ...values] };
}

/** Lines that lie on each other are one line with all their names, told in the order given. */
export function mergeAlike(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row>();
  for (const { label, values } of rows) {
    const key = values.join(" ");
    const found = groups.get(key);
    groups.set(key, found === undefined ? { label, values } : joinNames(found, label));
  }
  return [...groups.values()];
}

/** Short, since the name stands beside the end of its line. */
const joinNames = ({ label, values }: Row, other: string): Row => ({
  label: `${label}, ${other.toLowerCase()}`.replace(/paid at best, paid at worst/i, "paid"),
  values,
});

type Props = { readonly reading: RunReading; readonly source: ReactNode };

/** Asked back and paid since the start, day by day; the gap between the lines is who waits. */
export function RunChart({ reading, source }: Props) {
  const last = lastMovingDay(reading);
  const rows = rowsOf(reading, last);
  const largest = Math.max(...rows.map(({ values }) => values[last] ?? 0));
  const [scale, unit] = largest >= 1e11 ? [1e11, "billion"] : [CENTS_PER_MILLION, "million"];
  const title = "How much is asked back, and how much of it is paid?";
  const due = dueOf(reading, last);
  const series: readonly LineSeries[] = mergeAlike([...rows, due]).map(({ label, values }) => ({
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
      note="Added up since the start. The gap between asked and paid waits in the queue; smaller is better. Due: what the promise asks to be paid by then; below it, the promise is broken"
      source={source}
      foldTable={last > 12}
      draw={(width) => drawLines(input, width)}
      table={
        <ChartTable
          caption={`${title}: figures`}
          columns={[
            { label: "Day" },
            ...[...rows, due].map(({ label }) => ({ label, numeric: true })),
          ]}
          rows={days.map((day) => ({
            key: String(day),
            cells: [
              `${day}, ${formatIsoDate(addDays(reading.startsOn, day))}`,
              ...[...rows, due].map(({ values }) => usd(values[day] ?? 0)),
            ],
          }))}
        />
      }
    />
  );
}
