import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { formatIsoDate } from "@/components/format/format-date";
import { addDays } from "@/domain/dates";
import type { Played, RunReading } from "@/domain/stress-analysis/play";
import { isOne, percentOf, usd } from "./figures";
import { lastDay } from "./run-chart";

const COLUMNS = [
  "Asked back",
  "Fell due",
  "Sold, face value",
  "Sold for",
  "Paid",
  "Waiting",
  "Overdue",
  "Cash left",
  "Reserve left",
  "Supply left",
  "Covered",
] as const;

/** Every figure of every day, one table per end. */
export function DayTables({ reading }: { readonly reading: RunReading }) {
  const last = lastDay(reading);
  const ends = isOne(reading)
    ? [{ title: "Day by day", end: reading.late }]
    : [
        { title: "Day by day, at best", end: reading.early },
        { title: "Day by day, at worst", end: reading.late },
      ];
  return (
    <div className="flex flex-col gap-2">
      {ends.map(({ title, end }) => (
        <Disclosure key={title} summary={title}>
          <DayTable title={title} end={end} startsOn={reading.startsOn} last={last} />
        </Disclosure>
      ))}
    </div>
  );
}

type TableProps = {
  readonly title: string;
  readonly end: Played;
  readonly startsOn: string;
  readonly last: number;
};

function DayTable({ title, end, startsOn, last }: TableProps) {
  const { plan } = end;
  return (
    <TableRegion label={title}>
      <Table caption={title} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Day</Th>
            {COLUMNS.map((label) => (
              <Th key={label} numeric>
                {label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last }, (_, index) => index + 1).map((day) => (
            <tr key={day}>
              <Th scope="row" className="whitespace-nowrap">
                {`${day}, ${formatIsoDate(addDays(startsOn, day))}`}
                {plan.bankDay[day] === 1 ? null : (
                  <span className="font-normal text-muted">, banks shut</span>
                )}
              </Th>
              {figuresOf(end, day).map((text, index) => (
                <Td key={COLUMNS[index]} numeric>
                  {text}
                </Td>
              ))}
            </tr>
          ))}
          {last < plan.days ? (
            <tr>
              <Td colSpan={COLUMNS.length + 1} className="text-muted">
                {`Days ${last + 1} to ${plan.days}: nobody asks or waits.`}
              </Td>
            </tr>
          ) : null}
        </tbody>
      </Table>
    </TableRegion>
  );
}

function figuresOf({ plan, work: { tape } }: Played, day: number): readonly string[] {
  const at = (column: Float64Array): number => column[day] ?? 0;
  let paid = 0;
  for (let each = 1; each <= day; each += 1) paid += tape.paid[each] ?? 0;
  const supply = plan.supply - paid;
  const columns = [
    tape.requested,
    tape.matured,
    tape.soldFace,
    tape.soldFor,
    tape.paid,
    tape.queued,
    tape.overdue,
    tape.cash,
    tape.reserveLeft,
  ];
  return [
    ...columns.map((column) => usd(at(column))),
    usd(supply),
    percentOf(at(tape.reserveLeft), supply, "no coins left"),
  ];
}
