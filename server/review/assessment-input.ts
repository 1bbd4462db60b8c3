import "server-only";
import { z } from "zod";
import { isIsoDate } from "@/domain/dates";
import { LIMITS } from "@/domain/profile/limits";
import { textUpTo } from "@/domain/profile/schema-values";

const blankToNull = (value: unknown): unknown =>
  typeof value === "string" && value.trim() === "" ? null : value;

const day = z.string().refine(isIsoDate, { error: "Write a day that exists, as YYYY-MM-DD." });

export const summarySchema = z.preprocess(blankToNull, textUpTo(LIMITS.text).nullable());
export const dueSchema = z.preprocess(blankToNull, day.nullable());

/** Texts of the form of an assessment, as somebody typed them. */
export const textsSchema = z.strictObject({
  summary: summarySchema,
  dueOn: dueSchema,
  asOf: z.preprocess(blankToNull, day.nullable()),
});
export type AssessmentTexts = {
  readonly summary: string;
  readonly dueOn: string;
  /** Blank means the day of the profile. */
  readonly asOf: string;
};

export const remarkSchema = textUpTo(LIMITS.text).refine((text) => text.trim() !== "", {
  error: "Write a text.",
});

/** What identifies an assessment and the state somebody saw it in. */
export const placeSchema = z.strictObject({
  assessmentId: z.string().max(LIMITS.id),
  version: z.number().int().positive(),
});
export type AssessmentPlace = z.infer<typeof placeSchema>;
