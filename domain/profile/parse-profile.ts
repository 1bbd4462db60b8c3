import { checkReferences } from "./cross-checks";
import { deepestLevel, findSilentLosses } from "./json-scan";
import { checkShape, tooDeep } from "./json-shape";
import { LIMITS } from "./limits";
import type { Profile } from "./profile";
import { profileSchema } from "./schema";
import { describeIssue, type ProfileError, toErrors } from "./schema-messages";

export type { ProfileError } from "./schema-messages";

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly errors: readonly ProfileError[] };

export type ParsedJson =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly errors: readonly ProfileError[] };

const MEGABYTE = 1024 * 1024;

/** Reads a value in the format `assay-profile/1`. Never throws; lists everything that is wrong, each with its path. */
export function parseProfile(json: unknown): ParsedProfile {
  const shape = checkShape(json);
  if (shape.fatal) return refuse(shape.errors);
  const parsed = readStrictly(json);
  const errors = [...shape.errors, ...parsed.errors, ...checkReferences(json)];
  if (errors.length > 0 || parsed.profile === null) return refuse(errors);
  return { ok: true, profile: parsed.profile };
}

function readStrictly(json: unknown): {
  readonly profile: Profile | null;
  readonly errors: readonly ProfileError[];
} {
  const result = profileSchema.safeParse(json, { error: describeIssue, reportInput: true });
  if (result.success) return { profile: result.data, errors: [] };
  return { profile: null, errors: toErrors(result.error.issues) };
}

/** As `parseProfile`, from the text of a file. */
export function parseProfileText(text: string): ParsedProfile {
  const read = readWithinLimits(text);
  if (!read.ok) return read;
  const parsed = parseProfile(read.json);
  if (read.losses.length === 0) return parsed;
  return refuse([...read.losses, ...(parsed.ok ? [] : parsed.errors)]);
}

/** Reads JSON text within the limits of size and depth, and refuses what a plain parser would drop silently. */
export function parseJsonText(text: string): ParsedJson {
  const read = readWithinLimits(text);
  return read.ok && read.losses.length > 0 ? refuse(read.losses) : read;
}

type Refusal = { readonly ok: false; readonly errors: readonly ProfileError[] };
type LossyJson = {
  readonly ok: true;
  readonly json: unknown;
  readonly losses: readonly ProfileError[];
};

function readWithinLimits(text: string): LossyJson | Refusal {
  if (isTooLarge(text)) {
    const most = LIMITS.fileBytes / MEGABYTE;
    return refuse([
      { path: "$", message: `The file is larger than ${most} MB. Split it or take texts out.` },
    ]);
  }
  const bare = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (bare.trim() === "") return refuse([{ path: "$", message: "The file is empty." }]);
  if (deepestLevel(bare) > LIMITS.depth) return refuse([tooDeep()]);
  const parsed = readJson(bare);
  if (!parsed.ok) return parsed;
  return { ...parsed, losses: findSilentLosses(bare) };
}

function isTooLarge(text: string): boolean {
  // A letter takes at most three bytes for each unit of length, so most texts need no counting.
  if (text.length * 3 <= LIMITS.fileBytes) return false;
  return text.length > LIMITS.fileBytes || new TextEncoder().encode(text).length > LIMITS.fileBytes;
}

function readJson(text: string): ParsedJson {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : "it cannot be read";
    return refuse([{ path: "$", message: `This is not valid JSON: ${reason}.` }]);
  }
}

function refuse(errors: readonly ProfileError[]): Refusal {
  if (errors.length <= LIMITS.errors) return { ok: false, errors };
  const rest = { path: "$", message: "There are more errors than these. Correct these first." };
  return { ok: false, errors: [...errors.slice(0, LIMITS.errors), rest] };
}
