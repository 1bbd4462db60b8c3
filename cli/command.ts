import type { Io } from "./io";

/** A command's work: arguments without its name in, exit code out. */
export type Run = (args: readonly string[], io: Io) => Promise<number>;

export type Command = {
  readonly name: string;
  readonly summary: string;
  /** What follows `assay` on the command line, one form a line. */
  readonly usage: readonly string[];
  /** Loads the command only when it is called, so that the others need no database and start fast. */
  readonly load: () => Promise<Run>;
};
