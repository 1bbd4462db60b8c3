import { randomUUID } from "node:crypto";
import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { readFile, rename, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { lock as lockBriefly } from "proper-lockfile";
import { z } from "zod";
import { StartupError } from "../startup-error";

const HEARTBEAT_MS = 10_000;
const STALE_ELSEWHERE_MS = 60_000;
const CLAIM_STALE_MS = 15_000;
const CLAIM_RETRIES = { retries: 40, factor: 1.2, minTimeout: 50, maxTimeout: 500 };

const ownerSchema = z.object({
  token: z.string(),
  pid: z.number().int(),
  started: z.string(),
  machine: z.string(),
  host: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

export interface FolderLock {
  release(): void;
}

function readQuietly(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

/** Process ids are comparable only inside one boot of one machine and one process namespace (a container has its own). */
function describeMachine(): string {
  const boot = readQuietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const namespace = readQuietly(() => readlinkSync("/proc/self/ns/pid"));
  return [hostname(), boot, namespace].join("|");
}

/** Field 22 of /proc/PID/stat, counted after the command name because that name may hold spaces; "" where there is no /proc. */
function readStartOf(pid: number): string {
  const line = readQuietly(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function isRunning(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  // A process id is reused after a crash or a reboot; the start time tells the new process from the dead owner.
  return owner.started === readStartOf(owner.pid);
}

async function readOwner(file: string): Promise<Owner | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function holdsStill(file: string, owner: Owner): Promise<boolean> {
  if (owner.machine === describeMachine()) return isRunning(owner);
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs < STALE_ELSEWHERE_MS;
}

function refuse(folder: string, owner: Owner): StartupError {
  const where = owner.machine === describeMachine() ? "" : ` on ${owner.host}`;
  const who =
    owner.pid === process.pid && where === "" ? "this process" : `process ${owner.pid}${where}`;
  return new StartupError(
    `The data folder ${folder} is in use by ${who}; stop it first, or set ASSAY_DATA_DIR to another folder.`,
  );
}

async function claim(folder: string, file: string): Promise<Owner> {
  const current = await readOwner(file);
  if (current !== null && (await holdsStill(file, current))) throw refuse(folder, current);
  const owner: Owner = {
    token: randomUUID(),
    pid: process.pid,
    started: readStartOf(process.pid),
    machine: describeMachine(),
    host: hostname(),
  };
  // Written aside and renamed: a reader never sees half a file and takes it for an abandoned lock.
  const draft = `${file}.${owner.token}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  await rename(draft, file);
  return owner;
}

function hold(file: string, owner: Owner): FolderLock {
  const isOurs = () => readQuietly(() => readFileSync(file, "utf8")).includes(owner.token);
  const release = () => {
    clearInterval(heartbeat);
    process.off("exit", release);
    if (isOurs()) rmSync(file, { force: true });
  };
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  process.once("exit", release);
  return { release };
}

/**
 * Makes this process the only one that may open the embedded database in the existing `folder`; two would corrupt it.
 * The owner's process id decides, not the age of a file, so a suspended or busy owner keeps its lock.
 * The short-lived lock around the claim keeps two newcomers from both taking over from a dead owner.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, "db.lock");
  const unlock = await lockBriefly(folder, {
    lockfilePath: join(folder, "db.lock.claim"),
    stale: CLAIM_STALE_MS,
    retries: CLAIM_RETRIES,
  });
  try {
    return hold(file, await claim(folder, file));
  } finally {
    await unlock();
  }
}
