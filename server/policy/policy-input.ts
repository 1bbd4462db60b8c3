import "server-only";
import { z } from "zod";
import { LIMITS } from "@/domain/profile/limits";
import { textUpTo } from "@/domain/profile/schema-values";

const WHY = "Say why, so that whoever decides knows.";

function said(message: string) {
  return z
    .string({ error: message })
    .transform((text) => text.trim())
    .pipe(z.string().min(1, { error: message }).pipe(textUpTo(LIMITS.text)));
}

export const reasonSchema = said(WHY);

export const proposalSchema = z.strictObject({
  label: z
    .string({ error: "Write the version as 1.2.3." })
    .transform((text) => text.trim())
    .pipe(
      z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, { error: "Write the version as 1.2.3." }),
    ),
  reason: reasonSchema,
});

/** Which proposal, and in which state the form that is sent has seen it. */
export const placeSchema = z.strictObject({
  policyId: z.string().max(100),
  version: z.coerce.number().int(),
});
export type PolicyPlace = { readonly policyId: string; readonly version: number };

const REASON = "Give at least one reason.";
export const reasonsSchema = z.array(said(REASON)).min(1, { error: REASON }).max(50);
