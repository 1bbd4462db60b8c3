import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { quietEnv, run } from "./run.mjs";

/** Chromium without a window to draw: the same engine, and half the time for the same suite. */
const SHELL = "chromium-headless-shell";
const BROWSERS = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** What does as well where a package is not to be had. */
const INSTEAD = { [SHELL]: "chromium" };
const POSTGRES_HOMES = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt"];

const searchPath = () => (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");

function findOnPath(name) {
  return (
    searchPath()
      .map((folder) => join(folder, name))
      .find((file) => existsSync(file)) ?? null
  );
}

export function findChromium() {
  const chosen = process.env.ASSAY_CHROMIUM;
  if (chosen) return existsSync(chosen) ? chosen : null;
  return BROWSERS.map(findOnPath).find((file) => file !== null) ?? null;
}

/** Recomputes the workbooks of the reports in the tests. */
export function findOffice() {
  return findOnPath("soffice");
}

/** The version in a folder's name: "15", "9.6", "postgresql@16"; 0 where there is none. */
const versionOf = (name) => Number(/\d+(?:\.\d+)?/.exec(name)?.[0] ?? 0);

/** The folder that holds the newest initdb and postgres; distributions keep it off the PATH. */
export function findPostgres(homes = POSTGRES_HOMES) {
  const versions = homes
    .filter((home) => existsSync(home))
    .flatMap((home) => readdirSync(home).map((name) => ({ home, name })))
    .sort((a, b) => versionOf(b.name) - versionOf(a.name))
    .map(({ home, name }) => join(home, name, "bin"));
  const folders = [...versions, ...searchPath()];
  return (
    folders.find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) ??
    null
  );
}

/** The packages that the suites of these names need and this machine lacks. */
export function listMissingPackages(suites, homes = POSTGRES_HOMES) {
  const missing = [];
  const needsBrowser = [...suites].some((name) => name.startsWith("e2e-"));
  const isChosen = Boolean(process.env.ASSAY_CHROMIUM);
  if (needsBrowser && !isChosen && findOnPath(SHELL) === null) missing.push(SHELL);
  if (needsBrowser && findOffice() === null) missing.push("libreoffice-calc-nogui");
  const hasServer = findPostgres(homes) !== null || Boolean(process.env.ASSAY_TEST_DATABASE_URL);
  if (suites.has("integration-postgres") && !hasServer) missing.push("postgresql");
  return missing;
}

async function install(names, env) {
  const options = ["-y", "-qq", "--no-install-recommends"];
  return await run("apt-get", ["install", ...options, ...names], { env });
}

/** Whether something that does as well is there, or could be had. */
async function hasInstead(name, env) {
  const other = INSTEAD[name];
  if (other === undefined) return false;
  return findChromium() !== null || (await install([other], env)).code === 0;
}

/** Installs packages of a Debian-like distribution; false where one of them could not be had. */
export async function installPackages(names, say) {
  if (process.getuid?.() !== 0 || findOnPath("apt-get") === null) return false;
  say(`Installing ${names.join(" and ")} from the distribution …`);
  const env = quietEnv({ DEBIAN_FRONTEND: "noninteractive" });
  await run("apt-get", ["update", "-qq"], { env });
  if ((await install(names, env)).code === 0) return true;
  // One package that cannot be had makes apt refuse them all.
  let isWhole = true;
  for (const name of names) {
    const { code, stderr } = await install([name], env);
    const isThere = code === 0 || (await hasInstead(name, env));
    if (!isThere) say(stderr.trim());
    isWhole &&= isThere;
  }
  return isWhole;
}
