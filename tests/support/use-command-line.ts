import { join } from "node:path";
import { afterAll, beforeEach, vi } from "vitest";
import { type Run, runCaptured } from "@/cli/test-io";
import { useSealer } from "@/server/audit/signing";
import { useTempFolder } from "./use-temp-folder";

type CommandLine = {
  /** Runs the command with these arguments, as a process that has only just begun. */
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** The data folder it works on; not made yet when the file begins. */
  readonly dataDir: () => string;
};

/** One command of `assay` on a data folder of the file's own, with the embedded database. */
export function useCommandLine(command: string): CommandLine {
  const folder = useTempFolder("file");
  const dataDir = () => join(folder(), "data");
  beforeEach(() => {
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("ASSAY_SAMPLES", "none");
    vi.stubEnv("ASSAY_DATA_DIR", dataDir());
    vi.stubEnv("ASSAY_BASE_URL", "");
  });
  afterAll(() => useSealer(null));
  const run = (...args: readonly string[]) => {
    useSealer(null);
    return runCaptured([command, ...args]);
  };
  return { run, dataDir };
}
