import { runAssay } from "./assay";
import type { Io } from "./io";

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command line in this process and collects what it writes. */
export async function runCaptured(
  args: readonly string[],
  stdin: string | Uint8Array = "",
): Promise<Run> {
  const written = { out: "", err: "" };
  const io: Io = {
    cwd: process.cwd(),
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    readStdin: () =>
      Promise.resolve(typeof stdin === "string" ? new TextEncoder().encode(stdin) : stdin),
  };
  const code = await runAssay(args, io);
  return { code, ...written };
}
