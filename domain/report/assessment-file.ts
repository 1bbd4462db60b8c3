import { z } from "zod";
import { COUNTRY_STATES, type CountryState } from "../explain/country-conclusion";
import { REGIME_STATES, type RegimeState } from "../regime/judge-regime";
import { assessmentSchema } from "../scoring/assessment-schema";
import { TIERS } from "../scoring/policy";
import { count, day, MOST, run, text, texts } from "./run-schema";

const moved = z.strictObject({ proven: z.int(), possible: z.int() });
const band = z.strictObject({
  proven: z.int().min(0).max(100),
  possible: z.int().min(0).max(100),
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

const rule = z.strictObject({ id: text, title: text });

const country = z.strictObject({
  question: text,
  country: text.describe("As jurisdictions of a profile are coded."),
  name: text,
  asOf: day.describe("Day on which facts and laws are read."),
  verdict: z.enum(Object.keys(COUNTRY_STATES) as [CountryState, ...CountryState[]]),
  says: text.describe("The verdict in words."),
  offered: z.boolean().nullable().describe("Null where no fact tells."),
  permitted: z.boolean().nullable().describe("Null where no fact tells, or where nobody offers."),
  reasons: texts,
  unknown: texts.describe("What is not known, a sentence each."),
  laws: z
    .array(
      z.strictObject({
        id: text,
        name: text,
        jurisdiction: text,
        reach: z.enum(["whole", "part"]).describe("Of the country."),
        state: z.enum(Object.keys(REGIME_STATES) as [RegimeState, ...RegimeState[]]),
        reason: text,
        failed: z
          .array(rule)
          .max(MOST)
          .describe("Gates not met; empty where the law does not bind."),
        open: z
          .array(rule)
          .max(MOST)
          .describe("Gates not known; empty where the law does not bind."),
      }),
    )
    .max(MOST),
  caveat: text,
});

/** An exported assessment: `assay-assessment/1` with what a report works out beyond it. */
export const assessmentFileSchema = assessmentSchema
  .extend({
    runTest: runTest.optional().describe("The house runs, day by day."),
    explanation: explanation
      .optional()
      .describe("What makes up the figure, what would lift it, what to ask, what moved it."),
    country: country
      .optional()
      .describe("Whether the coin may be offered in the country the reader asked about."),
  })
  .meta({
    title: "Assay assessment",
    description: "What a checklist and a policy say of one profile on one day.",
  });
