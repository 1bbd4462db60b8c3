import { stringify } from "csv-stringify/sync";
import { Decimal } from "@/domain/decimal";
import { columnLabel } from "@/domain/regime/eligibility-words";
import { runGapLabels } from "@/domain/stress-analysis/gap-words";
import type { RunFile } from "@/domain/report/run-file-json";

type FileCoin = RunFile["coins"][number];
type FileRun = FileCoin["runs"][number];
type Played = NonNullable<FileRun["played"]>;
type End = Played["ends"][number];
type Day = End["days"][number];

/** A figure made here, never text of a profile: its minus sign starts no formula. */
type Figure = { readonly figure: string };
type Field = string | Figure;

const figure = (value: string | number): Figure => ({ figure: String(value) });

const ENDS: Readonly<Record<End["end"], string>> = {
  best: "at best",
  worst: "at worst",
  one: "all known",
};

const AMOUNTS = [
  ["Asked back (USD)", "requestedUsd"],
  ["Fell due (USD)", "maturedUsd"],
  ["Sold, face value (USD)", "soldFaceUsd"],
  ["Sold for (USD)", "soldForUsd"],
  ["Paid (USD)", "paidUsd"],
  ["Waiting (USD)", "queuedUsd"],
  ["Overdue (USD)", "overdueUsd"],
  ["Cash left (USD)", "cashUsd"],
  ["Reserve left (USD)", "reserveLeftUsd"],
  ["Supply left (USD)", "supplyLeftUsd"],
] as const satisfies readonly (readonly [string, keyof Day])[];

const STAMPS = [
  "Profile of",
  "Revision",
  "Profile hash (SHA-256)",
  "Ruleset",
  "Policy",
  "What the run is",
  "Source, or house choice",
] as const;

const HEAD: readonly string[] = [
  "Coin",
  "As of",
  "Run",
  "End",
  "Day",
  "Date",
  "Banks pay",
  ...AMOUNTS.map(([label]) => label),
  "Covered (%)",
  "Promise first broken (day; later is better)",
  "Most overdue on a day (USD; lower is better)",
  "Reserve first below the supply (day; later is better)",
  "Lost (USD; lower is better)",
  "Largest run paid in time (% of supply; higher is better)",
  "Best and worst differ by",
  "Not known and in neither end",
  ...STAMPS,
];

/**
 * Runs as CSV for spreadsheets: byte order mark, CRLF, text that would start a formula defused with an apostrophe. One
 * line a day and end, amounts exact; every line carries what the end comes to and where its figures come from. A run
 * that cannot be played has one line that says why.
 */
export function writeRunCsv(file: RunFile): Buffer {
  const records = file.coins.flatMap((coin) =>
    coin.runs.flatMap((run) => toRecords({ file, coin, run })),
  );
  const text = stringify([HEAD, ...records] as Field[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
    cast: {
      object: (value) => ({ value: (value as Figure).figure, escape_formulas: false }),
    },
  });
  return Buffer.from(text, "utf8");
}

type Line = { readonly file: RunFile; readonly coin: FileCoin; readonly run: FileRun };

function toRecords({ file, coin, run }: Line): readonly (readonly Field[])[] {
  const begin = [coin.coin.symbol, coin.asOf, run.label];
  const stamps = toStamps({ file, coin, run });
  const { played } = run;
  if (played === null) {
    const rest = HEAD.length - begin.length - stamps.length - 1;
    return [[...begin, run.unplayed ?? "", ...Array<string>(rest).fill(""), ...stamps]];
  }
  return played.ends.flatMap((end) =>
    end.days.map((day) => [
      ...begin,
      ENDS[end.end],
      figure(day.day),
      day.date,
      day.isBankDay ? "yes" : "no",
      ...AMOUNTS.map(([, name]) => figure(day[name])),
      toCover(day),
      ...toOutcome(played, end),
      ...stamps,
    ]),
  );
}

const DIGITS = 8;

function toCover({ reserveLeftUsd, supplyLeftUsd }: Day): Field {
  const supply = new Decimal(supplyLeftUsd);
  if (supply.lte(0)) return "no coins left";
  const percent = new Decimal(reserveLeftUsd).times(100).div(supply);
  return figure(percent.toSignificantDigits(DIGITS).toFixed());
}

function toOutcome({ missing, leftOut }: Played, end: End): readonly Field[] {
  const dayOf = (day: number | null): Field =>
    day === null ? `not within ${end.followedDays} days` : figure(day);
  return [
    dayOf(end.firstBreak),
    figure(end.worstOverdueUsd),
    dayOf(end.firstShort),
    figure(end.lossUsd),
    figure(end.largestPaidPct),
    runGapLabels(missing).join("; "),
    leftOut.map(columnLabel).join("; "),
  ];
}

function toStamps({ file: { ruleset, policy }, coin, run }: Line): readonly Field[] {
  const sources = run.sources.map(({ title, publisher, date, url }) =>
    [title, publisher, date ?? "not dated", url ?? ""].filter((each) => each !== "").join(", "),
  );
  return [
    coin.profileAsOf,
    coin.revision === null ? "draft" : figure(coin.revision),
    coin.profileHash,
    `${ruleset.version} (${ruleset.hash})`,
    `${policy.id} ${policy.version}`,
    run.says,
    [`House choice. ${run.house}`, ...sources].join(" "),
  ];
}
