import { describe, expect, test } from "vitest";
import { rulesFiredBy } from "./support/lint";

const PLAIN = "export const it = 1;\n";
const FUNCTION = "export default function It() {\n  return null;\n}\n";

describe("file names", () => {
  test.each([
    "domain/newFile.ts",
    "domain/NewFile.ts",
    "domain/new_file.ts",
    "domain/New/a.ts",
    "domain/a.helper.ts",
    "components/ui/Button.tsx",
    "app/(Desk)/page.tsx",
    "domain/a.spec.ts",
    "domain/__tests__/a.ts",
    "tests/e2e/a.test.ts",
  ])("%s is refused", async (file) => {
    expect(await rulesFiredBy({ file, code: PLAIN })).toContain("house/file-name");
  });

  test.each([
    "domain/new-file.ts",
    "domain/new/a.test.ts",
    "checklists/backing/reserve.cases.ts",
    "server/db/a.repository.ts",
    "app/(desk)/issuers/[slug]/[...rest]/route.ts",
    "app/[criterionId]/a.ts",
    "tests/e2e/a.spec.ts",
  ])("%s is fine", async (file) => {
    expect(await rulesFiredBy({ file, code: PLAIN })).toEqual([]);
  });

  test("only tests import the runner", async () => {
    const code = 'import { test } from "vitest";\n\ntest("it", () => undefined);\n';
    expect(await rulesFiredBy({ file: "tests/integration/a.ts", code })).toContain(
      "house/file-name",
    );
    expect(await rulesFiredBy({ file: "tests/integration/a.test.ts", code })).toEqual([]);
  });
});

describe("exports", () => {
  test.each(["domain/a.ts", "components/ui/a.tsx", "server/db/a.ts", "app/a/view.tsx"])(
    "%s has no default",
    async (file) => {
      expect(await rulesFiredBy({ file, code: FUNCTION })).toContain("no-restricted-exports");
      const renamed = "const it = 1;\nexport { it as default };\n";
      expect(await rulesFiredBy({ file, code: renamed })).toContain("no-restricted-exports");
    },
  );

  test.each([
    "app/a/page.tsx",
    "app/layout.tsx",
    "app/a/error.tsx",
    "app/not-found.tsx",
    "app/a/loading.tsx",
    "proxy.ts",
    "new.config.ts",
  ])("Next or a tool asks %s for one", async (file) => {
    expect(await rulesFiredBy({ file, code: FUNCTION })).toEqual([]);
  });

  test.each([
    'export * from "./b";\n',
    'export * as b from "./b";\n',
    'export { b } from "./b";\n',
    'export type { B } from "./b";\n',
    'import { b } from "./b";\n\nexport { b };\n',
  ])("a barrel is refused: %s", async (code) => {
    for (const file of ["domain/a/index.ts", "domain/a/all.ts", "components/ui/index.ts"]) {
      expect(await rulesFiredBy({ file, code })).toContain("house/no-barrel");
    }
  });

  test("the list of checklists is the one barrel", async () => {
    const code = 'export { b } from "./backing/b";\n';
    expect(await rulesFiredBy({ file: "checklists/index.ts", code })).toEqual([]);
  });
});

describe("heads of files", () => {
  test.each(["page", "layout"])("a %s stays on the server", async (name) => {
    const file = `app/a/${name}.tsx`;
    expect(await rulesFiredBy({ file, code: `"use client";\n\n${FUNCTION}` })).toContain(
      "house/no-client-entry",
    );
    expect(await rulesFiredBy({ file, code: FUNCTION })).toEqual([]);
  });

  test.each([
    PLAIN,
    `export const it = 1;\nimport "server-only";\n`,
    `import { readFile } from "node:fs/promises";\nimport "server-only";\n\nexport const it = readFile;\n`,
  ])("a server file says so first: %s", async (code) => {
    expect(await rulesFiredBy({ file: "server/new/a.ts", code })).toContain(
      "house/server-only-first",
    );
  });

  test("and then passes", async () => {
    const code = `import "server-only";\n\n${PLAIN}`;
    expect(await rulesFiredBy({ file: "server/new/a.ts", code })).toEqual([]);
  });

  test.each(["server/db/new.ts", "server/exports/new.ts", "server/env.ts", "server/log.ts"])(
    "%s is shared with the command line",
    async (file) => {
      expect(await rulesFiredBy({ file, code: PLAIN })).toEqual([]);
    },
  );
});
