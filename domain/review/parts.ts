import { z } from "zod";
import { isIsoDate } from "../dates";
import { LIMITS } from "../profile/limits";
import { textUpTo } from "../profile/schema-values";

/** A day of the calendar. It has no id of its own, so that several formats can stand in one JSON Schema. */
export const dayPart = z
  .string()
  .refine(isIsoDate, { error: "Write a day that exists in the calendar, as YYYY-MM-DD." })
  .meta({ format: "date" });

/** A moment in UTC. */
export const instantPart = z.iso.datetime({
  error: "Write the moment in UTC, as 2026-11-21T10:00:00Z.",
});

export const idPart = z
  .string()
  .max(LIMITS.id)
  .regex(/^[A-Za-z][A-Za-z0-9._:-]*$/, {
    error: "Use letters, digits, dots, colons and dashes, and begin with a letter.",
  });

export const shortPart = textUpTo(LIMITS.shortText);
export const textPart = textUpTo(LIMITS.text);

export const sha256Part = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: "Write the SHA-256 in 64 hexadecimal digits." });

const personIdPart = z
  .string()
  .max(LIMITS.id)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, {
    error: "Use letters, digits, dots, colons and dashes.",
  });

/** A person as copied into what they did, so that history outlives the account. */
export const personPart = z.strictObject({ id: personIdPart, name: shortPart });
export type Person = z.infer<typeof personPart>;

/** Where in a file or form something is wrong, and a sentence that says how to put it right. */
export type FieldError = { readonly path: string; readonly message: string };
