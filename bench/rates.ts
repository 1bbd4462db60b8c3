import { median } from "./table";

const ROUNDS = 9;
const ROUND_MS = 400;

/**
 * Calls per second of each job, median of several rounds in turn, so that all meet the same machine. The first rounds
 * warm up and do not count; a job that runs much code needs more of them before all of it is compiled.
 */
export async function rates(
  jobs: readonly (() => unknown)[],
  warmUps = 1,
): Promise<readonly number[]> {
  const found: number[][] = jobs.map(() => []);
  for (let round = 0; round < warmUps + ROUNDS; round += 1) {
    for (const [index, job] of jobs.entries()) {
      const start = performance.now();
      let count = 0;
      while (performance.now() - start < ROUND_MS) {
        await job();
        count += 1;
      }
      if (round >= warmUps) found[index]?.push((1000 * count) / (performance.now() - start));
    }
  }
  return found.map(median);
}

/** The items one after another, over and over. */
export function inTurn<T>(items: readonly T[]): () => T {
  let turn = 0;
  return () => {
    turn = (turn + 1) % items.length;
    const item = items[turn];
    if (item === undefined) throw new RangeError("there is nothing to take turns");
    return item;
  };
}
