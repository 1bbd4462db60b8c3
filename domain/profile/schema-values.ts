import { z } from "zod";
import { isIsoDate } from "../dates";
import { Decimal } from "../decimal";
import { COUNTRIES, type CountryCode } from "../facts/countries";
import type { FactDefinition, FactKind } from "../facts/definition";
import { DECIMAL_PATTERN, readDecimal } from "./decimal-input";
import { LIMITS } from "./limits";
import type { Bounds, PlainValue } from "./profile";

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/u;
const MONTH = /^\d{4}(-\d{2})?$/;

/** Text kept letter for letter; refused are blanks and characters no database or file format can hold. */
export function textUpTo(most: number) {
  return z
    .string()
    .max(most, { error: `Use at most ${most} characters.` })
    .refine((text) => text.trim() !== "", { error: "Write something here, or leave the key out." })
    .refine((text) => !CONTROL.test(text), {
      error: "Remove control characters and broken letters from this text.",
    });
}

export const daySchema = z
  .string()
  .refine(isIsoDate, { error: (issue) => explainDay(String(issue.input)) })
  .meta({
    id: "day",
    format: "date",
    description: "A day that exists in the calendar, as YYYY-MM-DD.",
  });

/** A day, a month or a year, as precise as it is known. */
export const looseDaySchema = z
  .string()
  .refine(isLooseDay, { error: "Write a day, month or year such as 2026-06-30, 2026-06 or 2026." })
  .meta({ id: "looseDay", description: "A day, month or year: 2026-06-30, 2026-06 or 2026." });

function isLooseDay(text: string): boolean {
  if (MONTH.test(text)) return isIsoDate(`${text.length === 4 ? `${text}-01` : text}-01`);
  return isIsoDate(text);
}

function explainDay(text: string): string {
  const shape = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return shape ? "This day does not exist in the calendar." : "Write the day as YYYY-MM-DD.";
}

const decimalInput = z
  .union([z.string().meta({ pattern: DECIMAL_PATTERN }), z.number()], {
    error: (issue) =>
      typeof issue.input === "number"
        ? 'This number is too large. Write it as decimal text, for example "12.5".'
        : 'Write a decimal number as text, for example "12.5".',
  })
  .meta({
    id: "decimal",
    description:
      "Exact decimal text; up to 18 decimals. A JSON number is accepted where it holds the value exactly.",
  });

const decimalSchema = decimalInput.transform((input, context): Decimal => {
  const reading = readDecimal(input);
  if (reading.ok) return reading.value;
  context.issues.push({ code: "custom", message: reading.message, input });
  return z.NEVER;
});

const integerSchema = z
  .int({ error: "Write a whole number without quotes." })
  .meta({ id: "integer" });

const countrySchema = z
  .enum(Object.keys(COUNTRIES) as [CountryCode, ...CountryCode[]], {
    error:
      "Write a two-letter country code such as US, or one of US-NY, EEA, AE-ON, AE-DU, AE-ADGM, AE-DIFC.",
  })
  .meta({
    id: "jurisdiction",
    description: "ISO 3166-1 alpha-2 code or one of the sub-jurisdictions Assay tells apart.",
  });

const factTextSchema = textUpTo(LIMITS.text).meta({ id: "factText" });

/** The shared schema of a kind; limits of the single fact are checked on top of it. */
const KIND_SCHEMAS = {
  boolean: z.boolean({ error: "Write true or false without quotes." }),
  integer: integerSchema,
  decimal: decimalSchema,
  percent: decimalSchema,
  usd: decimalSchema,
  date: daySchema,
  text: factTextSchema,
  jurisdiction: countrySchema,
  jurisdictions: z.array(countrySchema).max(LIMITS.jurisdictions),
} as const satisfies Record<Exclude<FactKind, "enum">, z.ZodType<PlainValue>>;

const cached = new WeakMap<FactDefinition, z.ZodType<PlainValue>>();

/** Schema of a known value of this fact or column. */
export function valueSchemaOf(definition: FactDefinition): z.ZodType<PlainValue> {
  const found = cached.get(definition);
  if (found !== undefined) return found;
  const schema = withLimits(baseSchema(definition), definition);
  cached.set(definition, schema);
  return schema;
}

function baseSchema(definition: FactDefinition): z.ZodType<PlainValue> {
  if (definition.kind !== "enum") return KIND_SCHEMAS[definition.kind];
  const choices = Object.keys(definition.choices);
  return z.enum(choices, { error: `Choose one of ${choices.join(", ")}.` });
}

function withLimits(
  schema: z.ZodType<PlainValue>,
  definition: FactDefinition,
): z.ZodType<PlainValue> {
  if (definition.min === undefined && definition.max === undefined) return schema;
  return schema.superRefine((value, context) => {
    const message = limitMessage(definition, value);
    if (message !== null) context.addIssue({ code: "custom", message });
  });
}

/** Says which limit a number breaks, or null. */
export function limitMessage(definition: FactDefinition, value: unknown): string | null {
  if (!(value instanceof Decimal) && typeof value !== "number") return null;
  const number = new Decimal(value);
  const { min, max } = definition;
  if (min !== undefined && number.lt(min)) return `Write a number of at least ${min}.`;
  if (max !== undefined && number.gt(max)) return `Write a number of at most ${max}.`;
  return null;
}

/** Numbers and days may be known only within limits. */
export function canBeBounded(definition: FactDefinition): boolean {
  return ["integer", "decimal", "percent", "usd", "date"].includes(definition.kind);
}

const decimalEnds = { low: decimalSchema.nullish(), high: decimalSchema.nullish() };
const wholeDecimal = integerSchema.transform((value) => new Decimal(value));
const wholeEnds = { low: wholeDecimal.nullish(), high: wholeDecimal.nullish() };
const dayEnds = { low: daySchema.nullish(), high: daySchema.nullish() };

/** Keys `low` and `high` for the kind of this fact. */
export function endsOf(definition: FactDefinition) {
  if (definition.kind === "date") return dayEnds;
  return definition.kind === "integer" ? wholeEnds : decimalEnds;
}

type Ends = {
  readonly low?: Bounds["low"] | undefined;
  readonly high?: Bounds["high"] | undefined;
};

/** Joins both ends, or says why they make no sense. */
export function toBounds(ends: Ends, definition: FactDefinition): Bounds | string {
  const low = ends.low ?? null;
  const high = ends.high ?? null;
  if (low === null && high === null) return "Give low, high or both.";
  if (low !== null && high !== null && isAfter(low, high))
    return "Write low below or equal to high.";
  return limitMessage(definition, low) ?? limitMessage(definition, high) ?? { low, high };
}

function isAfter(low: Decimal | string, high: Decimal | string): boolean {
  return low instanceof Decimal && high instanceof Decimal
    ? low.gt(high)
    : String(low) > String(high);
}
