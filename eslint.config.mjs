import { defineConfig, globalIgnores } from "eslint/config";
import { boundariesConfig } from "./eslint/boundaries.mjs";
import { budgetsConfig } from "./eslint/budgets.mjs";
import { housePlugin } from "./eslint/house-plugin.mjs";
import { SHARED_WITH_CLI } from "./eslint/layers.mjs";
import { nextConfig, typescriptConfig } from "./eslint/style.mjs";

const SOURCE = ["**/*.{ts,tsx,mjs,cjs,js}"];
const TESTS = ["**/*.test.{ts,tsx}", "**/*.cases.ts"];
const CONFIG_FILES = ["*.config.{ts,mjs,js}", "eslint.config.mjs"];
/** Playwright calls the default export of its global set-up. */
const E2E_SETUP = "tests/support/e2e-*.ts";
const NEXT_DEFAULTS =
  "page,layout,template,default,loading,error,global-error,not-found,forbidden,unauthorized,icon,apple-icon,manifest,robots,sitemap";

const bans = [
  {
    name: "house/bans",
    files: SOURCE,
    plugins: { house: housePlugin },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "no-warning-comments": ["error", { terms: ["todo", "fixme"], location: "anywhere" }],
      "house/file-name": "error",
      "house/no-barrel": "error",
      "house/no-process-env": "error",
      "house/no-suppression": "error",
    },
  },
  {
    name: "house/core",
    files: ["domain/**", "checklists/**"],
    rules: {
      "house/no-ambient-input": "error",
      "no-restricted-globals": [
        "error",
        "fetch",
        "window",
        "document",
        "navigator",
        "localStorage",
      ],
    },
  },
  { name: "house/routes", files: ["app/**"], rules: { "house/own-route": "error" } },
  {
    name: "house/entries",
    files: ["app/**/page.tsx", "app/**/layout.tsx"],
    rules: { "house/no-client-entry": "error" },
  },
  {
    name: "house/server-only",
    files: ["server/**/*.{ts,tsx}"],
    ignores: [...SHARED_WITH_CLI, ...TESTS],
    rules: { "house/server-only-first": "error" },
  },
];

const exceptions = [
  {
    name: "house/default-exports",
    files: [`app/**/{${NEXT_DEFAULTS}}.{ts,tsx}`, "proxy.ts", E2E_SETUP, ...CONFIG_FILES],
    rules: { "no-restricted-exports": "off" },
  },
  {
    name: "house/environment",
    files: [
      "server/env.ts",
      "instrumentation.ts",
      "scripts/**",
      "prisma/**",
      "bench/**",
      "tests/**",
      ...CONFIG_FILES,
    ],
    rules: { "house/no-process-env": "off" },
  },
  {
    name: "house/console",
    files: ["server/log.ts", "cli/**", "scripts/**", "prisma/**", "bench/**"],
    rules: { "no-console": "off" },
  },
  { name: "house/index", files: ["checklists/index.ts"], rules: { "house/no-barrel": "off" } },
];

export default defineConfig([
  globalIgnores([
    ".assay/**",
    ".next*/**",
    "generated/**",
    "data/**",
    "docs/**",
    "coverage/**",
    "prisma/samples/**",
    "test-results/**",
    "playwright-report/**",
    "next-env.d.ts",
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  ...nextConfig,
  ...typescriptConfig,
  boundariesConfig,
  ...bans,
  ...budgetsConfig,
  ...exceptions,
]);
