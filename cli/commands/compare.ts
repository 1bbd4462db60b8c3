import { ruleset } from "@/checklists/index";
import { compare, LEAST_COMPARED, MOST_COMPARED } from "@/domain/comparison/compare";
import type { Profile } from "@/domain/profile/profile";
import { assessProfile, readProfile } from "../assess-file";
import type { Run } from "../command";
import { comparisonText, toComparisonJson } from "../comparison-output";
import { EXIT, InputError, type Io, STDIN, UsageError } from "../io";
import { readAssessOptions } from "../options";

/** Several profiles, the same questions asked of each. */
export const compareProfiles: Run = async (args, io) => {
  const { files, asOf, json } = readAssessOptions(args);
  if (files.length < LEAST_COMPARED || files.length > MOST_COMPARED) {
    throw new UsageError(`Name ${LEAST_COMPARED} to ${MOST_COMPARED} profile files.`);
  }
  if (files.filter((file) => file === STDIN).length > 1) {
    throw new UsageError("Standard input can be read only once.");
  }
  const profiles = await readAll(io, files);
  const assessed = profiles.map((profile) => assessProfile(profile, asOf));
  const comparison = compare(assessed, ruleset.criteria);
  const output = json
    ? `${JSON.stringify(toComparisonJson(comparison), null, 2)}\n`
    : comparisonText(comparison);
  io.out(output);
  return EXIT.ok;
};

/** All files or every error of all of them. */
async function readAll(io: Io, files: readonly string[]): Promise<readonly Profile[]> {
  const profiles: Profile[] = [];
  const lines: string[] = [];
  for (const file of files) {
    try {
      profiles.push(await readProfile(io, file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      lines.push(...error.lines);
    }
  }
  if (lines.length > 0) throw new InputError(lines);
  return profiles;
}
