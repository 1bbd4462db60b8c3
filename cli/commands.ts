import type { Command } from "./command";

/** Every command, in the order the help lists them. */
export const COMMANDS: readonly Command[] = [
  {
    name: "convert",
    summary: "Turn an issuer-snapshot/1 file into an assay-profile/1 file on standard output.",
    usage: ["convert FILE"],
    load: async () => (await import("./commands/convert")).convert,
  },
  {
    name: "score",
    summary: "Assess a profile against the checklist.",
    usage: ["score FILE [--as-of YYYY-MM-DD] [--json]"],
    load: async () => (await import("./commands/score")).score,
  },
  {
    name: "compare",
    summary: "Assess two to six profiles and lay the answers side by side.",
    usage: ["compare FILE FILE … [--as-of YYYY-MM-DD] [--json]"],
    load: async () => (await import("./commands/compare")).compareProfiles,
  },
  {
    name: "schema",
    summary: "Print the JSON Schema of profiles or of assessments.",
    usage: ["schema [profile | assessment]"],
    load: async () => (await import("./commands/schema")).printSchema,
  },
  {
    name: "version",
    summary: "Print the versions of program, ruleset and policy.",
    usage: ["version"],
    load: async () => (await import("./commands/version")).printVersion,
  },
];

export function findCommand(name: string): Command | null {
  return COMMANDS.find((command) => command.name === name) ?? null;
}
