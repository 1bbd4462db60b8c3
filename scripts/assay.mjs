import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

// Standard output belongs to the command: it may be piped into a file, so npm talks to standard error.
if (!existsSync(new URL("../node_modules/tsx/package.json", import.meta.url))) {
  const { status } = spawnSync("npm", ["ci", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    console.error("npm ci failed; the messages above say why.");
    process.exit(1);
  }
}

// A reader that stops early, such as `head`, is no failure.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { register } = await import("tsx/esm/api");
register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
const { runAssay } = await import("../cli/assay.ts");
const { processIo } = await import("../cli/io.ts");

// npm starts scripts in the folder of the project; file names are meant from where the user is.
const io = processIo(process.env.INIT_CWD ?? process.cwd());
try {
  process.exitCode = await runAssay(process.argv.slice(2), io);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
