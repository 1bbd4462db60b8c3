import "server-only";
import { spawn } from "node:child_process";
import { getEnv, getProgramEnv } from "../env";
import { log } from "../log";

export type ScanResult =
  | { readonly state: "clean" }
  | { readonly state: "refused"; readonly reason: string }
  | { readonly state: "unavailable"; readonly reason: string };

const LONGEST_SCAN_MS = 60_000;
const LONGEST_REASON = 200;

/**
 * Where a virus scanner is hooked in: the program named by ASSAY_SCAN_COMMAND reads the file on its standard input
 * and answers with its exit code, 0 for clean and 1 for refused, the reason on standard output. Anything else means that
 * it could not tell. Without such a program every file passes.
 */
export async function scanFile(
  bytes: Uint8Array,
  { command = getEnv().scanCommand, timeoutMs = LONGEST_SCAN_MS } = {},
): Promise<ScanResult> {
  if (command === undefined) return { state: "clean" };
  const result = await runScanner(command, { bytes, timeoutMs });
  if (result.state !== "clean") log.warn({ scan: result }, "a file was not passed by the scan");
  return result;
}

type Run = { readonly bytes: Uint8Array; readonly timeoutMs: number };

function runScanner(command: string, { bytes, timeoutMs }: Run): Promise<ScanResult> {
  return new Promise((answer) => {
    const scanner = spawn(command, [], {
      env: getProgramEnv(),
      stdio: ["pipe", "pipe", "ignore"],
      timeout: timeoutMs,
      killSignal: "SIGKILL",
      windowsHide: true,
    });
    let said = "";
    scanner.stdout.setEncoding("utf8").on("data", (text: string) => {
      said = `${said}${text}`.slice(0, LONGEST_REASON);
    });
    // A scanner may answer before it has read everything.
    scanner.stdin.on("error", () => undefined);
    scanner.on("error", ({ message }) => answer({ state: "unavailable", reason: message }));
    scanner.on("close", (code, signal) => answer(toResult(code ?? signal, said)));
    scanner.stdin.end(bytes);
  });
}

function toResult(end: number | string | null, said: string): ScanResult {
  const reason = said.split("\n")[0]?.trim() ?? "";
  if (end === 0) return { state: "clean" };
  if (end === 1) return { state: "refused", reason };
  return { state: "unavailable", reason: `ended with ${end ?? "nothing"}` };
}
