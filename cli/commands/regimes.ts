import { openProfile, readProfile } from "../assess-file";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";
import { readRegimeOptions } from "../options";
import { toRegimesJson } from "../regimes-output";
import { regimesText } from "../regimes-text";

/** One profile against every regime, as of its own day or the day given. */
export const judgeRegimes: Run = async (args, io) => {
  const { files, asOf, json, preview } = readRegimeOptions(args);
  const [file, ...rest] = files;
  if (file === undefined || rest.length > 0) throw new UsageError("Name one profile file.");
  const judged = toRegimesJson(openProfile(await readProfile(io, file), asOf), preview);
  io.out(json ? `${JSON.stringify(judged, null, 2)}\n` : regimesText(judged));
  return EXIT.ok;
};
