import { type ParseArgsConfig, parseArgs } from "node:util";
import { type IsoDate, isIsoDate } from "@/domain/dates";
import { UsageError } from "./io";

export type AssessOptions = {
  readonly files: readonly string[];
  /** Null: the day of the profile. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
};

const JSON_OPTION = { json: { type: "boolean", default: false } } as const;
const ASSESS = { "as-of": { type: "string" }, ...JSON_OPTION } as const;
const SCORE = { ...ASSESS, policy: { type: "string" } } as const;
const REGIMES = { ...ASSESS, preview: { type: "boolean", default: false } } as const;

/** Reads files, `--as-of` and `--json`; everything else is a usage error. */
export function readAssessOptions(args: readonly string[]): AssessOptions {
  const { values, positionals } = parse(args, ASSESS);
  return { files: positionals, asOf: readDay(values["as-of"]), json: values.json };
}

/** As `readAssessOptions`, and `--policy`: a file in place of the policy that comes with the program. */
export function readScoreOptions(
  args: readonly string[],
): AssessOptions & { readonly policy: string | null } {
  const { values, positionals } = parse(args, SCORE);
  const { json, policy = null } = values;
  return { files: positionals, asOf: readDay(values["as-of"]), json, policy };
}

/** As `readAssessOptions`, and `--preview`. */
export function readRegimeOptions(
  args: readonly string[],
): AssessOptions & { readonly preview: boolean } {
  const { values, positionals } = parse(args, REGIMES);
  const { json, preview } = values;
  return { files: positionals, asOf: readDay(values["as-of"]), json, preview };
}

/** Reads `--json` of a command that takes no files. */
export function readListOptions(args: readonly string[]): { readonly json: boolean } {
  const { values, positionals } = parse(args, JSON_OPTION);
  if (positionals.length > 0) throw new UsageError("This command takes no files.");
  return { json: values.json };
}

function readDay(day: string | undefined): IsoDate | null {
  if (day === undefined || isIsoDate(day)) return day ?? null;
  throw new UsageError(
    `--as-of must be a day that exists, as YYYY-MM-DD; ${JSON.stringify(day)} is none.`,
  );
}

function parse<O extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
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
