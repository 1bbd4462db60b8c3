/**
 * The layers of the house, first match wins. The patterns name folders, never files, so that a new
 * folder is guarded from its first file; a file that matches none is an error of its own.
 */
export const LAYERS = [
  { category: "generated", pattern: "generated/**" },
  { category: "domain", pattern: "domain/**" },
  { category: "checklists-index", pattern: "checklists/index.ts" },
  { category: "checklists-root", pattern: "checklists/*" },
  { category: "checklists-root", pattern: "checklists/common/**" },
  { category: "checklists-folder", pattern: "checklists/(*)/**", capture: ["folder"] },
  { category: "lib", pattern: "lib/**" },
  { category: "components-ui", pattern: "components/ui/**" },
  { category: "components-charts", pattern: "components/charts/**" },
  { category: "components-format", pattern: "components/format/**" },
  { category: "components-marks", pattern: "components/marks/**" },
  { category: "components-widget", pattern: "components/**" },
  { category: "server-database", pattern: ["server/db/**", "server/**/*.repository.ts"] },
  { category: "server-exports", pattern: "server/exports/**" },
  { category: "server", pattern: "server/**" },
  { category: "app", pattern: "app/**" },
  { category: "cli", pattern: "cli/**" },
  { category: "scripts", pattern: ["scripts/**", "prisma/**"] },
  { category: "bench", pattern: "bench/**" },
  { category: "tests", pattern: "tests/**" },
  { category: "eslint", pattern: "eslint/**" },
  { category: "root", pattern: "*" },
];

/**
 * Server files that a plain Node process (the `assay` command, scripts, the seed) loads as well.
 * `import "server-only"` would make them throw there. This is the only list of them.
 */
export const SHARED_WITH_CLI = [
  "server/db/**",
  "server/exports/**",
  "server/assessments/**",
  "server/audit/**",
  "server/auth/authorise.ts",
  "server/auth/permissions.ts",
  "server/auth/reset-link.ts",
  "server/auth/set-up-link.ts",
  "server/auth/set-up-link.repository.ts",
  "server/auth/tokens.ts",
  "server/issuers/**",
  "server/policy/current.ts",
  "server/policy/policy.repository.ts",
  "server/policy/stored.ts",
  "server/policy/unfit-page.ts",
  "server/profiles/**",
  "server/review/assessment.repository.ts",
  "server/review/basis.ts",
  "server/review/lapse.ts",
  "server/review/remarks.repository.ts",
  "server/samples/**",
  "server/setup/**",
  "server/env.ts",
  "server/errors.ts",
  "server/http/optional.ts",
  "server/http/page-address.ts",
  "server/http/route-scope.ts",
  "server/http/today.ts",
  "server/kept-file.ts",
  "server/log.ts",
  "server/startup-error.ts",
];

const COMPONENTS = [
  "components-ui",
  "components-charts",
  "components-format",
  "components-marks",
  "components-widget",
];
const SERVER = ["server", "server-exports", "server-database"];
const SERVER_TARGETS = ["domain", "checklists-index", "lib", ...SERVER];

/** Reached only through repositories and `server/db`: rows and clients must not leak further. */
const PRISMA_PACKAGES = ["@prisma/*", "prisma", "pglite-prisma-adapter"];
const DATABASE_PACKAGES = [...PRISMA_PACKAGES, "@electric-sql/pglite", "pg", "proper-lockfile"];
const SERVER_PACKAGES = [...DATABASE_PACKAGES, "server-only", "pino", "write-excel-file"];

/** Who may import whom. `packages: "all"` minus `not`; a list of packages means these and no other. */
export const MATRIX = {
  domain: {
    layers: ["domain"],
    packages: ["zod", "decimal.js"],
    core: [],
  },
  "checklists-folder": {
    layers: ["domain", "checklists-root"],
    ownFolder: true,
    packages: [],
    core: [],
  },
  "checklists-root": {
    layers: ["domain", "checklists-root", "checklists-folder", "checklists-index"],
    packages: [],
    core: ["node:crypto"],
  },
  "checklists-index": {
    layers: ["domain", "checklists-root", "checklists-folder"],
    packages: [],
    core: ["node:crypto"],
  },
  lib: { layers: ["lib"], packages: "all", not: SERVER_PACKAGES, core: [] },
  "components-ui": {
    layers: ["components-ui", "lib"],
    packages: "all",
    not: SERVER_PACKAGES,
    core: [],
  },
  "components-format": {
    layers: ["components-format", "domain", "lib"],
    packages: "all",
    not: SERVER_PACKAGES,
    core: [],
  },
  "components-charts": {
    layers: ["components-charts", "components-format", "domain", "lib"],
    packages: "all",
    not: SERVER_PACKAGES,
    core: [],
  },
  "components-marks": {
    layers: [
      "components-marks",
      "components-charts",
      "components-format",
      "components-ui",
      "domain",
    ],
    packages: "all",
    not: SERVER_PACKAGES,
    core: [],
  },
  "components-widget": {
    layers: [...COMPONENTS, "domain", "lib"],
    packages: "all",
    not: SERVER_PACKAGES,
    core: [],
  },
  server: { layers: SERVER_TARGETS, packages: "all", not: DATABASE_PACKAGES, core: "all" },
  "server-exports": {
    // The drawings of a report are the drawings of the pages.
    layers: [...SERVER_TARGETS, "components-charts", "components-format", "components-marks"],
    packages: "all",
    not: DATABASE_PACKAGES,
    core: "all",
  },
  "server-database": { layers: [...SERVER_TARGETS, "generated"], packages: "all", core: "all" },
  app: {
    layers: ["app", ...COMPONENTS, "domain", "lib", ...SERVER],
    packages: "all",
    not: DATABASE_PACKAGES,
    core: "all",
  },
  cli: { layers: ["cli", ...SERVER_TARGETS], packages: "all", not: DATABASE_PACKAGES, core: "all" },
  scripts: {
    layers: ["scripts", "cli", "components-charts", "root", "generated", ...SERVER_TARGETS],
    packages: "all",
    core: "all",
  },
  bench: {
    // It signs in to the server it measures as the tests do.
    layers: [
      "bench",
      "tests",
      ...COMPONENTS,
      "checklists-root",
      "checklists-folder",
      ...SERVER_TARGETS,
    ],
    packages: "all",
    core: "all",
  },
  tests: { layers: "all", packages: "all", core: "all" },
  eslint: { layers: ["eslint"], packages: "all", core: "all" },
  root: { layers: ["root", "eslint", "lib", ...SERVER], packages: "all", core: "all" },
};

/** What a test beside its subject may use on top of the layer it lives in. */
export const TEST_PACKAGES = ["vitest", "fast-check"];
