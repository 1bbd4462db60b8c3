import { describe, expect, test } from "vitest";
import { rulesFiredBy } from "./support/lint";

const CORE = ["domain/new/a.ts", "checklists/new/a.ts"] as const;

const AMBIENT = [
  "export const it = Date.now();",
  'export const it = Date["now"]();',
  "export const it = globalThis.Date.now();",
  "export const it = new Date();",
  "export const it = Date();",
  "export const it = Math.random();",
  "export const it = [3, 1].map(Math.random);",
  "const { random } = Math;\nexport const it = random();",
  "export const it = crypto.randomUUID();",
  "export const it = crypto.getRandomValues(new Uint8Array(4));",
  "export const it = performance.now();",
  "export const it = process.hrtime();",
  'import { Temporal } from "temporal-polyfill";\n\nexport const it = Temporal.Now.plainDateISO();',
  'import { randomUUID } from "node:crypto";\n\nexport const it = randomUUID();',
];

describe("the core knows no clock and no chance", () => {
  test.each(CORE.flatMap((file) => AMBIENT.map((code) => [file, code] as const)))(
    "%s: %s",
    async (file, code) => {
      expect(await rulesFiredBy({ file, code })).toContain("house/no-ambient-input");
    },
  );

  test.each([
    'export const it = new Date(0).toISOString() + new Date("2026-01-01T00:00:00Z").toISOString();\n',
    "export const it = Math.max(Date.UTC(2026, 0, 1), 2);\n",
  ])("what is given stays allowed: %s", async (code) => {
    expect(await rulesFiredBy({ file: "domain/new/a.ts", code })).toEqual([]);
  });

  test.each(["fetch", "window", "document", "navigator", "localStorage"])(
    "nor the global %s",
    async (name) => {
      const code = `export const it = String(${name});\n`;
      expect(await rulesFiredBy({ file: "domain/new/a.ts", code })).toContain(
        "no-restricted-globals",
      );
    },
  );
});

const ENVIRONMENT = [
  "export const it = process.env.HOME;",
  'export const it = process["env"];',
  "export const it = globalThis.process.env;",
  "const { env } = process;\nexport const it = env;",
  'import { env } from "node:process";\n\nexport const it = env;',
  "export const it = import.meta.env;",
];

describe("one file reads the environment", () => {
  test.each(ENVIRONMENT)("%s", async (code) => {
    for (const file of ["server/db/new.ts", "app/new/view.tsx", "cli/new.ts"]) {
      expect(await rulesFiredBy({ file, code })).toContain("house/no-process-env");
    }
  });

  test.each(["server/env.ts", "scripts/new.mjs", "new.config.mjs"])("%s may", async (file) => {
    const code = "export const it = process.env.HOME;\n";
    expect(await rulesFiredBy({ file, code })).toEqual([]);
  });
});

describe("one file writes the log", () => {
  const code = 'console.log("it");\n';

  test.each(["domain/new/a.ts", "server/new/a.ts", "app/new/view.tsx", "components/new/a.tsx"])(
    "not %s",
    async (file) => {
      expect(await rulesFiredBy({ file, code })).toContain("no-console");
    },
  );

  test.each(["server/log.ts", "cli/new.ts", "scripts/new.mjs", "bench/new.mjs"])(
    "but %s",
    async (file) => {
      expect(await rulesFiredBy({ file, code })).toEqual([]);
    },
  );
});

const LOOSE: readonly (readonly [rule: string, code: string])[] = [
  ["@typescript-eslint/no-explicit-any", "export const it: any = 1;"],
  [
    "@typescript-eslint/no-non-null-assertion",
    "export const it = (list: readonly number[]) => list[0]!;",
  ],
  ["@typescript-eslint/ban-ts-comment", "// @ts-ignore\nexport const it = 1;"],
  ["@typescript-eslint/ban-ts-comment", "// @ts-expect-error because\nexport const it = 1;"],
  ["@typescript-eslint/ban-ts-comment", "// @ts-nocheck\nexport const it = 1;"],
  ["@typescript-eslint/no-unused-vars", "const unused = 1;\nexport const it = 1;"],
  [
    "@typescript-eslint/consistent-type-imports",
    'import { Env } from "@/server/env";\n\nexport type It = Env;',
  ],
  ["no-restricted-syntax", "export enum It { A }"],
  ["eqeqeq", "export const it = (a: number) => a == 1;"],
  ["no-warning-comments", "// TODO later\nexport const it = 1;"],
  ["no-warning-comments", "// a FIXME in passing\nexport const it = 1;"],
  ["house/no-suppression", "// @ts-ignore\nexport const it = 1;"],
  ["house/no-suppression", "// biome-ignore format: no\nexport const it = 1;"],
  ["house/no-suppression", "/* eslint-disable */\nexport const it = 1;"],
  ["house/no-suppression", "/* eslint no-console: off */\nexport const it = 1;"],
  ["house/no-suppression", "export const it = 1; // eslint-disable-line"],
  ["house/no-suppression", "/* v8 ignore next */\nexport const it = 1;"],
];

describe("nothing loose and nothing switched off", () => {
  test.each(LOOSE)("%s: %s", async (rule, code) => {
    expect(await rulesFiredBy({ file: "server/db/new.ts", code })).toContain(rule);
  });

  test("a comment cannot switch a rule off", async () => {
    const code = "// eslint-disable-next-line no-console\nconsole.log(1);\n";
    expect(await rulesFiredBy({ file: "server/db/new.ts", code })).toContain("no-console");
  });

  test("strict code passes", async () => {
    const code = [
      'import type { Env } from "@/server/env";',
      "",
      "// Ignoring the rest would lose the last page.",
      "export const it = (env: Env, list: readonly number[]) => [env, list[0] ?? null];",
      "",
    ].join("\n");
    expect(await rulesFiredBy({ file: "server/db/new.ts", code })).toEqual([]);
  });
});
