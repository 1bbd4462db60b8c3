import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ruleset } from "@/checklists/index";
import { buildSchemas } from "@/cli/build-schemas";
import { renderChecklist } from "./docs/checklist-page";
import { renderChecklistsIndex } from "./docs/checklists-index";
import { renderPermissions } from "./docs/permissions-page";
import { renderRegime } from "./docs/regime-page";
import { hashRuleset, renderLock } from "./docs/ruleset-lock";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CHECK = process.argv.includes("--check");

const files: Readonly<Record<string, string>> = {
  "checklists/ruleset.lock.json": renderLock(ruleset.version, hashRuleset(ROOT)),
  ...Object.fromEntries(
    ruleset.checklists.map((each) => [
      `docs/checklists/${each.id}.md`,
      renderChecklist(each, ruleset.version),
    ]),
  ),
  ...Object.fromEntries(
    ruleset.regimes.map((each) => [
      `docs/checklists/${each.id}.md`,
      renderRegime(each, ruleset.version),
    ]),
  ),
  "docs/checklists/README.md": renderChecklistsIndex(ruleset),
  "docs/guide/permissions.md": renderPermissions(),
  ...Object.fromEntries(buildSchemas().map(({ file, content }) => [file, content])),
};

const stale = Object.entries(files).filter(([path, text]) => readText(path) !== text);

if (CHECK && stale.length > 0) {
  console.error(
    `Out of date: ${stale.map(([path]) => path).join(", ")}. Run \`npm run docs\` and commit the result.`,
  );
  process.exitCode = 1;
} else if (CHECK) {
  console.log(`${Object.keys(files).length} generated files are up to date.`);
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  console.log(
    stale.length === 0 ? "Nothing to do." : `Written: ${stale.map(([path]) => path).join(", ")}.`,
  );
}

function readText(path: string): string | null {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : null;
}
