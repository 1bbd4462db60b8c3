import { z } from "zod";
import { definitionOf, type FactId, isFactId } from "../facts/vocabulary";
import { readDecimal } from "../profile/decimal-input";
import { READINGS, SOURCE_KINDS } from "../profile/profile";
import { type Tier, TIERS } from "../scoring/policy";
import { dayPart, idPart, shortPart, textPart } from "./parts";

export const POLICY_SCHEMA_ID = "assay-policy/1";

const FULL = 10_000;
/** More than any house needs; without a limit one crafted file could exhaust the memory. */
const MOST = 500;
const LONGEST_HALF_LIFE = 36_525;

function whole(min: number, max: number) {
  return z
    .int({
      error: ({ input }) => (input === undefined ? "This is required." : "Write a whole number."),
    })
    .min(min, { error: `Write a whole number from ${min} to ${max}.` })
    .max(max, { error: `Write a whole number from ${min} to ${max}.` });
}

const basisPoints = whole(0, FULL).describe("Basis points, 0 to 10,000.");
const hundredth = whole(0, 100);

const tier = z.enum([...TIERS] as [Tier, ...Tier[]], {
  error: `Choose one of ${TIERS.join(", ")}.`,
});
const ceiling = tier.refine((each) => each !== "strong", {
  error: "A ceiling at Strong limits nothing. Choose a lower tier.",
});

const factId = z.string().pipe(
  z.custom<FactId>((value) => typeof value === "string" && isFactId(value), {
    error: "The vocabulary has no fact of this name.",
  }),
);

const NUMERIC = new Set(["integer", "decimal", "percent", "usd"]);
const numericFact = factId.refine((fact) => NUMERIC.has(definitionOf(fact).kind), {
  error: "A limit needs a fact that is a number.",
});
const limit = z.string().superRefine((input, context) => {
  const reading = readDecimal(input);
  if (!reading.ok) context.addIssue({ code: "custom", message: reading.message, input });
});

const factIs = z
  .strictObject({ kind: z.literal("fact_is"), fact: factId, value: shortPart })
  .superRefine(({ fact, value }, context) => {
    const definition = definitionOf(fact);
    const choices = definition.kind === "enum" ? Object.keys(definition.choices) : [];
    if (choices.includes(value)) return;
    const message =
      choices.length === 0
        ? "Choose a fact that is answered by a choice."
        : `Choose one of ${choices.join(", ")}.`;
    context.addIssue({ code: "custom", message, path: ["value"], input: value });
  });

const condition = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fact_above"), fact: numericFact, limit }),
  z.strictObject({ kind: z.literal("fact_below"), fact: numericFact, limit }),
  factIs,
  z.strictObject({ kind: z.literal("criterion_not_met"), criterion: idPart }),
]);

const cap = z
  .strictObject({
    id: idPart,
    title: shortPart,
    condition,
    ceiling,
    basis: textPart.describe(
      "Why it exists: a heading of the source documents or house reasoning.",
    ),
    from: dayPart.nullable(),
    until: dayPart.nullable().describe("First day on which it no longer holds."),
  })
  .refine(({ from, until }) => from === null || until === null || from < until, {
    error: "The first day without the cap has to lie after its first day.",
    path: ["until"],
  });

function unique<T>(list: readonly T[], key: (each: T) => string): boolean {
  return new Set(list.map(key)).size === list.length;
}

const useCase = z.strictObject({
  id: idPart,
  title: shortPart,
  description: textPart,
  requires: z
    .array(idPart)
    .max(MOST)
    .refine((ids) => unique(ids, String), { error: "Name each criterion once." }),
  conditions: z.array(z.strictObject({ criterion: idPart, condition: textPart })).max(MOST),
  tier,
  exposure: z.record(tier, shortPart),
  diversify: textPart,
});

const confidenceRule = <L extends string>(label: L) =>
  z.strictObject({
    label: z.literal(label),
    known: basisPoints,
    cited: basisPoints,
    strength: hundredth,
  });

const confidence = z
  .tuple([confidenceRule("high"), confidenceRule("medium"), confidenceRule("low")], {
    error: "Give three rules: high, medium, low, in this order.",
  })
  .refine(
    ([high, medium]) =>
      (["known", "cited", "strength"] as const).every((key) => high[key] >= medium[key]),
    {
      error: "High may ask for no less than medium.",
      path: [0],
    },
  )
  .refine(([, , low]) => low.known === 0 && low.cited === 0 && low.strength === 0, {
    error: "Low has to hold always: 0, 0 and 0.",
    path: [2],
  });

const points = z
  .strictObject({
    met: whole(1, 100),
    partly_met: whole(0, 100),
    not_met: z.literal(0, {
      error: "Not met gives 0, or nothing proven would be more than nothing.",
    }),
  })
  .refine(({ met, partly_met: partly }) => 0 < partly && partly < met, {
    error: "Partly met lies between not met and met.",
    path: ["partly_met"],
  });

const tierFloors = z.record(tier, hundredth).superRefine((floors, context) => {
  const fault = (at: Tier, message: string): void =>
    context.addIssue({ code: "custom", message, path: [at], input: floors[at] });
  if (floors.weak !== 0) fault("weak", "The lowest tier begins at 0.");
  TIERS.slice(1).forEach((each, index) => {
    const below = TIERS[index] ?? "weak";
    if (floors[each] <= floors[below]) fault(each, `This floor has to lie above that of ${below}.`);
  });
});

const pillarWeights = z.record(idPart, basisPoints).superRefine((weights, context) => {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  if (total === FULL) return;
  const message = `The weights add up to ${total} basis points; they have to add up to ${FULL}.`;
  context.addIssue({ code: "custom", message, input: weights });
});

function keyed(keys: readonly string[]) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, hundredth])));
}

/** A policy as JSON, `assay-policy/1`: everything that can be checked without the ruleset it is meant for. */
export const policySchema = z
  .strictObject({
    schema: z.literal(POLICY_SCHEMA_ID, { error: `Write "${POLICY_SCHEMA_ID}".` }),
    id: idPart,
    version: z
      .string()
      .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, { error: "Write the version as 1.2.3." }),
    title: shortPart,
    pillarWeights,
    points,
    tierFloors,
    gateCeilings: z.strictObject({ default: ceiling, byCriterion: z.record(idPart, ceiling) }),
    caps: z
      .array(cap)
      .max(MOST)
      .refine((caps) => unique(caps, (each) => each.id), {
        error: "Two caps have the same id.",
      }),
    leastKnown: basisPoints,
    confidence,
    strength: keyed(Object.keys(SOURCE_KINDS)),
    reading: keyed(Object.keys(READINGS)),
    halfLifeDays: whole(1, LONGEST_HALF_LIFE),
    approvals: z
      .union([z.literal(1), z.literal(2)], { error: "One or two people approve: write 1 or 2." })
      .describe("How many people besides the authors have to approve."),
    useCases: z
      .array(useCase)
      .max(MOST)
      .refine((all) => unique(all, (each) => each.id), {
        error: "Two use cases have the same id.",
      }),
    overrides: z
      .record(idPart, z.json())
      .describe("House numbers in place of a parameter's own, by its id."),
  })
  .meta({ title: "Assay policy", description: "Weights, floors, ceilings and caps of one house." });

export type PolicyJson = z.infer<typeof policySchema>;
