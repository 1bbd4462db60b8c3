import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quietEnv, ROOT, run, StopError } from "./run.mjs";

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** Optional packages are for other platforms; everything else the lock file names must be there in that version. */
function isInstalled() {
  const wanted = readPackages(join(ROOT, "package-lock.json"));
  const present = readPackages(join(ROOT, "node_modules/.package-lock.json"));
  if (wanted === null)
    throw new StopError("package-lock.json is missing; restore it from version control.");
  if (present === null) return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional || entry.peer || present[path]?.version === entry.version,
  );
}

/** Installs exactly what the lock file names, unless it is already there. */
export async function ensureInstalled(say) {
  if (isInstalled()) return false;
  say("Installing the packages named in package-lock.json …");
  // Building needs the development packages too, which npm leaves out when NODE_ENV is production.
  const { code } = await run("npm", ["ci", "--include=dev", "--loglevel=error"], {
    env: quietEnv({ NODE_ENV: "" }),
    show: true,
  });
  if (code !== 0) throw new StopError("npm ci failed; the messages above say why.");
  return true;
}
