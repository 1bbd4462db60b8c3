import { z } from "zod";
import type { FactDefinition } from "../facts/definition";
import { UNKNOWN_REASONS, type UnknownReason } from "../facts/state";
import { LIMITS } from "./limits";
import {
  type Answer,
  type Bounds,
  type Mark,
  MARKS,
  type PlainValue,
  type Provenance,
} from "./profile";
import {
  canBeBounded,
  daySchema,
  endsOf,
  textUpTo,
  toBounds,
  valueSchemaOf,
} from "./schema-values";

export const idSchema = textUpTo(LIMITS.id).meta({ id: "identifier" });
export const noteSchema = textUpTo(LIMITS.text).meta({ id: "noteText" });

const reasons = Object.keys(UNKNOWN_REASONS) as [UnknownReason, ...UnknownReason[]];
export const reasonSchema = z
  .enum(reasons, { error: `Choose one of ${reasons.join(", ")}.` })
  .meta({ id: "unknownReason", description: "Why the value is not known." });

const marks = Object.keys(MARKS) as [Mark, ...Mark[]];

export const provenanceShape = {
  asOf: daySchema.nullish().describe("Day the value describes, where it is not the profile's own."),
  knownOn: daySchema
    .nullish()
    .describe("Day it became public. Left out: public when the profile was drawn up."),
  sources: z
    .array(idSchema)
    .max(LIMITS.citations)
    .optional()
    .describe("Ids from the list of sources."),
  note: noteSchema.nullish(),
  marks: z
    .array(z.enum(marks, { error: `Choose one of ${marks.join(", ")}.` }))
    .max(marks.length)
    .optional(),
};

type ProvenanceInput = {
  readonly asOf?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly note?: string | null | undefined;
  readonly marks?: readonly Mark[] | undefined;
};

export function toProvenance(input: ProvenanceInput): Provenance {
  return {
    asOf: input.asOf ?? null,
    knownOn: input.knownOn ?? null,
    sources: input.sources ?? [],
    note: input.note ?? null,
    marks: input.marks ?? [],
  };
}

/** Place of each form in an answer's union; error messages pick the form that was meant by its keys. */
export const ANSWER_FORMS = { known: 0, unknown: 1, bounded: 2 } as const;

const unknownAnswer = z
  .strictObject({ unknown: reasonSchema, ...provenanceShape })
  .meta({ id: "unknownAnswer" })
  .transform(
    ({ unknown: reason, ...rest }): Answer => ({
      status: "unknown",
      reason,
      ...toProvenance(rest),
    }),
  );

const ANSWER_ERROR =
  'Write an object with "value", with "unknown" and a reason, or with "low" and "high".';

/** Schema of one fact: known, unknown with a reason, or (numbers and days) known within limits. */
export function answerSchemaOf(definition: FactDefinition): z.ZodType<Answer> {
  const known = z.strictObject({ value: valueSchemaOf(definition), ...provenanceShape }).transform(
    ({ value, ...rest }): Answer => ({
      status: "known",
      value: value as PlainValue,
      ...toProvenance(rest),
    }),
  );
  const forms = canBeBounded(definition)
    ? [known, unknownAnswer, boundedAnswer(definition)]
    : [known, unknownAnswer];
  return z
    .union(forms, { error: ANSWER_ERROR })
    .describe(`${definition.label}. ${definition.help}`);
}

function boundedAnswer(definition: FactDefinition): z.ZodType<Answer> {
  return z
    .strictObject({ ...endsOf(definition), ...provenanceShape })
    .transform(({ low, high, ...rest }, context): Answer => {
      const bounds = toBounds({ low, high }, definition);
      if (typeof bounds !== "string")
        return { status: "bounded", ...bounds, ...toProvenance(rest) };
      context.issues.push({ code: "custom", message: bounds, input: { low, high } });
      return z.NEVER;
    });
}

/** Schema of a column known only within limits. */
export function boundsSchemaOf(definition: FactDefinition): z.ZodType<Bounds> {
  return z.strictObject(endsOf(definition)).transform((ends, context): Bounds => {
    const bounds = toBounds(ends, definition);
    if (typeof bounds !== "string") return bounds;
    context.issues.push({ code: "custom", message: bounds, input: ends });
    return z.NEVER;
  });
}
