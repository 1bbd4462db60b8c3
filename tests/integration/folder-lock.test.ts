import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "@/server/db/folder-lock";
import { useTempFolder } from "../support/use-temp-folder";

const folder = useTempFolder("test");
let file: string;

beforeEach(() => {
  file = join(folder(), "db.lock");
});

async function describeUs(): Promise<Record<string, unknown>> {
  const lock = await lockFolder(folder());
  const owner = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  lock.release();
  return owner;
}

async function findDeadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "close");
  return child.pid ?? 0;
}

async function leaveLock(change: Record<string, unknown>): Promise<void> {
  const owner = await describeUs();
  await writeFile(file, JSON.stringify({ ...owner, token: "left behind", ...change }));
}

describe("lockFolder", () => {
  it("refuses a second owner and names the first", async () => {
    const lock = await lockFolder(folder());
    await expect(lockFolder(folder())).rejects.toThrow(
      `The data folder ${folder()} is in use by this process; stop it first`,
    );
    lock.release();
  });

  it("leaves nothing behind when released, and can be taken again", async () => {
    (await lockFolder(folder())).release();
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.claim`)).toBe(false);
    (await lockFolder(folder())).release();
  });

  it("names the process id of another living owner, however old its lock is", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(child, "spawn");
    const stat = await readFile(`/proc/${child.pid}/stat`, "utf8");
    const started = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    await leaveLock({ pid: child.pid, started });
    await utimes(file, new Date(0), new Date(0));
    await expect(lockFolder(folder())).rejects.toThrow(`in use by process ${child.pid};`);
    child.kill("SIGKILL");
    await once(child, "close");
    (await lockFolder(folder())).release();
  });

  it("takes over from a dead owner, and only one of several newcomers gets it", async () => {
    await leaveLock({ pid: await findDeadPid() });
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () => lockFolder(folder())),
    );
    const held = attempts.filter((attempt) => attempt.status === "fulfilled");
    expect(held).toHaveLength(1);
    for (const attempt of held) attempt.value.release();
  });

  it("takes over when the owner's process id now belongs to another process", async () => {
    await leaveLock({ pid: process.pid, started: "1" });
    (await lockFolder(folder())).release();
  });

  it("takes over from a lock file that cannot be read", async () => {
    await writeFile(file, "{");
    (await lockFolder(folder())).release();
  });

  it("believes an owner on another machine as long as its lock is fresh", async () => {
    await leaveLock({ machine: "elsewhere", host: "desk-2", pid: 41 });
    await expect(lockFolder(folder())).rejects.toThrow("in use by process 41 on desk-2;");
    const longAgo = new Date(Date.now() - 10 * 60_000);
    await utimes(file, longAgo, longAgo);
    (await lockFolder(folder())).release();
  });

  it("does not remove a lock that is no longer its own", async () => {
    const lock = await lockFolder(folder());
    await writeFile(file, JSON.stringify({ token: "someone else" }));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
