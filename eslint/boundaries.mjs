import boundaries from "eslint-plugin-boundaries";
import { fileURLToPath } from "node:url";
import { LAYERS, MATRIX, TEST_PACKAGES } from "./layers.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TEST_FILES = "**/*.test.{ts,tsx}";

function from(category) {
  return { file: { categories: category } };
}

function toLayers(layers) {
  return layers === "all" ? { module: { origin: "local" } } : { file: { categories: layers } };
}

function toModules(origin, sources) {
  return sources === "all" ? { module: { origin } } : { module: { origin, source: sources } };
}

/** Later policies overrule earlier ones. */
function policiesOf([category, may]) {
  const policies = [{ from: from(category), allow: { to: toLayers(may.layers) } }];
  if (may.ownFolder) {
    policies.push({
      from: from(category),
      allow: {
        to: {
          file: { categories: category, captured: { folder: "{{from.file.captured.folder}}" } },
        },
      },
    });
  }
  if (may.packages.length > 0) {
    policies.push({ from: from(category), allow: { to: toModules("external", may.packages) } });
  }
  if (may.not) {
    policies.push({ from: from(category), disallow: { to: toModules("external", may.not) } });
  }
  if (may.core.length > 0) {
    policies.push({ from: from(category), allow: { to: toModules("core", may.core) } });
  }
  return policies;
}

const testPolicies = [
  // The cases of one checklist are judged under the whole ruleset.
  {
    from: { file: { categories: "checklists-folder", path: TEST_FILES } },
    allow: { to: { file: { categories: "checklists-index" } } },
  },
  {
    from: { file: { path: TEST_FILES } },
    allow: { to: toModules("external", TEST_PACKAGES) },
  },
  { from: { file: { path: TEST_FILES } }, allow: { to: toModules("core", "all") } },
  {
    from: { file: { path: TEST_FILES } },
    allow: { to: { file: { path: "tests/support/**" } } },
  },
];

export const boundariesConfig = {
  name: "house/boundaries",
  files: ["**/*.{ts,tsx,mjs,cjs,js}"],
  plugins: { boundaries },
  settings: {
    "import/resolver": { [fileURLToPath(new URL("./alias-resolver.cjs", import.meta.url))]: {} },
    "boundaries/root-path": ROOT,
    "boundaries/files": LAYERS,
    "boundaries/files-single-match": true,
    "boundaries/legacy-templates": false,
    // Re-exports and dynamic imports are imports too: left out, they would be the way round the wall.
    "boundaries/dependency-nodes": ["import", "dynamic-import", "export", "require"],
    "boundaries/additional-dependency-nodes": [
      { selector: "TSImportType > Literal", kind: "type", name: "import-type" },
      { selector: "TSImportType > TSLiteralType > Literal", kind: "type", name: "import-type" },
    ],
  },
  rules: {
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        // Without this the rule looks at our own files only, and every package would pass unseen.
        checkAllOrigins: true,
        policies: [...Object.entries(MATRIX).flatMap(policiesOf), ...testPolicies],
      },
    ],
    "boundaries/no-unknown-files": "error",
    "boundaries/no-unknown-dependencies": ["error", { require: "file" }],
  },
};
