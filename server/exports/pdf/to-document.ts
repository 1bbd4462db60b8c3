import { toSvgText } from "@/components/charts/svg-text";
import type { Block, Cell, Report, TableBlock } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";
import { drawFigure } from "../draw-figure";
import { nameFamilies } from "./glyphs";

/** Columns that fit a landscape page beside each other. */
const MOST_COLUMNS = 9;

/** What the page template reads. Everything is plain data; nothing is markup. */
export type PdfDocument = {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  readonly landscape: boolean;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly sections: readonly { readonly title: string; readonly blocks: readonly unknown[] }[];
  readonly provenance: Report["provenance"];
  readonly statements: readonly string[];
};

/** The report tree as the page template wants it. Deterministic. */
export function toPdfDocument(report: Report): PdfDocument {
  const [year = 1970, month = 1, day = 1] = report.asOf.split("-").map(Number);
  return {
    title: report.title,
    subtitle: report.subtitle,
    footer: "Assay: an assessment, not a rating and not advice",
    landscape: true,
    date: { year, month, day },
    sections: report.sections.map(({ title, blocks }) => ({
      title,
      blocks: blocks.flatMap(toBlocks),
    })),
    provenance: report.provenance,
    statements: report.statements,
  };
}

function toBlocks(block: Block): readonly unknown[] {
  if (block.kind === "figure") {
    return drawFigure(block).map((drawing, _index, all) => ({
      kind: "figure",
      svg: nameFamilies(toSvgText(drawing)),
      title: all.length > 1 ? drawing.title : block.title,
      description: all.length > 1 ? drawing.description : block.description,
    }));
  }
  if (block.kind === "table") return [toTable(block)];
  if (block.kind === "pairs") {
    return [
      {
        kind: "pairs",
        pairs: block.pairs.map(({ label, cell }) => ({ label, cell: toCell(cell) })),
      },
    ];
  }
  return [block];
}

/** Leaves out what a page cannot hold and says so; the other formats carry every column. */
function toTable(table: TableBlock): unknown {
  const kept = keptColumns(table);
  const dropped = table.columns
    .filter((_, index) => !kept.includes(index))
    .map((column) => column.label);
  const more = dropped.length > 0 ? `In the spreadsheet and JSON also: ${dropped.join(", ")}.` : "";
  const note = [table.note ?? "", more].filter((part) => part !== "").join(" ");
  return {
    kind: "table",
    caption: table.caption,
    columns: kept.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) =>
      kept.flatMap((index) => (row[index] === undefined ? [] : [toCell(row[index])])),
    ),
    note: note === "" ? null : note,
  };
}

const IDENTIFIERS: ReadonlySet<string> = new Set(["id"]);

function keptColumns({ id, columns }: TableBlock): readonly number[] {
  const all = columns.map((_, index) => index);
  const shown = id.startsWith("findings-")
    ? all.filter((index) => !IDENTIFIERS.has(columns[index]?.id ?? ""))
    : all;
  if (shown.length <= MOST_COLUMNS) return shown;
  // The last two columns of row tables are the note and the sources: a claim never loses its source.
  return [...shown.slice(0, MOST_COLUMNS - 2), ...shown.slice(-2)];
}

type PdfCell = { kind: string; text: string; url?: string; verdict?: string };

function toCell(cell: Cell): PdfCell {
  if (cell.kind === "text" && cell.strong === true) return { kind: "strong", text: cell.text };
  if (cell.kind === "verdict") {
    return { kind: "verdict", verdict: cell.verdict, text: VERDICT_LABELS[cell.verdict] };
  }
  if (cell.kind === "date") return { kind: "text", text: cell.value };
  if (cell.kind === "link") return { kind: "link", text: cell.text, url: cell.url };
  return { kind: cell.kind, text: cell.text };
}
