import path from "node:path";
import { pathInRepository } from "./names.mjs";

function targetOf(source, file) {
  if (source.startsWith("@/")) return path.posix.normalize(source.slice(2));
  if (source.startsWith(".")) return path.posix.join(path.posix.dirname(file), source);
  return null;
}

function isWithin(folder, other) {
  return other === folder || other.startsWith(`${folder}/`);
}

function isForeign(source, file) {
  const target = targetOf(source, file);
  if (target === null || !isWithin("app", target)) return false;
  const here = path.posix.dirname(file);
  const there = path.posix.dirname(target);
  return !isWithin(here, there) && !isWithin(there, here);
}

/** Routes share through components/ and server/: a route that reaches into its neighbour cannot be moved or removed. */
export const ownRoute = {
  meta: {
    type: "problem",
    messages: {
      foreign: "A route imports from its own folders only; share through components/ or server/.",
    },
    schema: [],
  },
  create(context) {
    const file = pathInRepository(context);
    const check = (node) => {
      if (node.source !== null && isForeign(String(node.source.value), file)) {
        context.report({ node, messageId: "foreign" });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
