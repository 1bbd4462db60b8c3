/** Without this first line a client component could import a server file and ship it to the browser. */
export const serverOnlyFirst = {
  meta: {
    type: "problem",
    messages: { missing: 'A server file begins with `import "server-only"`.' },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        const first = node.body.find((statement) => statement.directive === undefined);
        const isGuarded =
          first?.type === "ImportDeclaration" &&
          first.source.value === "server-only" &&
          first.specifiers.length === 0;
        if (!isGuarded) context.report({ node: first ?? node, messageId: "missing" });
      },
    };
  },
};

/** Pages and layouts are server components: one directive there moves the whole route to the browser. */
export const noClientEntry = {
  meta: {
    type: "problem",
    messages: {
      client: "Move the interactive part into a component; this file stays on the server.",
    },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        const directive = node.body.find((statement) => statement.directive === "use client");
        if (directive !== undefined) context.report({ node: directive, messageId: "client" });
      },
    };
  },
};
