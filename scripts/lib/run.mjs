import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A failure whose message is the one sentence shown to whoever started the command. */
export class StopError extends Error {
  name = "StopError";
}

const children = new Set();

/** Ends the children we started, by their own process groups, so that theirs go too. */
export function stopChildren(signal = "SIGTERM") {
  for (const child of children) {
    try {
      process.kill(-child.pid, signal);
    } catch {
      child.kill(signal);
    }
  }
}

/** Telemetry, update notices and engine downloads would reach for the network. */
export function quietEnv(extra = {}) {
  return {
    ...process.env,
    NO_COLOR: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    // Any executable will do: `prisma generate` works in WebAssembly, but first looks for its native engine and downloads it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...extra,
  };
}

function collect(stream, echo) {
  const chunks = [];
  stream?.on("data", (chunk) => {
    chunks.push(chunk);
    echo?.write(chunk);
  });
  return () => Buffer.concat(chunks).toString("utf8");
}

/**
 * Runs a command in its own process group and resolves with its exit code and output.
 * `show` passes the output through while it is collected.
 */
export function run(
  command,
  args,
  { cwd = ROOT, env = quietEnv(), show = false, uid, gid, timeoutMs } = {},
) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd,
      env,
      uid,
      gid,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    children.add(child);
    const readOut = collect(child.stdout, show ? process.stdout : null);
    const readErr = collect(child.stderr, show ? process.stderr : null);
    const timer =
      timeoutMs === undefined
        ? null
        : setTimeout(() => process.kill(-child.pid, "SIGKILL"), timeoutMs);
    const finish = (code, problem = "") => {
      if (timer !== null) clearTimeout(timer);
      children.delete(child);
      resolve({ code, stdout: readOut(), stderr: readErr() + problem, ms: Date.now() - started });
    };
    child.on("error", (error) => finish(127, error.message));
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** Runs a Node script; `tool` is a path below the project root. */
export function runNode(tool, args = [], options = {}) {
  return run(process.execPath, [tool, ...args], options);
}
