import { z } from "zod";
import { VERIFICATIONS } from "@/domain/regime/rule";
import {
  day,
  forceStatus,
  keysOf,
  MOST,
  rulesetSchema,
  severity,
  text,
  texts,
} from "./schema-parts";

export const CHECKLISTS_SCHEMA_ID = "assay-checklists/1";

const criterion = z.strictObject({
  id: text,
  sourceRow: text.describe("Row of the source it was written from."),
  checklist: text.describe("backing, or the id of a regime."),
  part: text.describe("Pillar of the backing checklist, or part of a regime."),
  severity,
  force: forceStatus,
  from: day.nullable().describe("First day of application; null where none is known or set."),
  until: day.nullable().describe("First day on which it no longer applies."),
  verification: z
    .enum(keysOf(VERIFICATIONS))
    .describe("How far the text behind the citation was itself read."),
  citation: text,
  reads: texts.describe("Entered facts and row columns it rests on."),
});

const leftOut = z.strictObject({
  id: text.describe("Row of the source that is no rule of its own."),
  checklist: text,
  why: text,
});

/** Everything that is asked, as other programs read it, `assay-checklists/1`. */
export const checklistsSchema = z
  .strictObject({
    schema: z.literal(CHECKLISTS_SCHEMA_ID),
    ruleset: rulesetSchema,
    criteria: z.array(criterion).max(MOST),
    leftOut: z.array(leftOut).max(MOST),
  })
  .meta({
    title: "Assay checklists",
    description: "Every criterion of the backing checklist and every rule of every regime.",
  });

export type ChecklistsJson = z.output<typeof checklistsSchema>;
