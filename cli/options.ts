import { type ParseArgsConfig, parseArgs } from "node:util";
import { type IsoDate, isIsoDate } from "@/domain/dates";
import { UsageError } from "./io";

export type AssessOptions = {
  readonly files: readonly string[];
  /** Null: the day of the profile. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
};

const OPTIONS = {
  "as-of": { type: "string" },
  json: { type: "boolean", default: false },
} as const satisfies ParseArgsConfig["options"];

/** Reads files, `--as-of` and `--json`; everything else is a usage error. */
export function readAssessOptions(args: readonly string[]): AssessOptions {
  const { values, positionals } = parse(args);
  const asOf = values["as-of"] ?? null;
  if (asOf !== null && !isIsoDate(asOf)) {
    throw new UsageError(
      `--as-of must be a day that exists, as YYYY-MM-DD; ${JSON.stringify(asOf)} is none.`,
    );
  }
  return { files: positionals, asOf, json: values.json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : "The arguments cannot be read.");
  }
}

/** Arguments of a command without options. */
export function readPlainArguments(args: readonly string[]): readonly string[] {
  const option = args.find((arg) => arg.startsWith("-") && arg !== "-");
  if (option !== undefined) throw new UsageError(`Unknown option ${option}.`);
  return args;
}
