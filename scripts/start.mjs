import { readAddress, requireFreePort } from "./lib/address.mjs";
import { ensureBuilt, getDistDir, markServing } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, StopError, stopChildren } from "./lib/run.mjs";
import { ensureGenerated } from "./generate.mjs";

// Nothing here but Node itself may be imported before the packages are installed.
const [MAJOR, MINOR] = process.versions.node.split(".").map(Number);
const PARENT_CHECK_MS = 200;
const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 };

let stopServing = null;
let isStopping = false;

const say = (message) => process.stdout.write(`${message}\n`);

function fail(error) {
  stopChildren();
  process.stderr.write(`${error instanceof StopError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}

async function shutDown(signal) {
  if (isStopping) return;
  isStopping = true;
  stopChildren(signal);
  if (stopServing === null) process.exit(EXIT_BY_SIGNAL[signal]);
  await stopServing();
  process.exit(0);
}

async function main() {
  if (MAJOR < 20 || (MAJOR === 20 && MINOR < 19)) {
    throw new StopError(`Assay needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  }
  process.chdir(ROOT);
  const address = readAddress();
  await requireFreePort(address);
  await ensureInstalled(say);
  await ensureGenerated();
  await ensureBuilt(say);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  markServing(getDistDir());
  const { serve } = await import("./serve.mjs");
  stopServing = await serve(address);
  say(`Assay is ready at ${address.url}`);
}

/** npm passes a signal on to its shell only; when that is gone, nobody else would stop us. */
function followNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) shutDown("SIGTERM");
  }, PARENT_CHECK_MS).unref();
}

followNpm();
process.on("SIGINT", shutDown);
process.on("SIGTERM", shutDown);
main().catch(fail);
