import { COMMANDS } from "./commands";
import type { Command } from "./command";

/** What the program can do, and how a command is written. */
export function helpText(): string {
  const widest = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`);
  return [
    "Assay judges issuers of dollar stablecoins from profiles of their facts.",
    "",
    "Usage: assay COMMAND [arguments]",
    "",
    ...lines,
    `  ${"help".padEnd(widest)}  Show this, or the usage of one command: assay help COMMAND.`,
    "",
    "A file name of - reads standard input. Errors go to standard error, one a line, with the place in the file.",
    "Exit code: 0 done, 1 the program failed, 2 the input or the command line is wrong.",
    "",
  ].join("\n");
}

export function usageText({ usage, summary }: Command): string {
  return `${summary}\n\nUsage:\n${usage.map((form) => `  assay ${form}`).join("\n")}\n`;
}
