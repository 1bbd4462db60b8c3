import { readAddress, requireFreePort } from "./lib/address.mjs";
import { createClientReader } from "./lib/client-address.mjs";
import { ensureBuilt, getDistDir, markServing } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, StopError, stopChildren } from "./lib/run.mjs";
import { ensureGenerated } from "./generate.mjs";

// Nothing here but Node itself may be imported before the packages are installed.
const [MAJOR, MINOR] = process.versions.node.split(".").map(Number);
const PARENT_CHECK_MS = 200;
/** Left here by the server when it finds nobody; see server/setup/prepare.ts. */
const SET_UP = Symbol.for("assay.set-up");
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
  // Refused now, and not after a minute of building.
  createClientReader(process.env.ASSAY_TRUSTED_PROXIES);
  await requireFreePort(address);
  await ensureInstalled(say);
  await ensureGenerated();
  await ensureBuilt(say);
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  markServing(getDistDir());
  const { serve } = await import("./serve.mjs");
  stopServing = await serve(address);
  const url = address.baseUrl ?? address.url;
  say(`Assay is ready at ${url}`);
  const path = globalThis[SET_UP];
  if (typeof path === "string")
    say(`There are no accounts yet. Make the first one within an hour at ${url}${path}`);
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
