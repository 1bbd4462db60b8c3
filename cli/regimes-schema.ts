import { z } from "zod";
import type { Verdict } from "@/domain/checklist/criterion";
import { REGIME_STATES } from "@/domain/regime/judge-regime";
import { READINESS } from "@/domain/regime/readiness";
import { REGIME_STANDINGS } from "@/domain/regime/regime-force";
import { VERDICTS } from "./result-words";
import { day, forceStatus, keysOf, MOST, rulesetSchema, text, texts } from "./schema-parts";

export const REGIMES_SCHEMA_ID = "assay-regimes/1";

const verdict = z.enum(keysOf<Verdict>(VERDICTS)).meta({
  id: "verdict",
  description: "Unknown is neither yes nor no; not applicable counts neither way.",
});

const count = z.int().min(0);

const tally = z
  .strictObject({
    met: count,
    partly_met: count,
    not_met: count,
    unknown: count,
    not_applicable: count,
  })
  .meta({ id: "tally" });

const counts = z
  .strictObject({ gate: tally, major: tally, minor: tally })
  .meta({ id: "counts", description: "Rules by severity and verdict." });

const gate = z.strictObject({
  id: text,
  verdict,
  reason: text,
  missing: texts.describe("Entered facts and row columns whose absence makes it unknown."),
  binding: z.boolean().optional().describe("With a preview only: whether it binds on the day."),
  force: forceStatus.optional(),
});

const force = z.strictObject({
  standing: z.enum(keysOf(REGIME_STANDINGS)).describe("Whether the regime is law on the day."),
  binding: count.describe("Rules that bind on the day."),
  awaited: count.describe("Rules of enacted law whose first day is still to come."),
  notBinding: count.describe("Rules that bind nobody: proposals, drafts, policies, standards."),
  past: count.describe("Rules that no longer apply."),
});

const readiness = z.strictObject({
  result: z
    .enum(keysOf(READINESS))
    .describe("How the coin would fare once every rule bound. Being unready is no breach."),
  counts: counts.describe("Every rule that is not past."),
});

const regime = z.strictObject({
  id: text,
  name: text,
  applies: z.enum(["yes", "no", "unknown"]),
  why: text.describe("Why the regime reaches the coin, does not, or may."),
  force,
  result: z
    .enum(keysOf(REGIME_STATES))
    .describe("Rules that bind on the day alone. Only falls_short is a breach."),
  gates: z
    .array(gate)
    .max(MOST)
    .describe("Gates that bind on the day, with a preview also those that do not bind yet."),
  counts: counts.describe("Rules that bind on the day."),
  readiness: readiness.optional().describe("With a preview only."),
});

/** How a coin stands against every regime on a day, as other programs read it, `assay-regimes/1`. */
export const regimesSchema = z
  .strictObject({
    schema: z.literal(REGIMES_SCHEMA_ID),
    coin: z.strictObject({ symbol: text, name: text, issuer: text.nullable() }),
    asOf: day.describe("Day of the law and of what was known."),
    preview: z.boolean(),
    ruleset: rulesetSchema,
    regimes: z.array(regime).max(MOST),
  })
  .meta({
    title: "Assay regimes",
    description: "What binds the issuer of one coin on one day, every condition of scope applied.",
  });

export type RegimesJson = z.output<typeof regimesSchema>;
