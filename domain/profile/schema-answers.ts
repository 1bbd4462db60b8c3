import { z } from "zod";
import type { FactDefinition } from "../facts/definition";
import { UNKNOWN_REASONS, type UnknownReason } from "../facts/state";
import { LIMITS } from "./limits";
import {
  type Answer,
  type Bounds,
  type CitationPlace,
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

const placeSchema = z.strictObject({
  place: textUpTo(LIMITS.shortText).nullish().describe("Page or section."),
  quote: noteSchema.nullish().describe("The line itself, word for word."),
  note: noteSchema.nullish(),
});

const placesSchema = z
  .record(idSchema, placeSchema)
  .refine((places) => Object.keys(places).length <= LIMITS.citations, {
    error: `Use at most ${LIMITS.citations} keys here.`,
  })
  .describe("Where in a cited source the value stands, by the id of the source.");

const claimsSchema = z
  .array(
    z.strictObject({
      source: idSchema.describe("One of the sources cited here."),
      value: noteSchema.describe("What that source gives, in its own words."),
    }),
  )
  .max(LIMITS.citations)
  .describe("What the sources say that contradict each other.");

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
  places: placesSchema.optional(),
};

type ProvenanceInput = {
  readonly asOf?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly note?: string | null | undefined;
  readonly marks?: readonly Mark[] | undefined;
  readonly places?: Readonly<Record<string, PlaceInput>> | undefined;
};

type PlaceInput = { readonly [K in keyof CitationPlace]?: string | null | undefined };

/** Places with something in them, nulls in place of what was left out; nothing where none is given. */
export function toPlaces(places: Readonly<Record<string, PlaceInput>>): Pick<Provenance, "places"> {
  const given = Object.entries(places).flatMap(([id, { place, quote, note }]) => {
    const said = { place: place ?? null, quote: quote ?? null, note: note ?? null };
    return Object.values(said).every((text) => text === null) ? [] : [[id, said] as const];
  });
  return given.length === 0 ? {} : { places: Object.fromEntries(given) };
}

export function toProvenance(input: ProvenanceInput): Provenance {
  return {
    asOf: input.asOf ?? null,
    knownOn: input.knownOn ?? null,
    sources: input.sources ?? [],
    note: input.note ?? null,
    marks: input.marks ?? [],
    ...toPlaces(input.places ?? {}),
  };
}

/** Place of each form in an answer's union; error messages pick the form that was meant by its keys. */
export const ANSWER_FORMS = { known: 0, unknown: 1, bounded: 2 } as const;

const unknownAnswer = z
  .strictObject({
    unknown: reasonSchema,
    claims: claimsSchema.optional(),
    ...provenanceShape,
  })
  .meta({ id: "unknownAnswer" })
  .refine(({ unknown, claims = [] }) => claims.length === 0 || unknown === "conflicting", {
    path: ["claims"],
    error: 'Only an answer that is unknown because sources are "conflicting" has claims.',
  })
  .transform(
    ({ unknown: reason, claims = [], ...rest }): Answer => ({
      status: "unknown",
      reason,
      ...(claims.length === 0 ? {} : { claims }),
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
