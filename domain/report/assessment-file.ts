import { z } from "zod";
import { assessmentSchema } from "../scoring/assessment-schema";
import { TIERS } from "../scoring/policy";

const MOST = 5_000;
const text = z.string();
const texts = z.array(text).max(MOST);
const day = z.iso.date();
const usd = text
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ id: "usd", description: "US dollars as decimal text, exact." });
const count = z.int().min(0);
const moved = z.strictObject({ proven: z.int(), possible: z.int() });
const band = z.strictObject({
  proven: z.int().min(0).max(100),
  possible: z.int().min(0).max(100),
});

const scenario = z.strictObject({
  demand: z.array(count).max(MOST).describe("Millionths of the supply asked back on each day."),
  countedIn: z.enum(["bankDays", "calendarDays"]),
  days: count.describe("Calendar days followed at least."),
  settlementDays: count.nullable().describe("Null keeps the issuer's promise."),
  outage: z
    .strictObject({
      bank: text.nullable(),
      reserveParts: count.nullable(),
      closedDays: count,
      recoveryParts: count,
    })
    .nullable(),
  haircutPct: count.describe("Haircuts in percent of the table's."),
});

const runDay = z.strictObject({
  day: count.min(1).describe("Calendar days after the start."),
  date: day,
  isBankDay: z.boolean(),
  requestedUsd: usd,
  maturedUsd: usd,
  soldFaceUsd: usd,
  soldForUsd: usd,
  paidUsd: usd,
  queuedUsd: usd,
  overdueUsd: usd,
  cashUsd: usd,
  reserveLeftUsd: usd,
  supplyLeftUsd: usd,
  requestedSoFarUsd: usd,
  paidSoFarUsd: usd,
});

const runEnd = z.strictObject({
  end: z.enum(["best", "worst", "one"]).describe("one: nothing that decides the run is open."),
  followedDays: count,
  settlementDays: count.describe("Bank days after which payment is late."),
  dailyCapUsd: usd.nullable().describe("Null without a cap, or where none is known."),
  supplyUsd: usd,
  reserveUsd: usd,
  firstBreak: count.nullable().describe("First day a payment is late; null where none is."),
  firstShort: count
    .nullable()
    .describe("First day the reserve does not cover the coins left; 0 from the start."),
  worstOverdueUsd: usd,
  lossUsd: usd,
  largestPaidPct: text.describe("Largest run of this shape paid in time, percent of the supply."),
  sales: z
    .array(
      z.strictObject({
        assetClass: text,
        heldUsd: usd,
        soldUsd: usd,
        broughtUsd: usd,
        haircutPct: text,
      }),
    )
    .max(MOST),
  days: z.array(runDay).max(MOST),
});

const run = z.strictObject({
  id: text,
  label: text,
  says: text,
  house: text.describe("What in it is this tool's own choice."),
  sources: z
    .array(
      z.strictObject({
        title: text,
        publisher: text,
        date: text.nullable(),
        url: text.nullable(),
      }),
    )
    .max(MOST),
  scenario,
  startsOn: day,
  missing: texts.describe("What separates the ends."),
  leftOut: texts.describe("What is not known and in neither end."),
  ends: z.array(runEnd).min(1).max(2),
});

const runTest = z.strictObject({
  unplayed: text.nullable().describe("Why no run can be played; null where they can."),
  runs: z.array(run).max(MOST),
});

const goal = z.union([
  z.strictObject({ kind: z.literal("tier"), tier: z.enum([...TIERS]), floor: count }),
  z.strictObject({ kind: z.literal("evidence"), least: count.describe("Basis points.") }),
]);

const step = z.strictObject({
  kind: z.enum(["criterion", "cap"]),
  id: text,
  title: text,
  from: z.enum(["met", "partly_met", "not_met", "unknown", "not_applicable", "applies"]),
  enough: z.enum(["any", "partly_met", "met"]).nullable(),
  gain: z.int().describe("Hundredths of a score point."),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  because: text,
  forced: z.enum(["gate", "cap"]).nullable(),
  next: text,
});

const path = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("highest") }),
  z.strictObject({ state: z.literal("nothing_applicable") }),
  z.strictObject({
    state: z.literal("reachable"),
    goal,
    steps: z.array(step).max(MOST),
    effort: count,
    after: band,
  }),
  z.strictObject({
    state: z.literal("unreachable"),
    goal,
    obstacles: z.array(z.strictObject({ id: text, title: text, why: text })).max(MOST),
    most: band,
  }),
]);

const question = z.strictObject({
  subject: text.describe("Fact id or list id."),
  label: text,
  columns: texts,
  section: text,
  reason: text,
  choices: texts,
  evidenceWanted: texts,
  criteria: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        question: text,
        isGate: z.boolean(),
        needsMore: z.boolean(),
      }),
    )
    .max(MOST),
  caps: texts,
  raises: count.describe("Whole points the proven end could rise."),
  lowers: count.describe("Whole points the possible end could fall."),
  stake: count.describe("Hundredths of a point before gates and caps."),
});

const hundredths = z.int().describe("Hundredths of a score point.");

const explanation = z.strictObject({
  contributions: z.strictObject({
    pillars: z
      .array(
        z.strictObject({
          id: text,
          label: text,
          most: hundredths,
          proven: hundredths,
          open: hundredths,
          lost: hundredths,
        }),
      )
      .max(MOST),
    limits: hundredths,
    rounding: hundredths,
    proven: hundredths,
  }),
  paths: z.array(path).max(2),
  questions: z.array(question).max(MOST).describe("The ten that could move the result furthest."),
  questionsOpen: count,
  since: z
    .strictObject({
      from: text,
      to: text,
      standing: text.nullable(),
      before: band,
      after: band,
      by: moved,
      parts: z
        .array(
          z.strictObject({
            layer: z.enum(["age", "facts", "rules", "policy"]),
            by: moved,
            reversed: moved,
          }),
        )
        .length(4),
      facts: z
        .array(
          z.strictObject({
            ref: text.nullable(),
            label: text,
            before: text,
            after: text,
            by: moved,
          }),
        )
        .max(MOST),
    })
    .nullable()
    .describe("The way from an earlier assessment in parts that add up; null without one."),
});

/** An exported assessment: `assay-assessment/1` with what a report works out beyond it. */
export const assessmentFileSchema = assessmentSchema
  .extend({
    runTest: runTest.optional().describe("The house runs, day by day."),
    explanation: explanation
      .optional()
      .describe("What makes up the figure, what would lift it, what to ask, what moved it."),
  })
  .meta({
    title: "Assay assessment",
    description: "What a checklist and a policy say of one profile on one day.",
  });
