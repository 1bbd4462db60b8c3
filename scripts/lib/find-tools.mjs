import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { quietEnv, run } from "./run.mjs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
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

/** The folder that holds initdb and postgres; distributions keep it off the PATH. */
export function findPostgres() {
  const versions = POSTGRES_HOMES.filter((home) => existsSync(home)).flatMap((home) =>
    readdirSync(home).map((version) => join(home, version, "bin")),
  );
  const folders = [...versions.sort().reverse(), ...searchPath()];
  return (
    folders.find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres"))) ??
    null
  );
}

/** Installs packages of a Debian-like distribution; false where that is not possible. */
export async function installPackages(names, say) {
  if (process.getuid?.() !== 0 || findOnPath("apt-get") === null) return false;
  say(`Installing ${names.join(" and ")} from the distribution …`);
  const env = quietEnv({ DEBIAN_FRONTEND: "noninteractive" });
  await run("apt-get", ["update", "-qq"], { env });
  const { code, stderr } = await run(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...names],
    { env },
  );
  if (code !== 0) say(stderr.trim());
  return code === 0;
}
