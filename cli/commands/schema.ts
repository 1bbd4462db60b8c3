import { isSchemaName, SCHEMA_NAMES, schemaText } from "../build-schemas";
import type { Run } from "../command";
import { EXIT, UsageError } from "../io";
import { readPlainArguments } from "../options";

/** JSON Schema of profiles, unless another format is asked for. */
export const printSchema: Run = (args, io) => {
  const [name = "profile", ...rest] = readPlainArguments(args);
  if (rest.length > 0 || !isSchemaName(name)) {
    throw new UsageError(`Name ${SCHEMA_NAMES.join(" or ")}.`);
  }
  io.out(schemaText(name));
  return Promise.resolve(EXIT.ok);
};
