import { reasonText } from "../checklist/evaluate";
import { addDays } from "../dates";
import type { FactView } from "../derivation/fact-view";
import type { Unknown } from "../facts/state";
import { toDollars } from "../stress-analysis/cents";
import { type Played, playRun, type RunReading } from "../stress-analysis/play";
import { findPreset, listPresets, type Preset } from "../stress-analysis/presets";
import { lastMovingDay, listDays, type RunDay } from "../stress-analysis/run-figures";
import { totalDemand } from "../stress-analysis/scenario";
import * as cell from "./cells";
import { shareOf, toAssumptions, toSaleTable } from "./run-assumptions";
import type { Block, Cell, Column, FigureBlock, Section, TableBlock } from "./tree";

/** A run and what it comes to on a coin. */
export type ReportedRun = { readonly run: Preset; readonly reading: RunReading };

/** The runs the liquidity criteria ask about, followed day by day. */
export const HOUSE_RUN_IDS = ["one-day", "five-days"] as const;

/** Plays the house runs on a profile; unknown for the reason `playRun` gives. */
export function playHouseRuns(view: FactView): readonly ReportedRun[] | Unknown {
  const runs: ReportedRun[] = [];
  const presets = listPresets(view.at);
  for (const id of HOUSE_RUN_IDS) {
    const run = findPreset(presets, id);
    if (run === null) continue;
    const reading = playRun(view, run.scenario);
    if ("status" in reading) return reading;
    runs.push({ run, reading });
  }
  return runs;
}

/** Whether the promise would hold, what a run would cost, and how it would go day by day. */
export function toRunTest(runs: readonly ReportedRun[] | Unknown, view: FactView): Section {
  return { id: "run-test", title: "Run test", blocks: toBlocks(runs, view) };
}

function toBlocks(runs: readonly ReportedRun[] | Unknown, view: FactView): readonly Block[] {
  if ("status" in runs) return [{ kind: "text", text: sayUnplayed(runs) }];
  const longest = runs.at(-1);
  if (longest === undefined) return [{ kind: "text", text: NO_RUN }];
  return [
    { kind: "text", text: INTRODUCTION },
    toHeadlines(runs),
    toCurve(longest),
    ...endsOf(longest.reading).map((end) => toDayTable(longest, end)),
    ...toSaleTable(longest, view),
    toAssumptions(runs, view),
  ];
}

/** Why no run can be played on a coin. */
export function sayUnplayed({ note, reason }: Unknown): string {
  return `The runs cannot be played: ${note ?? reasonText(reason)}. They need the supply and the lines of the reserve, each with a value.`;
}

const INTRODUCTION =
  "The house runs, followed day by day. At best and at worst are the two ends of what is not known exactly. Sizes, losses in sales and speed of sales are house choices, named below; no run of these sizes is predicted.";

const NO_RUN = "The policy gives the house runs no size, so there is none to play.";

type End = { readonly id: "best" | "worst" | "one"; readonly words: string; readonly end: Played };

/** Both ends, or one where nothing that decides the run is open. */
export function endsOf({ early, late, missing }: RunReading): readonly End[] {
  return missing.length === 0
    ? [{ id: "one", words: "", end: late }]
    : [
        { id: "best", words: "at best", end: early },
        { id: "worst", words: "at worst", end: late },
      ];
}

const named = (label: string, words: string): string =>
  words === "" ? label : `${label}, ${words}`;

type Measure = {
  readonly label: string;
  /** Which way is better; null for what the run asks. */
  readonly better: string | null;
  readonly pick: (end: Played, run: ReportedRun) => Cell;
};

/** What a run comes to, with the way that is better. */
export const RUN_MEASURES: readonly Measure[] = [
  {
    label: "Asked back, percent of the supply",
    better: null,
    pick: (_, { run }) => shareOf(totalDemand(run.scenario), 1_000_000),
  },
  {
    label: "Promise first broken",
    better: "later is better",
    pick: (end, { reading }) => cell.text(sayDay(end.outcome.firstBreak, end, reading)),
  },
  {
    label: "Most overdue on a day",
    better: "lower is better",
    pick: ({ outcome }) => cell.usd(toDollars(outcome.worstOverdue)),
  },
  {
    label: "Reserve first below the supply",
    better: "later is better",
    pick: (end, { reading }) => cell.text(sayDay(end.outcome.firstShort, end, reading)),
  },
  {
    label: "Lost by sales",
    better: "lower is better",
    pick: ({ outcome }) => cell.usd(toDollars(outcome.loss)),
  },
  {
    label: "Lost, percent of the reserve",
    better: "lower is better",
    pick: ({ outcome, plan }) =>
      plan.reserve <= 0 ? cell.missing("no reserve") : shareOf(outcome.loss, plan.reserve),
  },
  {
    label: "Largest run of this shape paid in time, percent of the supply",
    better: "higher is better",
    pick: ({ largest }) => shareOf(largest, 1000),
  },
];

/** "day 4, 2026-05-26"; in words where it never comes or holds from the start. */
function sayDay(day: number, { plan }: Played, { startsOn }: RunReading): string {
  if (day === 0) return "from the start";
  return day < 0 ? `not within ${plan.days} days` : `day ${day}, ${addDays(startsOn, day)}`;
}

function toHeadlines(runs: readonly ReportedRun[]): TableBlock {
  const ends = runs.flatMap((run) => endsOf(run.reading).map((end) => ({ run, ...end })));
  return {
    kind: "table",
    id: "run-headlines",
    caption: "What the house runs come to",
    columns: [
      cell.words("measure", "Measure", 4),
      ...ends.map(({ run, id, words }) =>
        cell.figures(`${run.run.id}-${id}`, named(run.run.label, words), 2),
      ),
    ],
    rows: RUN_MEASURES.map(({ label, better, pick }) => [
      cell.text(better === null ? label : `${label} (${better})`),
      ...ends.map(({ end, run }) => pick(end, run)),
    ]),
    note: "A payment is late when it comes after the promised time. Largest run: in steps of 0.1 % of the supply.",
  };
}

const BILLION = { cents: 1e11, words: "billion USD" };
const MILLION = { cents: 1e8, words: "million USD" };

/** Asked back and paid since the start; the day tables carry the numbers. */
function toCurve({ run, reading }: ReportedRun): FigureBlock {
  const last = lastMovingDay(reading);
  const { startsOn } = reading;
  const lines = endsOf(reading).map(({ words, end }) => ({
    label: named("Paid", words),
    days: listDays(end, { startsOn, last }),
  }));
  const asked = lines.at(-1)?.days.map((day) => day.requestedSoFar) ?? [];
  const unit = Math.max(...asked) >= BILLION.cents ? BILLION : MILLION;
  const toSeries = (label: string, cents: readonly number[]) => ({
    label,
    points: [0, ...cents].map((value, day) => ({ x: day, y: value / unit.cents })),
  });
  return {
    kind: "figure",
    id: "run-curve",
    title: `${run.label}: asked back and paid, added up since the start; the gap waits in the queue, smaller is better`,
    description: `${run.says} ${lines
      .map(({ label, days }) => `${label} by day ${last}: ${sayUsd(days.at(-1)?.paidSoFar ?? 0)}`)
      .join("; ")}, of ${sayUsd(asked.at(-1) ?? 0)} asked back.`,
    figure: {
      type: "curve",
      xLabel: `calendar days after ${startsOn}`,
      yLabel: unit.words,
      series: [
        toSeries("Asked", asked),
        ...lines.map(({ label, days }) =>
          toSeries(
            label,
            days.map((day) => day.paidSoFar),
          ),
        ),
      ],
    },
  };
}

function sayUsd(cents: number): string {
  const printed = cell.usd(toDollars(cents));
  return printed.kind === "usd" ? printed.text : "";
}

/** A page holds the first seven and the last two; the other formats hold all. */
const DAY_COLUMNS: readonly Column[] = [
  cell.words("day", "Day", 3),
  cell.figures("requested", "Asked back", 2),
  cell.figures("paid", "Paid", 2),
  cell.figures("requestedSoFar", "Asked since the start", 2),
  cell.figures("paidSoFar", "Paid since the start", 2),
  cell.figures("queued", "Waiting", 2),
  cell.figures("overdue", "Overdue", 2),
  cell.figures("matured", "Fell due", 2),
  cell.figures("soldFace", "Sold, face value", 2),
  cell.figures("soldFor", "Sold for", 2),
  cell.figures("cash", "Cash left", 2),
  cell.figures("supplyLeft", "Supply left", 2),
  cell.figures("reserveLeft", "Reserve left", 2),
  cell.figures("covered", "Reserve left, percent of supply left", 2),
];

function toDayTable({ run, reading }: ReportedRun, { id, words, end }: End): TableBlock {
  const last = lastMovingDay(reading);
  const rows = listDays(end, { startsOn: reading.startsOn, last }).map(toDayRow);
  return {
    kind: "table",
    id: `run-days-${id}`,
    caption: `${named(`Day by day${words === "" ? "" : ` ${words}`}`, run.label)}`,
    columns: DAY_COLUMNS,
    rows,
    note:
      last < end.plan.days ? `Days ${last + 1} to ${end.plan.days}: nobody asks or waits.` : null,
  };
}

function toDayRow(day: RunDay): readonly Cell[] {
  const money = [
    day.requested,
    day.paid,
    day.requestedSoFar,
    day.paidSoFar,
    day.queued,
    day.overdue,
    day.matured,
    day.soldFace,
    day.soldFor,
    day.cash,
    day.supplyLeft,
    day.reserveLeft,
  ];
  return [
    cell.text(`${day.day}, ${day.date}${day.isBankDay ? "" : ", banks shut"}`),
    ...money.map((cents) => cell.usd(toDollars(cents))),
    day.supplyLeft <= 0 ? cell.missing("no coins left") : shareOf(day.reserveLeft, day.supplyLeft),
  ];
}
