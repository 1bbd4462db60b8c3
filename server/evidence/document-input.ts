import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { SOURCE_KINDS, type SourceKind } from "@/domain/profile/profile";
import { isWebAddress } from "@/domain/profile/schema";
import { daySchema, looseDaySchema, textUpTo } from "@/domain/profile/schema-values";
import { optional } from "../http/optional";
import { today } from "../http/today";

const kinds = Object.keys(SOURCE_KINDS) as [SourceKind, ...SourceKind[]];
const LATER = "This day has not come yet.";
const notLater = (day: string): boolean => day.slice(0, 10) <= today();

/** What an analyst writes about a document, as it comes from a form. */
export const documentTextsSchema = z.strictObject({
  title: z.preprocess(
    (value) => (typeof value === "string" ? value.trim() : ""),
    z
      .string()
      .min(1, { error: "Write the title of the document." })
      .pipe(textUpTo(LIMITS.shortText)),
  ),
  publisher: optional(textUpTo(LIMITS.shortText)),
  kind: z.enum(kinds, { error: "Choose the kind of source." }),
  url: optional(
    textUpTo(LIMITS.url).refine(isWebAddress, {
      error: "Write a full address that starts with https:// or http://.",
    }),
  ),
  describesOn: optional(daySchema),
  published: optional(looseDaySchema),
  retrievedOn: optional(daySchema.refine(notLater, { error: LATER })),
  validUntil: optional(daySchema),
  note: optional(textUpTo(LIMITS.text)),
});

const documentId = z.string().max(LIMITS.id);

/** A file that was uploaded before, by its hash and the name it came under. */
const uploadedSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(LIMITS.shortText),
});

export const addSchema = z.strictObject({
  revises: documentId.nullable(),
  upload: uploadedSchema.nullable(),
});
export const changeSchema = z.strictObject({
  documentId,
  version: z.coerce.number().int(),
});
export const withdrawSchema = z.strictObject({
  documentId,
  version: z.coerce.number().int(),
});
export const reasonSchema = z.preprocess(
  (value) => (typeof value === "string" ? value.trim() : ""),
  z.string().min(1, { error: "Say why it is withdrawn." }).pipe(textUpTo(LIMITS.text)),
);

export type DocumentTextInput = {
  readonly title: string;
  readonly kind: string;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly describesOn?: string | null;
  readonly published?: string | null;
  readonly retrievedOn?: string | null;
  readonly validUntil?: string | null;
  readonly note?: string | null;
};
