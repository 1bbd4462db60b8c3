import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Servers that start together on one data folder may both find nothing there: the second takes what the first made. */
function unlessThere(make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** Not `recursive: true`: where a parent refuses with ENOENT, as /proc does, Node tries again for ever. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder)) && dirname(dirname(folder)) !== dirname(folder))
    makeFolder(dirname(folder));
  unlessThere(() => mkdirSync(folder, { mode: 0o700 }));
}

/** Writes a secret for its owner's eyes only, unless there is one already. */
export function keepOnce(file: string, make: () => string | Buffer): void {
  makeFolder(dirname(file));
  if (existsSync(file)) return;
  unlessThere(() => writeFileSync(file, make(), { mode: 0o600, flag: "wx" }));
}
