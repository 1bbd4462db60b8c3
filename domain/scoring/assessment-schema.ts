import { z } from "zod";
import { isIsoDate } from "../dates";
import { type FactId, isFactId } from "../facts/vocabulary";
import type { Assessment } from "./assessment";
import { type Tier, TIERS } from "./policy";

export const ASSESSMENT_SCHEMA_ID = "assay-assessment/1";

/** More than any ruleset has or will have; without a limit one crafted file could exhaust the memory. */
const MOST = 5_000;

const text = z.string();
const day = z.string().refine(isIsoDate).meta({ id: "day", format: "date" });
const whole = z.int().min(0).max(100);
const percent = whole.describe("Whole percent, rounded down.");
const texts = z.array(text).max(MOST);

const tier = z.enum([...TIERS] as [Tier, ...Tier[]]).meta({
  id: "tier",
  description: "Five steps, weakest first: weak, constrained, adequate, sound, strong.",
});

const verdict = z.enum(["met", "partly_met", "not_met", "unknown", "not_applicable"]).meta({
  id: "verdict",
  description: "Unknown is neither yes nor no; not applicable leaves the result.",
});

const status = z.enum(["binding", "applies", "unknown", "clear"]).meta({
  id: "capStatus",
  description:
    "binding: the lowest ceiling that holds; applies: holds, but another is lower; unknown: limits the low end only; clear: does not hold.",
});

const band = {
  proven: whole.describe("What is proven, 0 to 100, higher is better."),
  possible: whole.describe("What is possible if every unknown turns out well."),
};
const bandSchema = z.strictObject(band);

const factId = z.custom<FactId>((value) => typeof value === "string" && isFactId(value));
/** JSON Schema has no word for a member of the vocabulary; on paper an id is a text. */
const factIdSchema = z.string().pipe(factId).meta({ id: "factId" });

const cap = z.strictObject({
  id: text,
  title: text,
  ceiling: tier,
  status,
  reason: text,
  basis: text.describe("Why the cap exists: a heading of the source documents or house reasoning."),
});

const gate = z.strictObject({
  id: text,
  title: text,
  verdict,
  ceiling: tier,
  status,
  reason: text,
});

const result = z.strictObject({
  ...band,
  state: z.enum(["scored", "not_enough_evidence", "nothing_applicable"]),
  tier: z.strictObject({ low: tier.nullable(), high: tier.nullable() }),
  uncapped: bandSchema.describe("The figures before gates and caps."),
  caps: z.array(cap).max(MOST),
  gates: z.array(gate).max(MOST),
});

const coverage = z.strictObject({
  known: percent.describe("Share of applicable weight that is known, whole percent, rounded down."),
  cited: percent.describe(
    "Share of known facts read that carry a citation, whole percent, rounded down.",
  ),
  strength: z
    .number()
    .min(0)
    .max(100)
    .describe("Mean strength of the evidence behind cited facts after ageing."),
  confidence: z.enum(["high", "medium", "low"]),
  rule: text.describe("Why this confidence."),
});

const count = z.int().min(0);

const pillar = z.strictObject({
  id: text,
  label: text,
  weight: z.int().min(0).max(10_000).describe("Basis points of the whole."),
  band: bandSchema.nullable().describe("Null where nothing in the pillar applies."),
  parts: z
    .strictObject({ proven: z.number(), possible: z.number(), most: z.number() })
    .describe("Points times weight, proven and possible, out of the most that could be had."),
  counts: z.strictObject({
    met: count,
    partly_met: count,
    not_met: count,
    unknown: count,
    not_applicable: count,
  }),
});

const finding = z.strictObject({
  id: text,
  pillar: text,
  severity: z.enum(["gate", "major", "minor"]),
  weight: z.int().min(1),
  verdict,
  reason: text.describe("A sentence with the numbers in it."),
  facts: z
    .array(factIdSchema)
    .max(MOST)
    .describe("Facts the criterion declares, entered and computed."),
  reads: texts.describe("Entered facts and row columns those rest on."),
  missing: texts.describe("Entered facts and row columns whose absence makes it unknown."),
});

const useCase = z.strictObject({
  id: text,
  title: text,
  verdict: z.enum(["fits", "fits_with_conditions", "does_not_fit", "cannot_conclude"]),
  reasons: texts,
  conditions: texts,
  exposure: text,
  diversify: text,
});

const regimeResult = z.strictObject({
  state: z
    .enum([
      "does_not_apply",
      "scope_unknown",
      "not_in_force",
      "not_binding",
      "falls_short",
      "cannot_conclude",
      "meets",
      "no_gates",
    ])
    .describe("Only falls_short in the perimeter is a breach."),
  reason: text,
  gates: z.strictObject({ failed: texts, open: texts, held: texts }),
});

const rule = z.strictObject({
  id: text,
  title: text,
  severity: z.enum(["gate", "major", "minor"]),
  citation: text,
  force: z.strictObject({ status: text, from: day.nullable(), until: day.nullable() }),
  verification: z.enum(["primary", "quoted", "secondary", "unverified"]),
  verdict: verdict.describe("In the perimeter: every condition of scope applied."),
  standing: z.enum(["binding", "awaited", "past", "not_binding"]),
  reason: text,
  missing: texts,
  benchmark: verdict.describe("With permissions taken as given."),
});

const regime = z.strictObject({
  id: text,
  name: text,
  jurisdiction: text,
  nature: z.enum(["law", "proposed", "standard"]),
  perimeter: regimeResult.describe("What binds the issuer on the assessment day."),
  benchmark: regimeResult.describe("How the coin would stand if it sought the permission."),
  rules: z.array(rule).max(MOST),
});

const instant = z.iso.datetime().describe("UTC.");

const review = z.strictObject({
  number: count.min(1).describe("Counts the assessments of the coin."),
  state: z.enum(["draft", "in_review", "returned", "approved", "superseded", "lapsed"]),
  author: text,
  summary: text.nullable(),
  approvals: z.array(z.strictObject({ name: text, when: instant })).max(2),
  packageHash: text.nullable().describe("SHA-256 of the frozen package; null while none is."),
  supersedes: count.min(1).nullable(),
  supersededBy: count.min(1).nullable(),
  shown: result.describe("Result with the judgements that count."),
  judgements: z
    .array(
      z.strictObject({
        criterion: text,
        computed: verdict,
        judged: verdict,
        state: z.enum(["counts", "expired", "not_yet_made", "replaced", "outdated", "not_asked"]),
        reason: text,
        sources: texts,
        by: text,
        madeOn: day,
        expiresOn: day,
      }),
    )
    .max(MOST),
  replies: z
    .array(
      z.strictObject({
        about: text,
        from: text,
        receivedOn: day,
        text,
        document: text.nullable(),
      }),
    )
    .max(MOST),
});

/** What an exported file adds, so that it can be checked without anything else. */
const exported = {
  revision: z.int().min(1).nullable().optional().describe("Null for a profile never published."),
  profileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe("SHA-256 of the profile's canonical text."),
  statements: texts.optional().describe("What the assessment is, and what it is not."),
  notCovered: texts.optional(),
  regimes: z.array(regime).max(MOST).optional(),
  review: review.optional().describe("Who stands behind it; absent where nobody put a name to it."),
  profile: z
    .looseObject({ schema: z.literal("assay-profile/1") })
    .optional()
    .describe("The profile the assessment rests on."),
};

/** An assessment as other programs read it, `assay-assessment/1`. */
export const assessmentSchema = z
  .strictObject({
    schema: z.literal(ASSESSMENT_SCHEMA_ID),
    coin: z.strictObject({ symbol: text, name: text, issuer: text.nullable() }),
    asOf: day.describe("Day the assessment speaks for."),
    profileAsOf: day.describe("Day the facts of the profile describe."),
    ruleset: z.strictObject({ version: text, hash: text }),
    policy: z.strictObject({ id: text, version: text }),
    result,
    coverage,
    pillars: z.array(pillar).max(MOST),
    findings: z.array(finding).max(MOST),
    useCases: z.array(useCase).max(MOST),
    ...exported,
  })
  .meta({
    title: "Assay assessment",
    description: "What a checklist and a policy say of one profile on one day.",
  });

/** The assessment as JSON text; keys in the order of the schema, so that the same assessment gives the same text. */
export function serialiseAssessment(assessment: Assessment): string {
  const checked: Assessment = assessmentSchema.parse(assessment);
  return `${JSON.stringify(checked, null, 2)}\n`;
}
