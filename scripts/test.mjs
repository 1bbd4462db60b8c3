import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureGenerated } from "./generate.mjs";
import { installPackages, listMissingPackages } from "./lib/find-tools.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, StopError, stopChildren } from "./lib/run.mjs";
import { runSuites } from "./lib/schedule.mjs";
import { chooseSuites } from "./lib/suites.mjs";

const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 };

const say = (message) => process.stdout.write(`${message}\n`);

function readOptions(args) {
  const only = args.flatMap((arg, at) => {
    if (arg.startsWith("--only=")) return arg.slice("--only=".length).split(",");
    return arg === "--only" ? (args[at + 1] ?? "").split(",") : [];
  });
  return { only: only.filter((name) => name !== ""), mayInstall: !args.includes("--no-install") };
}

async function installTools(suites) {
  const missing = listMissingPackages(new Set(suites.map(({ name }) => name)));
  if (missing.length > 0) await installPackages(missing, say);
}

function report({ name }, { passed, failed, output, absent, ms }) {
  if (absent !== undefined) return say(`– ${name}: left out, ${absent}`);
  if (failed > 0) say(`\n${output.trim()}\n`);
  say(
    `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed (${(ms / 1000).toFixed(1)} s)`,
  );
}

async function main() {
  process.chdir(ROOT);
  const { only, mayInstall } = readOptions(process.argv.slice(2));
  const suites = chooseSuites(only);
  if (mayInstall) {
    await ensureInstalled(say);
    await installTools(suites);
  }
  await ensureGenerated();
  // A build folder of its own: the tests must not rebuild underneath a running server.
  process.env.ASSAY_DIST_DIR ||= ".next-test";
  const reports = mkdtempSync(join(tmpdir(), "assay-reports-"));
  process.once("exit", () => rmSync(reports, { recursive: true, force: true }));
  const results = await runSuites(suites, { reports, onStart: () => undefined, onEnd: report });
  const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
  say(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
}

function interrupt(signal) {
  stopChildren(signal);
  process.exit(EXIT_BY_SIGNAL[signal]);
}

process.on("SIGINT", interrupt);
process.on("SIGTERM", interrupt);
main().catch((error) => {
  stopChildren();
  process.stderr.write(`${error instanceof StopError ? error.message : (error.stack ?? error)}\n`);
  say("0 passed, 1 failed");
  process.exitCode = 1;
});
