import { describe, expect, test } from "vitest";
import { rulesFiredBy } from "./support/lint";

const RULE = "boundaries/dependencies";

function importing(file: string, source: string): { file: string; code: string } {
  const head = file.startsWith("server/") ? 'import "server-only";\n' : "";
  return { file, code: `${head}import { name } from "${source}";\n\nexport const it = name;\n` };
}

/** Files that need not exist: each stands for the first file of a new folder. */
const REFUSED: readonly (readonly [file: string, source: string])[] = [
  ["domain/new/a.ts", "@/checklists"],
  ["domain/new/a.ts", "@/lib/a"],
  ["domain/new/a.ts", "@/components/ui/button"],
  ["domain/new/a.ts", "@/server/env"],
  ["domain/new/a.ts", "@/generated/prisma/client"],
  ["domain/new/a.ts", "@/app/a"],
  ["domain/new/a.ts", "../../server/env"],
  ["domain/new/a.ts", "react"],
  ["domain/new/a.ts", "next/headers"],
  ["domain/new/a.ts", "@prisma/client"],
  ["domain/new/a.ts", "node:fs"],
  ["domain/new/a.ts", "fs"],
  ["domain/new/a.ts", "d3-scale"],
  ["domain/new/a.ts", "temporal-polyfill"],
  ["domain/new/a.test.ts", "@/checklists"],
  ["checklists/new/a.ts", "@/checklists/backing/reserve"],
  ["checklists/new/a.ts", "../index"],
  ["checklists/new/a.ts", "@/components/ui/button"],
  ["checklists/new/a.ts", "@/server/env"],
  ["checklists/new/a.ts", "zod"],
  ["checklists/new/a.ts", "node:fs"],
  ["lib/a.ts", "@/domain/dates"],
  ["lib/a.ts", "@/server/env"],
  ["components/ui/new.tsx", "@/components/charts/a"],
  ["components/ui/new.tsx", "@/components/profile/a"],
  ["components/ui/new.tsx", "@/domain/dates"],
  ["components/charts/new.tsx", "@/components/ui/button"],
  ["components/charts/new.tsx", "@/components/profile/a"],
  ["components/marks/new.tsx", "@/components/profile/a"],
  ["components/new/a.tsx", "@/checklists"],
  ["components/new/a.tsx", "@/server/env"],
  ["components/new/a.tsx", "@/app/a"],
  ["components/new/a.tsx", "@/generated/prisma/client"],
  ["components/new/a.tsx", "node:fs"],
  ["components/new/a.tsx", "pino"],
  ["server/new/commands.ts", "@/checklists/backing/reserve"],
  ["server/new/commands.ts", "@/components/charts/a"],
  ["server/new/commands.ts", "@/generated/prisma/client"],
  ["server/new/commands.ts", "@prisma/client"],
  ["server/new/commands.ts", "@electric-sql/pglite"],
  ["server/new/commands.ts", "@/app/a"],
  ["server/exports/new.ts", "@/components/ui/button"],
  ["server/exports/new.ts", "@/generated/prisma/client"],
  ["app/new/page.tsx", "@/checklists"],
  ["app/new/page.tsx", "@/generated/prisma/client"],
  ["app/new/page.tsx", "@prisma/client"],
  ["cli/new.ts", "@/checklists/backing/reserve"],
  ["cli/new.ts", "@/components/ui/button"],
  ["cli/new.ts", "@/generated/prisma/client"],
  ["cli/new.ts", "@/app/a"],
  ["components/new/a.tsx", "@/tests/support/view"],
];

const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  ["domain/new/a.ts", "@/domain/dates"],
  ["domain/new/a.ts", "../dates"],
  ["domain/new/a.ts", "zod"],
  ["domain/new/a.ts", "decimal.js"],
  ["checklists/new/a.ts", "@/domain/dates"],
  ["checklists/new/a.ts", "./b"],
  ["checklists/index.ts", "./new/a"],
  ["checklists/new/a.test.ts", "../index"],
  ["components/ui/new.tsx", "./button"],
  ["components/ui/new.tsx", "@base-ui/react/select"],
  ["components/charts/new.tsx", "@/domain/dates"],
  ["components/charts/new.tsx", "d3-scale"],
  ["components/new/a.tsx", "@/components/ui/button"],
  ["components/new/a.tsx", "@/components/charts/a"],
  ["components/new/a.tsx", "@/domain/dates"],
  ["components/new/a.tsx", "@/lib/a"],
  ["server/new/commands.ts", "@/checklists"],
  ["server/new/commands.ts", "@/checklists/index"],
  ["server/new/commands.ts", "@/domain/dates"],
  ["server/new/commands.ts", "./a.repository"],
  ["server/new/commands.ts", "node:crypto"],
  ["server/new/a.repository.ts", "@/generated/prisma/client"],
  ["server/db/new.ts", "@/generated/prisma/client"],
  ["server/exports/new.ts", "@/components/charts/a"],
  ["server/exports/new.ts", "@/components/marks/a"],
  ["app/new/page.tsx", "@/server/issuers/queries"],
  ["app/new/page.tsx", "@/components/ui/button"],
  ["app/new/page.tsx", "@/domain/dates"],
  ["cli/new.ts", "@/server/issuers/queries"],
  ["cli/new.ts", "@/checklists"],
  ["cli/new.ts", "@/domain/dates"],
];

describe("the import matrix", () => {
  test.each(REFUSED)("%s may not import %s", async (file, source) => {
    expect(await rulesFiredBy(importing(file, source))).toContain(RULE);
  });

  test.each(ALLOWED)("%s may import %s", async (file, source) => {
    expect(await rulesFiredBy(importing(file, source))).not.toContain(RULE);
  });

  test.each([
    ["a type import", 'import type { Env } from "@/server/env";\n\nexport type It = Env;\n'],
    ["an inline type", 'export type It = import("@/server/env").Env;\n'],
    ["a re-export", 'export { getEnv } from "@/server/env";\nexport const it = 1;\n'],
    ["a star re-export", 'export * from "@/server/env";\n'],
    ["a dynamic import", 'export const it = () => import("@/server/env");\n'],
    ["a bare import", 'import "@/server/env";\n\nexport const it = 1;\n'],
  ])("%s counts as an import", async (_, code) => {
    expect(await rulesFiredBy({ file: "domain/new/a.ts", code })).toContain(RULE);
  });

  test("a test beside its subject may use the runner and the support folder", async () => {
    const code = [
      'import { expect, test } from "vitest";',
      'import { viewOf } from "@/tests/support/view";',
      "",
      'test("it", () => expect(viewOf).toBeDefined());',
      "",
    ].join("\n");
    expect(await rulesFiredBy({ file: "domain/new/a.test.ts", code })).toEqual([]);
  });

  test("a folder that the matrix does not know is refused", async () => {
    const code = "export const it = 1;\n";
    expect(await rulesFiredBy({ file: "helpers/a.ts", code })).toContain(
      "boundaries/no-unknown-files",
    );
    expect(await rulesFiredBy(importing("domain/new/a.ts", "@/helpers/a"))).toContain(
      "boundaries/no-unknown-dependencies",
    );
  });
});

describe("a route imports from its own folders", () => {
  const page = "app/(desk)/issuers/[slug]/page.tsx";

  test.each(["@/app/(desk)/compare/columns", "../../compare/columns", "@/app/api/health/route"])(
    "not %s",
    async (source) => {
      expect(await rulesFiredBy(importing(page, source))).toContain("house/own-route");
    },
  );

  test.each(["./actions", "../state", "@/app/(desk)/frame", "./parts/head", "@/server/a/queries"])(
    "but %s",
    async (source) => {
      expect(await rulesFiredBy(importing(page, source))).not.toContain("house/own-route");
    },
  );
});
