import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { serialiseAssessment } from "@/domain/scoring/assessment-schema";
import { assessProfile, readPolicyFile, readProfile } from "../assess-file";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";
import { readScoreOptions } from "../options";
import { assessmentText } from "../result-text";

/** One profile, assessed as of its own day or the day given. */
export const score: Run = async (args, io) => {
  const { files, asOf, json, policy: policyFile } = readScoreOptions(args);
  const [file, ...rest] = files;
  if (file === undefined || rest.length > 0) throw new UsageError("Name one profile file.");
  const policy = policyFile === null ? DEFAULT_POLICY : await readPolicyFile(io, policyFile);
  const { assessment } = assessProfile(await readProfile(io, file), asOf, policy);
  io.out(json ? serialiseAssessment(assessment) : assessmentText(assessment));
  return EXIT.ok;
};
