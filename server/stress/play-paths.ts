import "server-only";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AppError } from "../errors";
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
/** Drawings that may wait, of everybody. */
const MOST_WAITING = 10;
/** Drawings of one person: one is played, the others wait. */
const MOST_EACH = 3;
const TIMEOUT_MS = 60_000;

type By = string | null;
type Waiting = { readonly by: By; readonly start: () => void };
type Turns = { readonly running: By[]; readonly waiting: Waiting[] };
const shared = globalThis as typeof globalThis & { assayRuns?: Turns };

function getTurns(): Turns {
  shared.assayRuns ??= { running: [], waiting: [] };
  return shared.assayRuns;
}

/** Refuses a drawing for which there is no room: AppError unavailable. What comes at once after it finds room. */
export function requireRoom(by: By): void {
  const { running, waiting } = getTurns();
  const own = [...running, ...waiting.map((each) => each.by)].filter((each) => each === by);
  if (own.length >= MOST_EACH || waiting.length >= MOST_WAITING)
    throw new AppError("unavailable", "too many drawn runs wait for their turn");
}

/** Lets the first ones in for whom there is room: one drawing of a person is played at a time. */
function letIn({ running, waiting }: Turns): void {
  while (running.length < MOST_THREADS) {
    const place = waiting.findIndex(({ by }) => !running.includes(by));
    const [next] = place === -1 ? [] : waiting.splice(place, 1);
    if (next === undefined) return;
    running.push(next.by);
    next.start();
  }
}

/** Waits for a turn; who leaves gives up their place. */
async function takeTurn(turns: Turns, by: By, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const leave = (): void => {
      turns.waiting.splice(turns.waiting.indexOf(waiting), 1);
      reject(toLeft());
    };
    const start = (): void => {
      signal?.removeEventListener("abort", leave);
      resolve();
    };
    const waiting = { by, start };
    signal?.addEventListener("abort", leave, { once: true });
    turns.waiting.push(waiting);
    letIn(turns);
  });
}

function endTurn(turns: Turns, by: By): void {
  turns.running.splice(turns.running.indexOf(by), 1);
  letIn(turns);
}

const toLeft = () => new DOMException("the reader left", "AbortError");

/**
 * Plays drawn runs in a thread of their own, so that no other request waits for them: one drawing of a person at a
 * time, two of everybody. Refused where too many wait (AppError unavailable), when the signal is aborted, or after a
 * minute.
 */
export async function playPaths(
  inputs: readonly SampleInput[],
  { by, ...hooks }: PathHooks & { readonly by: By },
): Promise<readonly Summary[]> {
  requireRoom(by);
  const turns = getTurns();
  await takeTurn(turns, by, hooks.signal);
  try {
    hooks.signal?.throwIfAborted();
    return await runThread(inputs, hooks);
  } finally {
    endTurn(turns, by);
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
    const abort = (): void => stop(toLeft());
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
