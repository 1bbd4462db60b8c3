import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashFiles, readStamp, writeStamp } from "./hash.mjs";
import { quietEnv, ROOT, runNode, StopError } from "./run.mjs";

const SOURCES = [
  "app",
  "checklists",
  "components",
  "domain",
  "lib",
  "prisma/schema.prisma",
  "public",
  "server",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.build.json",
  "tsconfig.json",
];

const isSource = (file) => !/\.test\.tsx?$/.test(file);

export function getDistDir() {
  return process.env.ASSAY_DIST_DIR || ".next";
}

const stampFile = (distDir) => join(ROOT, distDir, "assay-build");
const servingFile = (distDir) => join(ROOT, distDir, "assay-serving");

function readServing(distDir) {
  const file = servingFile(distDir);
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8"));
  if (pid === process.pid) return null;
  try {
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return error.code === "EPERM" ? pid : null;
  }
}

/** Remembers that this process serves the build, so that nobody rebuilds it underneath. */
export function markServing(distDir) {
  try {
    writeFileSync(servingFile(distDir), String(process.pid));
  } catch {
    // A build this user may not write is one this user cannot rebuild either.
    return;
  }
  process.once("exit", () => rmSync(servingFile(distDir), { force: true }));
}

/** Serves images and test runs, whose build is made once and must not change underneath them. */
function usePrebuilt(distDir) {
  if (readStamp(stampFile(distDir)) !== null) return false;
  throw new StopError(
    `ASSAY_PREBUILT is set, but ${distDir} holds no finished build; run npm run build first.`,
  );
}

/** Builds the application unless the sources are the ones last built. */
export async function ensureBuilt(say) {
  const distDir = getDistDir();
  if (process.env.ASSAY_PREBUILT === "1") return usePrebuilt(distDir);
  const hash = hashFiles(SOURCES, isSource);
  if (readStamp(stampFile(distDir)) === hash) return false;
  const pid = readServing(distDir);
  if (pid !== null) {
    throw new StopError(
      `The sources changed, but process ${pid} is serving the build in ${distDir}; stop it first.`,
    );
  }
  rmSync(stampFile(distDir), { force: true });
  say(
    "Building the application; this takes a minute and is done again only when the sources change …",
  );
  const env = quietEnv({ NODE_ENV: "production", ASSAY_DIST_DIR: distDir });
  const { code, stdout, stderr } = await runNode("node_modules/next/dist/bin/next", ["build"], {
    env,
  });
  if (code !== 0)
    throw new StopError(`${stdout}${stderr}\nThe build failed; the messages above say why.`);
  writeStamp(stampFile(distDir), hash);
  return true;
}
