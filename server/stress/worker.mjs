import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

// The engine is the one the pages use; a thread of its own has to be able to read it.
register({ tsconfig: workerData.tsconfig });
const { makeSampler, summarise } = await import("../../domain/stress-analysis/monte-carlo.ts");

const BATCH = 2000;

/** Plays the paths of every input in turn, tells how far it is, and answers with what they say together. */
async function playAll(inputs) {
  const total = inputs.reduce((sum, { count }) => sum + count, 0);
  const summaries = [];
  let before = 0;
  for (const input of inputs) {
    const sampler = makeSampler(input);
    let done = 0;
    while (done < input.count) {
      done = sampler.play(BATCH);
      parentPort?.postMessage({ done: before + done, total });
    }
    before += input.count;
    summaries.push(summarise(sampler.paths, { count: input.count, days: input.plan.days }));
  }
  return summaries;
}

parentPort?.postMessage({ summaries: await playAll(workerData.inputs) });
