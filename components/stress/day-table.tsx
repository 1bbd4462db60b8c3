import { Disclosure } from "@/components/ui/disclosure";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";
import { formatIsoDate } from "@/components/format/format-date";
import type { Played, RunReading } from "@/domain/stress-analysis/play";
import { lastMovingDay, listDays, type RunDay } from "@/domain/stress-analysis/run-figures";
import { isOne, percentOf, usd } from "./figures";

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
  const last = lastMovingDay(reading);
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
          {listDays(end, { startsOn, last }).map((each) => (
            <tr key={each.day}>
              <Th scope="row" className="whitespace-nowrap">
                {`${each.day}, ${formatIsoDate(each.date)}`}
                {each.isBankDay ? null : (
                  <span className="font-normal text-muted">, banks shut</span>
                )}
              </Th>
              {figuresOf(each).map((text, index) => (
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

function figuresOf(day: RunDay): readonly string[] {
  const columns = [
    day.requested,
    day.matured,
    day.soldFace,
    day.soldFor,
    day.paid,
    day.queued,
    day.overdue,
    day.cash,
    day.reserveLeft,
    day.supplyLeft,
  ];
  return [...columns.map(usd), percentOf(day.reserveLeft, day.supplyLeft, "no coins left")];
}
