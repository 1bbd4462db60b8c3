import { ensureGenerated } from "./generate.mjs";
import { ensureBuilt, getDistDir } from "./lib/build.mjs";
import { ROOT, StopError } from "./lib/run.mjs";

const say = (message) => process.stdout.write(`${message}\n`);

try {
  process.chdir(ROOT);
  await ensureGenerated();
  const isNew = await ensureBuilt(say);
  say(isNew ? `Built in ${getDistDir()}.` : `The build in ${getDistDir()} is up to date.`);
} catch (error) {
  process.stderr.write(`${error instanceof StopError ? error.message : (error.stack ?? error)}\n`);
  process.exit(1);
}
