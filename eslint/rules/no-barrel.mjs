function passesOn(statement) {
  return statement.type === "ExportNamedDeclaration" && statement.specifiers.length > 0;
}

function onlyPassesOn(statement) {
  if (statement.type === "ImportDeclaration") return true;
  return statement.type === "ExportNamedDeclaration" && statement.declaration === null;
}

/** A barrel hides who needs whom and pulls a whole folder into every page that wants one name. */
export const noBarrel = {
  meta: {
    type: "problem",
    messages: {
      star: "Name what you re-export, or let callers import the file itself.",
      barrel: "This file only passes on the exports of others: let callers import those files.",
    },
    schema: [],
  },
  create(context) {
    return {
      ExportAllDeclaration: (node) => context.report({ node, messageId: "star" }),
      "Program:exit"(node) {
        if (node.body.some(passesOn) && node.body.every(onlyPassesOn)) {
          context.report({ node, messageId: "barrel" });
        }
      },
    };
  },
};
