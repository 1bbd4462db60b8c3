const { existsSync, statSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.resolve(__dirname, "..");
const ENDINGS = ["", ".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", "/index.ts", "/index.tsx"];

function isFile(candidate) {
  return existsSync(candidate) && statSync(candidate).isFile();
}

/**
 * A target that does not exist yet still gets a path: an import that cannot be resolved would be
 * taken for a package, and the boundary rule would wave it through.
 */
function resolve(source, file) {
  const isAlias = source.startsWith("@/");
  if (!isAlias && !source.startsWith(".")) return { found: false };
  const base = isAlias
    ? path.join(ROOT, source.slice(2))
    : path.resolve(path.dirname(file), source);
  const ending = ENDINGS.find((candidate) => isFile(base + candidate));
  return { found: true, path: base + (ending ?? (existsSync(base) ? "/index.ts" : ".ts")) };
}

module.exports = { interfaceVersion: 2, resolve };
