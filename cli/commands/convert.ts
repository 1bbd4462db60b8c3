import { convertSnapshotText } from "@/domain/profile/convert/convert-snapshot";
import { serialiseProfile } from "@/domain/profile/serialise-profile";
import { toLines } from "../assess-file";
import type { Run } from "../command";
import { EXIT, InputError, readText, UsageError } from "../io";
import { readPlainArguments } from "../options";

/** Profile to standard output; to standard error a line for every value of the snapshot without a field of its own. */
export const convert: Run = async (args, io) => {
  const [file, ...rest] = readPlainArguments(args);
  if (file === undefined || rest.length > 0) throw new UsageError("Name one snapshot file.");
  const conversion = convertSnapshotText(await readText(io, file));
  if (!conversion.ok) throw new InputError(toLines(file, conversion.errors));
  for (const { path, outcome, value, why } of conversion.report) {
    io.err(`${outcome}: ${path} = ${value}${why === null ? "" : ` (${why})`}\n`);
  }
  io.out(serialiseProfile(conversion.profile));
  return EXIT.ok;
};
