import { backingChecklist, ruleset } from "@/checklists/index";
import type { Assessed } from "@/domain/comparison/compare";
import type { IsoDate } from "@/domain/dates";
import type { FactView } from "@/domain/derivation/fact-view";
import { SNAPSHOT_SCHEMA_ID } from "@/domain/profile/convert/convert-snapshot";
import { parseJsonText, parseProfileText, type ProfileError } from "@/domain/profile/parse-profile";
import type { Profile } from "@/domain/profile/profile";
import { type AssessInput, assessView, openForAssessment } from "@/domain/scoring/assess";
import { listPolicyParameters } from "@/domain/review/policy-parameters";
import { readPolicy } from "@/domain/review/policy-edit";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import type { Policy } from "@/domain/scoring/policy";
import { InputError, type Io, readText } from "./io";

/** Reads a profile, or refuses it with every error and its place. */
export async function readProfile(io: Io, file: string): Promise<Profile> {
  const text = await readText(io, file);
  if (isSnapshot(text)) {
    const message = "This is a snapshot, not a profile. Convert it first: assay convert FILE.";
    throw new InputError(toLines(file, [{ path: "$.schemaVersion", message }]));
  }
  const parsed = parseProfileText(text);
  if (!parsed.ok) throw new InputError(toLines(file, parsed.errors));
  return parsed.profile;
}

function isSnapshot(text: string): boolean {
  const parsed = text.includes(SNAPSHOT_SCHEMA_ID) ? parseJsonText(text) : null;
  if (parsed?.ok !== true) return false;
  const { json } = parsed;
  if (typeof json !== "object" || json === null || !("schemaVersion" in json)) return false;
  return json.schemaVersion === SNAPSHOT_SCHEMA_ID;
}

export function toLines(file: string, errors: readonly ProfileError[]): readonly string[] {
  return errors.map(({ path, message }) => `${file}: ${path}: ${message}`);
}

/** Opens a profile as of its own day or another, under the law that comes with the program. */
export function openProfile(profile: Profile, asOf: IsoDate | null): FactView {
  return openForAssessment(profile, inputOf(profile, asOf));
}

/** Assesses a profile under the ruleset that comes with the program, and its policy unless another is given. */
export function assessProfile(
  profile: Profile,
  asOf: IsoDate | null,
  policy: Policy = DEFAULT_POLICY,
): Assessed {
  const input = inputOf(profile, asOf, policy);
  const view = openForAssessment(profile, input);
  return { view, assessment: assessView(view, input) };
}

/** Reads a policy (`assay-policy/1`) that fits the ruleset, or refuses it with every error and its place. */
export async function readPolicyFile(io: Io, file: string): Promise<Policy> {
  const parsed = parseJsonText(await readText(io, file));
  if (!parsed.ok) throw new InputError(toLines(file, parsed.errors));
  const context = { checklist: backingChecklist, parameters: listPolicyParameters(ruleset) };
  const read = readPolicy(parsed.json, context);
  if (!read.ok) throw new InputError(toLines(file, read.errors));
  return read.policy;
}

function inputOf(profile: Profile, asOf: IsoDate | null, policy = DEFAULT_POLICY): AssessInput {
  return { ruleset, policy, asOf: asOf ?? profile.asOf };
}
