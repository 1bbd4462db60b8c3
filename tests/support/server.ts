import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../scripts/lib/free-port.mjs";
import { findSetUpPath } from "./sign-in";

const START_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 15_000;

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Launch {
  readonly process: ChildProcess;
  /** Resolves with the address once the server says it is ready; rejects if the process ends before. */
  readonly ready: Promise<string>;
  /** The path of the one-time link to the first account; waits for ever where there is an account. */
  readonly setUpPath: Promise<string>;
  readonly outcome: Promise<Outcome>;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly setUpPath: Promise<string>;
  stop(): Promise<Outcome>;
}

const KEPT = ["PATH", "HOME", "TMPDIR", "LANG", "ASSAY_DIST_DIR", "ASSAY_PREBUILT"];

/** Variables of the surrounding test run must not decide how the server under test starts. */
function cleanEnv(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  return {
    ...kept,
    ASSAY_DIST_DIR: kept.ASSAY_DIST_DIR ?? ".next-test",
    NODE_ENV: "production",
    ...extra,
  };
}

export async function makeTempFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "assay-test-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

interface Capture {
  stdout: string;
  stderr: string;
}

function capture(child: ChildProcess): Capture {
  const text: Capture = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    text.stdout += chunk.toString("utf8");
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    text.stderr += chunk.toString("utf8");
  });
  return text;
}

function waitUntilReady(child: ChildProcess, text: Capture): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const url = /ready at (https?:\S+)\n/.exec(text.stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.on("close", (code) => {
      const output = `${text.stdout}${text.stderr}`;
      reject(new Error(`The server ended with code ${code} before it was ready.\n${output}`));
    });
  });
}

function waitForSetUp(child: ChildProcess, text: Capture): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const path = findSetUpPath(text.stdout);
      if (path !== null) resolve(path);
    };
    child.stdout?.on("data", look);
  });
}

/** Runs `npm start`'s script as a process of its own, as an operator would. */
export function launchServer(
  env: Readonly<Record<string, string>>,
  user: { uid?: number; gid?: number } = {},
): Launch {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: cleanEnv(env),
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  const text = capture(child);
  const ready = waitUntilReady(child, text);
  const setUpPath = waitForSetUp(child, text);
  // Whoever only looks at the outcome does not wait for readiness.
  ready.catch(() => undefined);
  const outcome = new Promise<Outcome>((resolve) => {
    child.on("close", (code) => resolve({ code, ...text }));
  });
  return { process: child, ready, setUpPath, outcome };
}

async function withLimit<T>(
  promise: Promise<T>,
  limit: { ms: number; onLimit: () => void },
): Promise<T> {
  const timer = setTimeout(limit.onLimit, limit.ms);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** A production server with a port and a data folder of its own. */
export async function startTestServer(
  env: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const folder = await makeTempFolder();
  const port = String(await findFreePort());
  const launch = launchServer({ PORT: port, ASSAY_DATA_DIR: join(folder.path, "data"), ...env });
  const kill = () => void launch.process.kill("SIGKILL");
  const stop = async () => {
    launch.process.kill("SIGTERM");
    const outcome = await withLimit(launch.outcome, { ms: STOP_LIMIT_MS, onLimit: kill });
    await folder.remove();
    return outcome;
  };
  try {
    const url = await withLimit(launch.ready, { ms: START_LIMIT_MS, onLimit: kill });
    return {
      url,
      port: Number(env["PORT"] ?? port),
      pid: launch.process.pid ?? 0,
      setUpPath: launch.setUpPath,
      stop,
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

/** As long as a build may take, and the first start after it. */
export const BUILD_LIMIT_MS = 400_000;

/** Builds what `launchServer` serves; quick when the sources are the ones last built. */
export async function buildApplication(): Promise<void> {
  const child = spawn(process.execPath, ["scripts/build.mjs"], {
    env: cleanEnv({}),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = capture(child);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`The build failed.\n${text.stdout}${text.stderr}`);
}
