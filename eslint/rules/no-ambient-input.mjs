import { globalName, memberName, patternNames } from "./names.mjs";

/** Per global, the members that read the clock or roll dice. `"*"` bans every member. */
const BANNED_MEMBERS = {
  Date: ["now"],
  Math: ["random"],
  performance: ["*"],
  crypto: ["*"],
  process: ["*"],
  Temporal: ["Now"],
};
const PURE_IMPORTS = { "node:crypto": ["createHash"], crypto: ["createHash"] };

function isBanned(owner, member) {
  const banned = BANNED_MEMBERS[owner];
  return banned !== undefined && (banned.includes("*") || banned.includes(member));
}

function checkImport(context, node) {
  const allowed = PURE_IMPORTS[node.source.value];
  if (allowed === undefined) return;
  for (const specifier of node.specifiers) {
    const name = specifier.imported?.name ?? "*";
    if (!allowed.includes(name)) {
      context.report({ node: specifier, messageId: "ambient", data: { what: name } });
    }
  }
}

/** The core is replayed as of any day: what it reads must be handed to it. */
export const noAmbientInput = {
  meta: {
    type: "problem",
    messages: {
      ambient: "{{what}} brings the clock or chance into the core: pass asOf, ids and seeds in.",
    },
    schema: [],
  },
  create(context) {
    const report = (node, what) => context.report({ node, messageId: "ambient", data: { what } });
    return {
      ImportDeclaration: (node) => checkImport(context, node),
      MemberExpression(node) {
        const owner = globalName(node.object);
        const member = memberName(node);
        if (owner !== null && isBanned(owner, member)) report(node, `${owner}.${member}`);
      },
      VariableDeclarator(node) {
        const owner = node.init === null ? null : globalName(node.init);
        for (const name of owner === null ? [] : patternNames(node.id)) {
          if (isBanned(owner, name)) report(node, `${owner}.${name}`);
        }
      },
      NewExpression(node) {
        if (globalName(node.callee) === "Date" && node.arguments.length === 0) {
          report(node, "new Date()");
        }
      },
      CallExpression(node) {
        if (globalName(node.callee) === "Date") report(node, "Date()");
      },
    };
  },
};
