import { pathInRepository } from "./names.mjs";

const WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";
const ROLE = "test|cases|spec|repository|data|config|setup|d";
const FILE = new RegExp(`^${WORD}(?:\\.(?:${ROLE}))*\\.(?:tsx?|mts|mjs|cjs|js)$`);
/** Next's own folder forms are allowed around a kebab-case word: [id], [...path], (desk), @slot, _parts. */
const FOLDER = new RegExp(
  `^(?:${WORD}|\\[${WORD}\\]|\\[{1,2}\\.{3}${WORD}\\]{1,2}|\\(${WORD}\\)|[@_.]${WORD})$`,
);
const MAY_IMPORT_RUNNER = /\.test\.tsx?$|^tests\/(?:.*\/)?support\//;
const PARAMETER = /^\[(?:\[?\.{3})?([a-z][a-zA-Z0-9]*)\]{1,2}$/;

function isFolderNameFine(segment) {
  return FOLDER.test(segment) || PARAMETER.test(segment);
}

function findFault(file) {
  const segments = file.split("/");
  const name = segments.pop();
  if (!FILE.test(name)) return "kebab";
  if (segments.some((segment) => !isFolderNameFine(segment))) return "folder";
  const isBrowserTest = file.startsWith("tests/e2e/");
  if (/\.spec\.tsx?$/.test(name) && !isBrowserTest) return "spec";
  if (/\.test\.tsx?$/.test(name) && isBrowserTest) return "browser";
  return null;
}

/** Where a reader looks for a file follows from its name alone. */
export const fileName = {
  meta: {
    type: "problem",
    messages: {
      kebab: "File names are kebab-case words with a known ending (.test, .cases, .spec …).",
      folder: "Folder names are kebab-case words.",
      spec: "*.spec.ts are browser tests and live under tests/e2e; others are *.test.ts.",
      browser: "Browser tests are *.spec.ts.",
      runner: "Tests are *.test.ts; only those and tests/support import the test runner.",
    },
    schema: [],
  },
  create(context) {
    const file = pathInRepository(context);
    return {
      Program(node) {
        const fault = findFault(file);
        if (fault !== null) context.report({ node, messageId: fault });
      },
      ImportDeclaration(node) {
        if (node.source.value === "vitest" && !MAY_IMPORT_RUNNER.test(file)) {
          context.report({ node, messageId: "runner" });
        }
      },
    };
  },
};
