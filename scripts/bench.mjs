// One command for every figure: bundles the benchmark, starts Assay on a fresh sample library, measures, stops it.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const PORT = process.env.PORT ?? "3939";
const BUNDLE = join(".assay", "bench.mjs");
const START_LIMIT_MS = 600_000;
/** What `npm start` gives to Node, so that the same program is measured; npm itself would keep the signals. */
const [, ...START] = JSON.parse(readFileSync("package.json", "utf8")).scripts.start.split(" ");
const FLAGS = START.filter((each) => each.startsWith("--"));

mkdirSync(".assay", { recursive: true });
await build({
  entryPoints: ["bench/main.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: BUNDLE,
  packages: "external",
  tsconfig: "tsconfig.json",
  logLevel: "error",
});

const data = mkdtempSync(join(tmpdir(), "assay-bench-"));
const server = spawn(process.execPath, START, {
  env: { ...process.env, PORT, ASSAY_DATA_DIR: data },
  stdio: ["ignore", "pipe", "inherit"],
});

/** Resolves with what the start command prints when it is ready: its address, and the path of the link to set it up. */
function untilReady() {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error("the server did not become ready")),
      START_LIMIT_MS,
    );
    server.on("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
    let text = "";
    server.stdout.on("data", (chunk) => {
      text += String(chunk);
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      const setUpPath = /\/set-up\/[\w-]+(?=\s)/.exec(text)?.[0];
      if (origin === undefined || setUpPath === undefined) return;
      clearTimeout(timer);
      resolve({ origin, setUpPath });
    });
  });
}

try {
  const { origin, setUpPath } = await untilReady();
  const run = spawn(process.execPath, [...FLAGS, BUNDLE, origin, setUpPath], { stdio: "inherit" });
  process.exitCode = await new Promise((resolve) => run.on("exit", resolve));
} finally {
  server.removeAllListeners("exit");
  // One that could not start has ended already, and would be waited for without end.
  if (server.exitCode === null && server.signalCode === null) {
    server.kill("SIGTERM");
    await new Promise((resolve) => server.on("exit", resolve));
  }
  rmSync(data, { recursive: true, force: true });
}
