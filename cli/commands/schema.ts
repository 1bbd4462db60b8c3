import { schemaText } from "../build-schemas";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";
import { readPlainArguments } from "../options";

/** JSON Schema of profiles, unless assessments are asked for. */
export const printSchema: Run = (args, io) => {
  const [name = "profile", ...rest] = readPlainArguments(args);
  if (rest.length > 0 || (name !== "profile" && name !== "assessment")) {
    throw new UsageError("Name profile or assessment.");
  }
  io.out(schemaText(name));
  return Promise.resolve(EXIT.ok);
};
