const lines = (max) => ({ "max-lines": ["error", { max, skipBlankLines: false }] });
const functionLines = (max) => ({
  "max-lines-per-function": ["error", { max, skipBlankLines: false, IIFEs: true }],
});

/** The hard limits; the aims below them are in AGENTS.md. */
export const budgetsConfig = [
  {
    name: "house/budgets",
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    rules: {
      ...lines(300),
      ...functionLines(60),
      complexity: ["error", 12],
      "max-params": ["error", 3],
    },
  },
  { name: "house/budgets/components", files: ["**/*.tsx"], rules: functionLines(150) },
  {
    name: "house/budgets/data",
    files: ["checklists/**/*.ts", "**/*.data.ts", "domain/facts/countries.ts"],
    rules: lines(350),
  },
  { name: "house/budgets/pages", files: ["app/**/page.tsx"], rules: lines(100) },
  {
    name: "house/budgets/tests",
    files: ["**/*.test.{ts,tsx}", "**/*.spec.ts", "**/*.cases.ts"],
    // A `describe` block is one function to the counter.
    rules: { "max-lines-per-function": "off" },
  },
];
