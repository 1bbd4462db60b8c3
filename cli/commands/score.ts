import { serialiseAssessment } from "@/domain/scoring/assessment-schema";
import { assessProfile, readProfile } from "../assess-file";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";
import { readAssessOptions } from "../options";
import { assessmentText } from "../result-text";

/** One profile, assessed as of its own day or the day given. */
export const score: Run = async (args, io) => {
  const { files, asOf, json } = readAssessOptions(args);
  const [file, ...rest] = files;
  if (file === undefined || rest.length > 0) throw new UsageError("Name one profile file.");
  const { assessment } = assessProfile(await readProfile(io, file), asOf);
  io.out(json ? serialiseAssessment(assessment) : assessmentText(assessment));
  return EXIT.ok;
};
