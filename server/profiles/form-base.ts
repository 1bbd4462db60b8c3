import { z } from "zod";
import type { SectionForm } from "@/domain/entry/form";
import { LIST_IDS } from "@/domain/facts/lists";
import { UNKNOWN_REASONS, type UnknownReason } from "@/domain/facts/state";
import { type Mark, MARKS } from "@/domain/profile/profile";

const reasons = ["", ...(Object.keys(UNKNOWN_REASONS) as UnknownReason[])] as const;
const cell = { value: z.string(), low: z.string(), high: z.string(), unknown: z.enum(reasons) };
const origin = {
  asOf: z.string(),
  knownOn: z.string(),
  sources: z.array(z.string()),
  note: z.string(),
  marks: z.array(z.enum(Object.keys(MARKS) as [Mark, ...Mark[]])),
  places: z
    .record(z.string(), z.object({ place: z.string(), quote: z.string(), note: z.string() }))
    .optional(),
};
const row = z.object({ id: z.string(), cells: z.record(z.string(), z.object(cell)), ...origin });
const list = z.object({
  completeness: z.enum(["complete", "partial", "unknown"]),
  reason: z.enum(reasons),
  note: z.string(),
  rows: z.array(row),
});

const formSchema = z.object({
  facts: z.record(
    z.string(),
    z.object({ ...cell, ...origin, claims: z.record(z.string(), z.string()).optional() }),
  ),
  lists: z.partialRecord(z.enum(LIST_IDS as unknown as [string, ...string[]]), list),
});

/** What a form was drawn from, as the page itself wrote it down; null where that cannot be read, and all differences count. */
export function readBase(text: string): SectionForm | null {
  try {
    const parsed = formSchema.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as SectionForm) : null;
  } catch {
    return null;
  }
}
