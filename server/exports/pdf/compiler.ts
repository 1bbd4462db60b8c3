import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Answer = { readonly id: number; readonly bytes?: Uint8Array; readonly error?: string };
type Waiting = {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
};
type Pool = { worker: Worker | null; jobs: number; next: number; waiting: Map<number, Waiting> };

/** A worker is replaced after this many documents, so that native memory cannot grow without end. */
const MOST_JOBS = 200;
const TIMEOUT_MS = 60_000;

const shared = globalThis as typeof globalThis & { assayPdf?: Pool };

function getPool(): Pool {
  shared.assayPdf ??= { worker: null, jobs: 0, next: 1, waiting: new Map() };
  return shared.assayPdf;
}

/** Compiles the page template over report data in a worker thread, so that a long report blocks no request. */
export function compilePdf(report: string): Promise<Buffer> {
  const pool = getPool();
  const worker = takeWorker(pool);
  const id = pool.next;
  pool.next += 1;
  return new Promise<Buffer>((resolve, reject) => {
    const timer = setTimeout(() => {
      pool.waiting.delete(id);
      void retire(pool, worker);
      reject(new Error(`the PDF took longer than ${TIMEOUT_MS / 1000} seconds`));
    }, TIMEOUT_MS);
    pool.waiting.set(id, {
      resolve: (bytes) => {
        clearTimeout(timer);
        resolve(bytes);
      },
      reject: (error) => {
        clearTimeout(timer);
        reject(error);
      },
    });
    worker.postMessage({ id, report });
  });
}

/** Ends the worker thread; the next document starts a new one. */
export async function closePdfCompiler(): Promise<void> {
  const pool = getPool();
  if (pool.worker !== null) await retire(pool, pool.worker);
}

function takeWorker(pool: Pool): Worker {
  if (pool.worker !== null && pool.jobs >= MOST_JOBS && pool.waiting.size === 0)
    void retire(pool, pool.worker);
  pool.worker ??= startWorker(pool);
  pool.jobs += 1;
  return pool.worker;
}

function startWorker(pool: Pool): Worker {
  const folder = join(process.cwd(), "server", "exports", "pdf");
  const template = readFileSync(join(folder, "report.typ"), "utf8");
  const worker = new Worker(join(folder, "worker.mjs"), {
    workerData: { folder, fonts: join(folder, "fonts"), template },
  });
  // An idle worker must not keep the process alive after the server has closed.
  worker.unref();
  pool.jobs = 0;
  worker.on("message", (answer: Answer) => settle(pool, answer));
  worker.on("error", (error) => failAll(pool, worker, error));
  worker.on("exit", () => failAll(pool, worker, new Error("the PDF worker ended")));
  return worker;
}

function settle(pool: Pool, { id, bytes, error }: Answer): void {
  const waiting = pool.waiting.get(id);
  pool.waiting.delete(id);
  if (bytes !== undefined) waiting?.resolve(Buffer.from(bytes));
  else waiting?.reject(new Error(error ?? "the PDF worker gave no answer"));
}

function failAll(pool: Pool, worker: Worker, error: Error): void {
  if (pool.worker !== worker) return;
  pool.worker = null;
  for (const waiting of pool.waiting.values()) waiting.reject(error);
  pool.waiting.clear();
}

async function retire(pool: Pool, worker: Worker): Promise<void> {
  if (pool.worker === worker) pool.worker = null;
  await worker.terminate();
}
