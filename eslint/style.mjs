import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";

const a11y = next.find((block) => block.plugins?.["jsx-a11y"]).plugins["jsx-a11y"];
const TYPESCRIPT = ["**/*.{ts,tsx}"];

/** Next's own set; its advice counts as an error here, since nobody reads warnings. */
export const nextConfig = [
  ...next,
  {
    name: "house/react",
    files: ["**/*.tsx"],
    settings: { react: { version: "19.3" } },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      // A wide table scrolls in a named region, and a region that scrolls must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region", "tabpanel"], tags: [] }],
      "react/no-danger": "error",
      "react/self-closing-comp": "error",
    },
  },
  {
    name: "house/no-hooks",
    files: ["{server,cli,scripts,bench,tests}/**"],
    // Outside React a name may begin with `use`; Playwright's fixtures take a function of that name.
    rules: { "react-hooks/rules-of-hooks": "off" },
  },
  {
    name: "house/kit",
    files: ["components/ui/**/*.tsx"],
    // Base UI takes the element as `render={<h2 />}` and fills it itself; the rule sees it empty.
    rules: { "jsx-a11y/heading-has-content": "off", "jsx-a11y/anchor-has-content": "off" },
  },
];

/** Rules that need types, chosen for what they catch: lost promises, holes in unions, `any` from outside. */
const typed = {
  name: "house/typed",
  files: TYPESCRIPT,
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    "@typescript-eslint/await-thenable": "error",
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/no-misused-promises": [
      "error",
      { checksVoidReturn: { attributes: false, arguments: false } },
    ],
    "@typescript-eslint/no-unsafe-argument": "error",
    "@typescript-eslint/no-unsafe-assignment": "error",
    "@typescript-eslint/no-unsafe-call": "error",
    "@typescript-eslint/no-unsafe-member-access": "error",
    "@typescript-eslint/no-unsafe-return": "error",
    "@typescript-eslint/only-throw-error": "error",
    "@typescript-eslint/switch-exhaustiveness-check": [
      "error",
      { considerDefaultExhaustiveForUnions: true },
    ],
  },
};

export const typescriptConfig = [
  ...tseslint.configs.strict.map((block) => ({ ...block, files: TYPESCRIPT })),
  {
    name: "house/typescript",
    files: TYPESCRIPT,
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-check": true, "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { args: "all", argsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "Use a readonly list and a union type." },
        { selector: "TSModuleDeclaration[kind='namespace']", message: "Use a module." },
      ],
    },
  },
  typed,
  {
    name: "house/typed/tests",
    files: ["**/*.test.{ts,tsx}", "**/*.spec.ts"],
    // The runner's matchers, such as `expect.any(String)`, are typed `any`.
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
];
