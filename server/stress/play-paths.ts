import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SampleInput, Summary } from "@/domain/stress-analysis/monte-carlo";

export type Progress = { readonly done: number; readonly total: number };
type Message = Progress | { readonly summaries: readonly Summary[] };

export type PathHooks = {
  /** Ends the thread; the promise is then refused. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

/** Drawn runs that may be played at the same time; the next ones wait for their turn. */
const MOST_THREADS = 2;
const TIMEOUT_MS = 60_000;

type Turns = { running: number; waiting: (() => void)[] };
const shared = globalThis as typeof globalThis & { assayRuns?: Turns };

function getTurns(): Turns {
  shared.assayRuns ??= { running: 0, waiting: [] };
  return shared.assayRuns;
}

async function takeTurn(turns: Turns): Promise<void> {
  if (turns.running < MOST_THREADS) {
    turns.running += 1;
    return;
  }
  await new Promise<void>((resolve) => turns.waiting.push(resolve));
}

function endTurn(turns: Turns): void {
  const next = turns.waiting.shift();
  if (next === undefined) turns.running -= 1;
  else next();
}

/**
 * Plays drawn runs in a thread of their own, so that no other request waits for them. Refused when the signal is
 * aborted or after a minute.
 */
export async function playPaths(
  inputs: readonly SampleInput[],
  hooks: PathHooks = {},
): Promise<readonly Summary[]> {
  const turns = getTurns();
  await takeTurn(turns);
  try {
    hooks.signal?.throwIfAborted();
    return await runThread(inputs, hooks);
  } finally {
    endTurn(turns);
  }
}

function runThread(
  inputs: readonly SampleInput[],
  { signal, onProgress }: PathHooks,
): Promise<readonly Summary[]> {
  const worker = new Worker(join(process.cwd(), "server", "stress", "worker.mjs"), {
    workerData: { inputs, tsconfig: join(process.cwd(), "tsconfig.json") },
  });
  return new Promise<readonly Summary[]>((resolve, reject) => {
    const stop = (error: Error): void => {
      void worker.terminate();
      reject(error);
    };
    const abort = (): void => stop(new DOMException("the reader left", "AbortError"));
    const timer = setTimeout(() => stop(new Error("the drawn runs took too long")), TIMEOUT_MS);
    signal?.addEventListener("abort", abort, { once: true });
    worker.on("message", (message: Message) => {
      if ("summaries" in message) resolve(message.summaries);
      else onProgress?.(message);
    });
    worker.on("error", stop);
    worker.on("exit", () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      reject(new Error("the thread of the drawn runs ended"));
    });
  });
}
