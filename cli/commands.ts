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
    usage: ["score FILE [--as-of YYYY-MM-DD] [--policy FILE] [--json]"],
    load: async () => (await import("./commands/score")).score,
  },
  {
    name: "compare",
    summary: "Assess two to six profiles and lay the answers side by side.",
    usage: ["compare FILE FILE … [--as-of YYYY-MM-DD] [--json]"],
    load: async () => (await import("./commands/compare")).compareProfiles,
  },
  {
    name: "regimes",
    summary: "Judge a profile against the law, proposals and standards of every regime.",
    usage: ["regimes FILE [--as-of YYYY-MM-DD] [--preview] [--json]"],
    load: async () => (await import("./commands/regimes")).judgeRegimes,
  },
  {
    name: "checklists",
    summary: "List every criterion of the backing checklist and every rule of the regimes.",
    usage: ["checklists [--json]"],
    load: async () => (await import("./commands/checklists")).listChecklists,
  },
  {
    name: "audit",
    summary: "Verify the trail of changes in the database, or print it.",
    usage: [
      "audit verify [--json]",
      "audit export [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--who NAME]",
    ],
    load: async () => (await import("./commands/audit")).audit,
  },
  {
    name: "people",
    summary: "Let an administrator who cannot sign in choose a new password.",
    usage: ["people reset [ADDRESS]"],
    load: async () => (await import("./commands/people")).people,
  },
  {
    name: "schema",
    summary: "Print the JSON Schema of a format; without a name, of profiles.",
    usage: ["schema [profile | assessment | checklists | regimes]"],
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
