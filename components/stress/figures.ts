import { formatDate } from "@/components/format/format-date";
import { formatPercent, formatPlural, formatUsd } from "@/components/format/format-number";
import { addDays } from "@/domain/dates";
import { Decimal } from "@/domain/decimal";
import { toDollars } from "@/domain/stress-analysis/cents";
import type { Played, RunReading } from "@/domain/stress-analysis/play";

/** Whole cents as money for readers. */
export function usd(cents: number): string {
  return formatUsd(toDollars(cents).toString());
}

/** One amount as a percentage of another; the words where there is nothing to divide by. */
export function percentOf(cents: number, whole: number, without: string): string {
  return whole <= 0 ? without : formatPercent(new Decimal(cents).times(100).div(whole).toString());
}

/** "day 4, 26 May 2026" */
export function dayWords(startsOn: string, day: number): string {
  return `day ${day}, ${formatDate(addDays(startsOn, day))}`;
}

export type Headline = {
  readonly label: string;
  /** What it measures and which way is better. */
  readonly note: string;
  readonly early: string;
  readonly late: string;
};

/** What a run comes to, at both ends. */
export function headlinesOf({ startsOn, early, late }: RunReading): readonly Headline[] {
  const both = (read: (end: Played) => string) => ({ early: read(early), late: read(late) });
  const never = ({ plan }: Played): string => `not within ${formatPlural(plan.days, "day")}`;
  return [
    {
      label: "Promise first broken",
      note: "First day on which a payment is later than promised; later is better",
      ...both((end) => {
        const { firstBreak } = end.outcome;
        return firstBreak < 0 ? never(end) : dayWords(startsOn, firstBreak);
      }),
    },
    {
      label: "Most overdue on a day",
      note: "Asked back, past its promised time and not paid; lower is better",
      ...both(({ outcome }) => usd(outcome.worstOverdue)),
    },
    {
      label: "Reserve first below the supply",
      note: "First day on which what is left does not cover the coins left; later is better",
      ...both((end) => {
        const { firstShort } = end.outcome;
        if (firstShort === 0) return "from the start";
        return firstShort < 0 ? never(end) : dayWords(startsOn, firstShort);
      }),
    },
    {
      label: "Lost",
      note: "By sales below value, and by what a shut bank does not give back; lower is better",
      ...both(({ outcome, plan }) => {
        const part = percentOf(outcome.loss, plan.reserve, "no reserve");
        return outcome.loss === 0 ? "nothing" : `${usd(outcome.loss)}, ${part} of the reserve`;
      }),
    },
    {
      label: "Largest run paid in time",
      note: "Greatest part of the supply, to 0.1 %, that can be asked back in this shape without a late payment; higher is better",
      ...both(({ largest }) => largestWords(largest)),
    },
  ];
}

export function largestWords(tenths: number): string {
  return tenths === 1000 ? "the whole supply" : `${formatPercent(String(tenths / 10))} of supply`;
}

/** True where nothing that decides the run is open, so that both ends are one. */
export function isOne({ missing }: RunReading): boolean {
  return missing.length === 0;
}
