import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { findChromium, findPostgres } from "./find-tools.mjs";
import { startPostgres } from "./postgres.mjs";
import { quietEnv, ROOT, run, runNode, StopError } from "./run.mjs";
import { countCheck, readPlaywrightTotals, readVitestTotals } from "./totals.mjs";

/** Ends what hangs; the longest suite takes about a third of it on two slow cores. */
const SUITE_LIMIT_MS = 20 * 60_000;

const NO_BROWSER =
  "No Chromium was found, so the browser suite could not run; install the package chromium, or set ASSAY_CHROMIUM to a browser.";
const NO_POSTGRES =
  "No PostgreSQL was found, so its suite could not run; install the package postgresql, or set ASSAY_TEST_DATABASE_URL to a server that may create databases.";

function toResult(outcome, totals) {
  return { ...totals, output: `${outcome.stdout}${outcome.stderr}` };
}

async function runScript(name) {
  const outcome = await run("npm", ["run", "--silent", name], { timeoutMs: SUITE_LIMIT_MS });
  return toResult(outcome, countCheck(outcome.code));
}

async function build() {
  try {
    await ensureBuilt(() => undefined);
    return { passed: 1, failed: 0, output: "" };
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    return { passed: 0, failed: 1, output: error.message };
  }
}

async function runVitest(project, { reports, name = project, env = {} }) {
  const file = join(reports, `${name}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const outcome = await runNode("node_modules/vitest/vitest.mjs", args, {
    env: quietEnv({ ASSAY_PREBUILT: "1", ...env }),
    timeoutMs: SUITE_LIMIT_MS,
  });
  return toResult(outcome, readVitestTotals(file, outcome.code));
}

/** Runs a project against a server of its own, or the one that is named. */
async function runOnPostgres(project, { reports, name }) {
  const given = process.env.ASSAY_TEST_DATABASE_URL;
  if (!given && findPostgres() === null) return { passed: 0, failed: 1, output: NO_POSTGRES };
  const server = given ? { url: given, stop: async () => undefined } : await startPostgres();
  try {
    const env = { ASSAY_TEST_DATABASE_URL: server.url };
    return await runVitest(project, { reports, name, env });
  } finally {
    await server.stop();
  }
}

/** One size of window at a time: each has the whole time limit, and an output that says which of them failed. */
async function runBrowser(project, reports) {
  const browser = findChromium();
  if (browser === null) return { passed: 0, failed: 1, output: NO_BROWSER };
  const file = join(reports, `e2e-${project}.json`);
  const env = quietEnv({
    ASSAY_PREBUILT: "1",
    ASSAY_CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const args = ["test", `--project=${project}`, "--reporter=list,json"];
  const outcome = await runNode("node_modules/@playwright/test/cli.js", args, {
    env,
    timeoutMs: SUITE_LIMIT_MS,
  });
  return toResult(outcome, readPlaywrightTotals(file, outcome.code));
}

function hasFiles(folder, pattern) {
  const path = join(ROOT, folder);
  return (
    existsSync(path) && readdirSync(path, { recursive: true }).some((name) => pattern.test(name))
  );
}

function hasScript(name) {
  return name in JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts;
}

/** A suite whose subject does not exist is left out by name in the list that is printed, never silently. */
const needsScript = (name) => (hasScript(name) ? null : `package.json has no script ${name}`);
const needsTests = (folder, pattern) =>
  hasFiles(folder, pattern) ? null : `${folder} holds no tests`;

/**
 * Every check, in the order it should start. `after` names what must have passed before;
 * `load` is how much of the machine it takes, where 2 means it runs alone.
 */
export const SUITES = [
  { name: "build", load: 1, run: build },
  { name: "lint", load: 1, run: () => runScript("lint"), absent: () => needsScript("lint") },
  {
    name: "typecheck",
    load: 1,
    run: () => runScript("typecheck"),
    absent: () => needsScript("typecheck"),
  },
  {
    name: "format",
    load: 1,
    run: () => runScript("format:check"),
    absent: () => needsScript("format:check"),
  },
  { name: "knip", load: 1, run: () => runScript("knip"), absent: () => needsScript("knip") },
  {
    name: "docs",
    load: 1,
    run: () => runScript("docs:check"),
    absent: () => needsScript("docs:check"),
  },
  { name: "migrations", load: 1, run: () => runScript("migration:check") },
  { name: "unit", load: 1, run: (reports) => runVitest("unit", { reports }) },
  { name: "architecture", load: 1, run: (reports) => runVitest("architecture", { reports }) },
  {
    name: "golden",
    load: 1,
    run: (reports) => runVitest("golden", { reports }),
    absent: () => needsTests("tests/golden", /\.test\.ts$/),
  },
  {
    name: "integration-embedded",
    load: 1,
    after: "build",
    run: (reports) => runVitest("integration", { reports, env: { ASSAY_TEST_DATABASE_URL: "" } }),
  },
  {
    name: "integration-postgres",
    load: 1,
    after: "build",
    run: (reports) => runOnPostgres("integration", { reports, name: "integration-postgres" }),
  },
  // The browsers meet the embedded database; these meet the server. They time starts, so nothing runs beside them.
  {
    name: "integration-apart",
    load: 2,
    after: "build",
    run: (reports) => runOnPostgres("apart", { reports, name: "integration-apart" }),
  },
  ...["desktop", "phone"].map((project) => ({
    name: `e2e-${project}`,
    load: 2,
    after: "build",
    run: (reports) => runBrowser(project, reports),
    absent: () => needsTests("tests/e2e", /\.spec\.ts$/),
  })),
];

/** The suites `--only` names (a prefix such as `integration` names them all), with what they need first. */
export function chooseSuites(names) {
  if (names.length === 0) return SUITES;
  const isNamed = (suite) =>
    names.some((name) => suite.name === name || suite.name.startsWith(`${name}-`));
  const unknown = names.filter(
    (name) => !SUITES.some(({ name: known }) => known === name || known.startsWith(`${name}-`)),
  );
  if (unknown.length > 0) {
    const known = SUITES.map(({ name }) => name).join(", ");
    throw new StopError(`There is no suite ${unknown.join(", ")}; the suites are ${known}.`);
  }
  const needed = new Set(SUITES.filter(isNamed).flatMap(({ name, after }) => [name, after]));
  return SUITES.filter(({ name }) => needed.has(name));
}
