import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

const resolve = {
  alias: [
    { find: /^@\//, replacement: ROOT },
    // The package throws outside React's server build, and the tests are no React server.
    { find: /^server-only$/, replacement: `${ROOT}tests/support/empty-module.ts` },
  ],
};

const shared = {
  root: ROOT,
  environment: "node",
  setupFiles: ["tests/support/fail-on-console.ts", "tests/support/decimal-equality.ts"],
  restoreMocks: true,
  unstubEnvs: true,
};

export default defineConfig({
  test: {
    // A forgotten `.only` would turn the rest of a suite off without a word.
    allowOnly: false,
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "unit",
          // Properties try hundreds of profiles; on a busy machine the usual five seconds are not enough.
          testTimeout: 30_000,
          include: [
            "{domain,checklists,components,lib,server,app,cli,scripts,bench}/**/*.test.{ts,tsx}",
            "*.test.ts",
          ],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          // The linter and the compiler take seconds to load; the files share what they loaded.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      { resolve, test: { ...shared, name: "golden", include: ["tests/golden/**/*.test.ts"] } },
      {
        resolve,
        test: {
          ...shared,
          name: "integration",
          include: ["tests/integration/*.test.ts"],
          // Each file starts a database in WebAssembly; several at once starve each other on a small machine.
          fileParallelism: false,
          // Loading the application takes longer than most files; they share what they loaded.
          isolate: false,
          setupFiles: [...shared.setupFiles, "tests/support/unstub-environment.ts"],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env: { ASSAY_LOG_LEVEL: "warn" },
        },
      },
      {
        resolve,
        test: {
          ...shared,
          // What starts the product as an operator would, or stands something else in a module's place.
          name: "apart",
          include: ["tests/integration/apart/*.test.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          env: { ASSAY_LOG_LEVEL: "warn" },
        },
      },
    ],
  },
});
