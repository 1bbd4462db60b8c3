import { createServer } from "node:net";

/** Below where systems take ports for outgoing connections, which would take a free one before it is used. */
const FROM = 20_000;
const COUNT = 12_000;
const TRIES = 50;

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/**
 * A port of 127.0.0.1 that nobody listens on. Drawn anew each time, so that two who ask at once hardly meet.
 *
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = FROM + Math.floor(Math.random() * COUNT);
    if (await isFree(port)) return port;
  }
  throw new Error(`No port between ${FROM} and ${FROM + COUNT - 1} is free.`);
}
