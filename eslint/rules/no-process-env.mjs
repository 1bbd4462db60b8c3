import { globalName, memberName, patternNames } from "./names.mjs";

function importsEnv(node) {
  return (
    ["process", "node:process"].includes(node.source.value) &&
    node.specifiers.some((specifier) => specifier.imported?.name === "env")
  );
}

/** One file parses the environment at boot; a second reader would bypass its checks. */
export const noProcessEnv = {
  meta: {
    type: "problem",
    messages: { env: "Read settings through server/env.ts, not from process.env." },
    schema: [],
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: "env" });
    return {
      MemberExpression(node) {
        if (globalName(node.object) === "process" && memberName(node) === "env") report(node);
      },
      MetaProperty(node) {
        const parent = node.parent;
        if (parent.type === "MemberExpression" && memberName(parent) === "env") report(node);
      },
      VariableDeclarator(node) {
        if (node.init === null || globalName(node.init) !== "process") return;
        if (patternNames(node.id).includes("env")) report(node);
      },
      ImportDeclaration(node) {
        if (importsEnv(node)) report(node);
      },
    };
  },
};
