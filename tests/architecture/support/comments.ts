import ts from "typescript";

/** The text of every comment; strings that only look like one do not count. */
export function commentsOf(tree: ts.SourceFile): readonly string[] {
  const found = new Map<number, string>();
  const texts: ts.JsxText[] = [];
  const keep = (ranges: readonly ts.CommentRange[] | undefined): void => {
    for (const { pos, end } of ranges ?? []) found.set(pos, tree.text.slice(pos, end));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) {
      texts.push(node);
      return;
    }
    keep(ts.getLeadingCommentRanges(tree.text, node.getFullStart()));
    keep(ts.getTrailingCommentRanges(tree.text, node.getEnd()));
    for (const child of node.getChildren(tree)) visit(child);
  };
  visit(tree);
  // The text between two tags may begin with two slashes; the token before it takes that for a comment.
  const isText = (at: number): boolean => texts.some(({ pos, end }) => pos <= at && at < end);
  return [...found].filter(([at]) => !isText(at)).map(([, comment]) => comment);
}
