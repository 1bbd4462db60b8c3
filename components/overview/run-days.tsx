"use client";

import { formatIsoDate } from "@/components/format/format-date";
import { Table, TableRegion, Td, Th } from "@/components/ui/table";

const FIGURES = [
  "Asked back",
  "Paid, at best",
  "Paid, at worst",
  "Waiting, at best",
  "Waiting, at worst",
  "Late, at worst",
  "Cash left, at best",
  "Cash left, at worst",
] as const;

/** A business day of a run; the amounts in the order of the columns. */
export type RunDay = {
  readonly day: number;
  readonly date: string;
  readonly figures: readonly string[];
};

type Props = {
  readonly title: string;
  readonly days: readonly RunDay[];
  /** Number of the last day; nothing moves on those not listed. */
  readonly last: number;
};

/** A run day by day, up to the last on which money moves. */
export function RunDays({ title, days, last }: Props) {
  return (
    <TableRegion label={title}>
      <Table caption={`${title}: day by day`} captionHidden density="compact">
        <thead>
          <tr>
            <Th>Business day</Th>
            {FIGURES.map((label) => (
              <Th key={label} numeric>
                {label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, date, figures }) => (
            <tr key={day}>
              <Th scope="row" className="whitespace-nowrap">
                {`${day}, `}
                <time dateTime={date}>{formatIsoDate(date)}</time>
              </Th>
              {figures.map((amount, at) => (
                <Td key={at} numeric>
                  {amount}
                </Td>
              ))}
            </tr>
          ))}
          {days.length < last ? (
            <tr>
              <Td colSpan={FIGURES.length + 1} className="text-muted">
                {`Days ${days.length + 1} to ${last}: nothing moves.`}
              </Td>
            </tr>
          ) : null}
        </tbody>
      </Table>
    </TableRegion>
  );
}
