import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The path from the repository root, with forward slashes. */
export function pathInRepository(context) {
  return path.relative(ROOT, context.physicalFilename).split(path.sep).join("/");
}

/** The name a member expression reads, whether written `a.b`, `a["b"]` or `` a[`b`] ``. */
export function memberName(node) {
  if (!node.computed) return node.property.name;
  if (node.property.type === "Literal") return String(node.property.value);
  if (node.property.type === "TemplateLiteral" && node.property.expressions.length === 0) {
    return node.property.quasis[0].value.cooked;
  }
  return null;
}

/** The global an expression stands for: `Date`, `globalThis.Date` and `window.Date` are all `Date`. */
export function globalName(node) {
  if (node.type === "Identifier") return node.name;
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier") return null;
  return ["globalThis", "window", "self", "global"].includes(node.object.name)
    ? memberName(node)
    : null;
}

/** The names that a destructuring pattern takes out of its source. */
export function patternNames(pattern) {
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties
    .filter((property) => property.type === "Property")
    .map((property) => property.key.name ?? property.key.value);
}
