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

const CLASSES: Readonly<Record<LineLook, string>> = {
  figure: "tabular",
  strong: "font-medium",
  muted: "text-muted",
  small: "text-xs text-muted",
  missing: "missing",
};

export function CellLines({ lines }: { lines: readonly CellLine[] }) {
  return lines.map((line, index) => (
    <p key={index} className={line.look === undefined ? undefined : CLASSES[line.look]}>
      <LineContent line={line} />
    </p>
  ));
}

function LineContent({ line: { text, tag, href } }: { line: CellLine }) {
  if (tag !== undefined) return <Tag look={tag}>{text}</Tag>;
  return href === undefined ? text : <ExternalLink href={href}>{text}</ExternalLink>;
}
