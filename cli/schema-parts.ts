import { z } from "zod";
import { isIsoDate } from "@/domain/dates";
import { FORCES, type ForceStatus } from "@/domain/regime/force";

/** More than any ruleset has or will have; a list without a limit has no place in a published schema. */
export const MOST = 5_000;

export const text = z.string();
export const texts = z.array(text).max(MOST);
export const day = z.string().refine(isIsoDate).meta({ id: "day", format: "date" });
export const severity = z.enum(["gate", "major", "minor"]);

export const rulesetSchema = z.strictObject({
  version: text,
  hash: text.describe("SHA-256 over the source of the ruleset."),
});

export const forceStatus = z
  .enum(keysOf<ForceStatus>(FORCES))
  .describe("Legal force. Only in_force, enacted and interim can ever be breached.");

/** The keys of a table of words, as a choice. */
export function keysOf<K extends string>(words: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(words) as K[];
}
