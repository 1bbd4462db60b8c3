import type { ReactNode } from "react";
import { Tag, type TagLook } from "@/components/ui/tag";
import { ExternalLink } from "@/components/ui/text-link";

export type LineLook = "strong" | "muted" | "small" | "missing";

type MarkedLine = {
  readonly text: string;
  readonly look?: LineLook;
  readonly tag?: TagLook;
  readonly href?: string;
};

/** One line of a cell as plain data: what travels to the browser is the words, not their markup. */
export type CellLine = string | MarkedLine;

const CLASSES: Readonly<Record<LineLook, string>> = {
  strong: "font-medium",
  muted: "text-muted",
  small: "text-xs text-muted",
  missing: "missing",
};

/** The first line stands in the cell itself and the others in paragraphs: a page has two thousand of them. */
export function CellLines({ lines }: { lines: readonly CellLine[] }) {
  return lines.map((line, index) => {
    if (index === 0) return <FirstLine key={index} line={line} />;
    return (
      <p key={index} className={classOf(line)}>
        {contentOf(line)}
      </p>
    );
  });
}

function FirstLine({ line }: { line: CellLine }) {
  const className = classOf(line);
  return className === undefined ? (
    contentOf(line)
  ) : (
    <span className={className}>{contentOf(line)}</span>
  );
}

/** Bare words and figures need no class: every cell of a comparison sets its digits in columns. */
function classOf(line: CellLine): string | undefined {
  if (typeof line === "string" || line.look === undefined) return undefined;
  return CLASSES[line.look];
}

function contentOf(line: CellLine): ReactNode {
  if (typeof line === "string") return line;
  const { text, tag, href } = line;
  if (tag !== undefined) return <Tag look={tag}>{text}</Tag>;
  return href === undefined ? text : <ExternalLink href={href}>{text}</ExternalLink>;
}
