import { z } from "zod";
import { definitionOf, FACT_IDS } from "../facts/vocabulary";
import { isDti, isLei } from "./identifiers";
import { LIMITS } from "./limits";
import {
  type Answer,
  type Profile,
  type Reading,
  READINGS,
  type Source,
  SOURCE_KINDS,
  type SourceKind,
} from "./profile";
import { answerSchemaOf, idSchema, noteSchema } from "./schema-answers";
import { listsSchema } from "./schema-rows";
import { daySchema, looseDaySchema, textUpTo } from "./schema-values";

export const PROFILE_SCHEMA_ID = "assay-profile/1";

/** Top-level keys in the order files are written. */
export const PROFILE_KEYS = [
  "schema",
  "asOf",
  "coin",
  "issuer",
  "facts",
  "lists",
  "sources",
  "notes",
] as const;

const shortText = textUpTo(LIMITS.shortText).meta({ id: "shortText" });

/** True for an absolute http or https address; everything else could run code or reach the reader's own machine. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || /\s/.test(text)) return false;
  return URL.canParse(text);
}

const urlSchema = textUpTo(LIMITS.url)
  .refine(isWebAddress, { error: "Write a full address that starts with https:// or http://." })
  .meta({ id: "webAddress", format: "uri" });

const kinds = Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]];
const readings = Object.keys(READINGS) as [Reading, ...Reading[]];

const sourceSchema = z
  .strictObject({
    id: idSchema.describe("Unique among the sources; facts and rows cite it."),
    title: noteSchema,
    publisher: shortText.nullish(),
    date: looseDaySchema.nullish().describe("Publication, as precise as it is known."),
    url: urlSchema.nullish(),
    kind: z.enum(kinds, { error: `Choose one of ${kinds.join(", ")}.` }),
    reading: z.enum(readings, { error: `Choose one of ${readings.join(", ")}.` }).nullish(),
    note: noteSchema.nullish(),
    document: idSchema
      .nullish()
      .describe("Id of the document in the library of the installation that wrote the file."),
  })
  .transform(
    ({ id, title, kind, ...rest }): Source => ({
      id,
      title,
      publisher: rest.publisher ?? null,
      date: rest.date ?? null,
      url: rest.url ?? null,
      kind,
      reading: rest.reading ?? null,
      note: rest.note ?? null,
      ...(typeof rest.document === "string" ? { document: rest.document } : {}),
    }),
  );

/** Facts that may be entered; computed ones have no place in a file. */
export const ENTERED_IDS = FACT_IDS.filter((id) => definitionOf(id).computedOnly !== true);

const factShape = Object.fromEntries(
  ENTERED_IDS.map((id) => [id, answerSchemaOf(definitionOf(id)).optional()]),
);

const factsSchema = z.strictObject(factShape).transform((facts): Profile["facts"] => {
  const entered = Object.entries(facts).filter(
    (pair): pair is [string, Answer] => pair[1] !== undefined,
  );
  return Object.fromEntries(entered);
});

const leiSchema = z
  .string()
  .refine(isLei, { error: "Write a 20-character LEI with right check digits (ISO 17442)." });
const dtiSchema = z.string().refine(isDti, { error: "Write a nine-character DTI (ISO 24165)." });

/** The project's public profile format, `assay-profile/1`. */
export const profileSchema = z
  .strictObject({
    schema: z.literal(PROFILE_SCHEMA_ID, { error: `Write "${PROFILE_SCHEMA_ID}".` }),
    asOf: daySchema.describe("Day the facts describe."),
    coin: z.strictObject({ symbol: shortText, name: shortText, dti: dtiSchema.nullish() }),
    issuer: z.strictObject({ name: shortText.nullable(), lei: leiSchema.nullish() }),
    facts: factsSchema.optional(),
    lists: listsSchema.optional(),
    sources: z.array(sourceSchema).max(LIMITS.sources).optional(),
    notes: z
      .array(z.strictObject({ path: noteSchema, text: noteSchema }))
      .max(LIMITS.notes)
      .optional()
      .describe("Texts without a field of their own, with the place they belong to."),
  })
  .meta({
    title: "Assay profile",
    description: "One coin of one issuer on one day: facts, lists and sources.",
  })
  .transform(
    (input): Profile => ({
      coin: { symbol: input.coin.symbol, name: input.coin.name, dti: input.coin.dti ?? null },
      issuer: { name: input.issuer.name, lei: input.issuer.lei ?? null },
      asOf: input.asOf,
      facts: input.facts ?? {},
      lists: input.lists ?? listsSchema.parse({}),
      sources: input.sources ?? [],
      notes: input.notes ?? [],
    }),
  );
