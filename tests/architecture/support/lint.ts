import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The house's own configuration without type information, so that a file need not exist to be judged. */
const untyped = new ESLint({
  cwd: ROOT,
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ["**/*.{ts,tsx}"] }],
});

const typed = new ESLint({ cwd: ROOT });

async function rulesOf(eslint: ESLint, snippet: Snippet): Promise<readonly string[]> {
  const [result] = await eslint.lintText(snippet.code, {
    filePath: snippet.file,
    warnIgnored: true,
  });
  if (result === undefined) throw new Error(`${snippet.file} was not linted.`);
  for (const { fatal, message } of result.messages) {
    // Code that does not parse or a file that is ignored reports no rule, and would pass as clean.
    if (fatal === true || message.startsWith("File ignored")) {
      throw new Error(`${snippet.file}: ${message}`);
    }
  }
  return [...new Set(result.messages.map((message) => message.ruleId ?? message.message))].sort();
}

export type Snippet = { readonly file: string; readonly code: string };

/** Which rules fire when `code` stands in `file`, sorted, each once. */
export function rulesFiredBy(snippet: Snippet): Promise<readonly string[]> {
  return rulesOf(untyped, snippet);
}

/** The same with type information; `file` must exist, its text on disk is not read. */
export function typedRulesFiredBy(snippet: Snippet): Promise<readonly string[]> {
  return rulesOf(typed, snippet);
}
