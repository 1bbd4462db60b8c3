import { findCommand } from "./commands";
import type { Command } from "./command";
import { helpText, usageText } from "./help";
import { EXIT, InputError, type Io, UsageError } from "./io";

/** Runs one command line, without the program's name. Answers the exit code. */
export async function runAssay(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h")
    return showHelp(rest, io);
  const command = findCommand(name === "--version" ? "version" : name);
  if (command === null)
    return refuseUsage(`There is no command ${JSON.stringify(name)}.`, helpText(), io);
  if (rest.some((arg) => arg === "--help" || arg === "-h")) {
    io.out(usageText(command));
    return EXIT.ok;
  }
  return runCommand(command, rest, io);
}

async function runCommand(command: Command, args: readonly string[], io: Io): Promise<number> {
  try {
    const run = await command.load();
    return await run(args, io);
  } catch (error) {
    if (error instanceof InputError) {
      for (const line of error.lines) io.err(`${line}\n`);
      return EXIT.refused;
    }
    if (error instanceof UsageError) return refuseUsage(error.message, usageText(command), io);
    throw error;
  }
}

function showHelp([name]: readonly string[], io: Io): number {
  const command = name === undefined ? null : findCommand(name);
  if (name !== undefined && command === null) {
    return refuseUsage(`There is no command ${JSON.stringify(name)}.`, helpText(), io);
  }
  io.out(command === null ? helpText() : usageText(command));
  return EXIT.ok;
}

function refuseUsage(message: string, usage: string, io: Io): number {
  io.err(`${message}\n\n${usage}`);
  return EXIT.refused;
}
