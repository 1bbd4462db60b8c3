const SUPPRESSION =
  /^[\s*]*(?:(?:eslint-(?:disable|enable)|eslint\s+[\w@/-]+:|biome-ignore|prettier-ignore|deno-lint-ignore|@ts-(?:ignore|expect-error|nocheck))|(?:v8|c8|istanbul)\s+ignore)/m;

/** A check that can be switched off in passing is no check. */
export const noSuppression = {
  meta: {
    type: "problem",
    messages: { suppression: "Fix the finding or change the rule; do not switch it off here." },
    schema: [],
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (SUPPRESSION.test(comment.value)) {
            context.report({ loc: comment.loc, messageId: "suppression" });
          }
        }
      },
    };
  },
};
