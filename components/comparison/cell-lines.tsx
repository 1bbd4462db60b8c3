import type { ReactNode } from "react";
import { Tag, type TagLook } from "@/components/ui/tag";
import { ExternalLink } from "@/components/ui/text-link";

export type LineLook = "figure" | "strong" | "muted" | "small" | "missing";

/** One line of a cell as plain data: what travels to the browser is the words, not their markup. */
export type CellLine = {
  readonly text: string;
  readonly look?: LineLook;
  readonly tag?: TagLook;
  readonly href?: string;
};

const CLASSES: Readonly<Record<Exclude<LineLook, "figure">, string>> = {
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

/** Figures need no class: every cell of a comparison sets its digits in columns. */
function classOf({ look }: CellLine): string | undefined {
  return look === undefined || look === "figure" ? undefined : CLASSES[look];
}

function contentOf({ text, tag, href }: CellLine): ReactNode {
  if (tag !== undefined) return <Tag look={tag}>{text}</Tag>;
  return href === undefined ? text : <ExternalLink href={href}>{text}</ExternalLink>;
}
