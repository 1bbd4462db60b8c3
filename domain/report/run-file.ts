import { z } from "zod";
import { RUN_FILE_ID } from "./run-file-json";
import { count, day, MOST, run, runEnd, text, texts } from "./run-schema";

const percent = text
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: "percent", description: "Percent as decimal text." });

const setting = z.strictObject({
  setting: text,
  value: text,
  basis: text.describe("Its source, or that it is a house choice."),
});

const drawnEnd = z.strictObject({
  end: z.enum(["best", "worst", "one"]),
  survival: z
    .array(
      z.strictObject({
        day: count,
        inTimePct: percent.describe("Drawn runs in which nobody was paid late by then."),
      }),
    )
    .max(MOST),
  quantiles: z
    .array(
      z.strictObject({
        percent: count.describe("So many runs of a hundred do not exceed the two figures."),
        overduePct: percent.describe("Most overdue on a day, of the supply."),
        lossPct: percent.describe("Lost in all, of the supply."),
      }),
    )
    .max(MOST),
});

const drawn = z.strictObject({
  paths: count,
  seed: count.describe("The same seed draws the same runs."),
  largestPct: z.number().describe("Largest run drawn, percent of the supply."),
  haircutsPct: z
    .strictObject({ low: z.number(), mode: z.number(), high: z.number() })
    .describe("Losses drawn, percent of the run's own."),
  house: text,
  ends: z.array(drawnEnd).min(1).max(2),
});

const played = z.strictObject({
  startsOn: day.describe("Day of the reserve; requests begin the day after."),
  missing: texts.describe("What separates the ends."),
  leftOut: texts.describe("What is not known and in neither end."),
  ends: z.array(runEnd).min(1).max(2),
  settings: z.array(setting).max(MOST),
  drawn: drawn.nullable().describe("Null where no runs were drawn."),
});

const { id, label, says, house, sources, scenario } = run.shape;
const coinRun = z.strictObject({
  ...{ id, label, says, house, sources, scenario },
  unplayed: text.nullable().describe("Why the run cannot be played; null where it is."),
  played: played.nullable(),
});

const coin = z.strictObject({
  coin: z.strictObject({ symbol: text, name: text, issuer: text.nullable() }),
  asOf: day.describe("Day the reading speaks for."),
  profileAsOf: day.describe("Day the facts of the profile describe."),
  revision: count.nullable().describe("Null for a draft."),
  profileHash: text.describe("SHA-256 of the profile's canonical text."),
  runs: z.array(coinRun).min(1).max(MOST),
});

/** The run test of one coin or of several, as exported: `assay-run-test/1`. */
export const runFileSchema = z
  .strictObject({
    schema: z.literal(RUN_FILE_ID),
    ruleset: z.strictObject({ version: text, hash: text }),
    policy: z.strictObject({ id: text, version: text }),
    classes: z
      .array(
        z.strictObject({
          assetClass: text,
          haircutPct: percent.describe("Lost in a sale."),
          soldInDayPct: percent.describe("Sold of a line in a day at most."),
          house: z.boolean().describe("True where both figures are house estimates."),
          why: text,
        }),
      )
      .max(MOST),
    coins: z.array(coin).min(1).max(MOST),
    statements: texts,
  })
  .meta({
    title: "Assay run test",
    description: "Runs played day by day on the reserve of one coin or of several.",
  });
