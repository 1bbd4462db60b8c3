import { spawn } from "node:child_process";
import { ensureGenerated } from "./generate.mjs";
import { readAddress, requireFreePort } from "./lib/address.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { quietEnv, ROOT, StopError } from "./lib/run.mjs";

const say = (message) => process.stdout.write(`${message}\n`);

async function main() {
  process.chdir(ROOT);
  const address = readAddress();
  await requireFreePort(address);
  await ensureInstalled(say);
  await ensureGenerated();
  const args = [
    "node_modules/next/dist/bin/next",
    "dev",
    "-H",
    address.host,
    "-p",
    String(address.port),
  ];
  const child = spawn(process.execPath, args, { env: quietEnv(), stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("close", (code) => process.exit(code ?? 1));
}

main().catch((error) => {
  process.stderr.write(`${error instanceof StopError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
});
