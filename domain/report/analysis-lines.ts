import * as cell from "./cells";
import type { Cell, Section, TableBlock } from "./tree";
import { VERDICT_LABELS } from "./words";

/** One line of a table for a file that is one flat table of something else. */
export type AnalysisLine = {
  /** Title of the section. */
  readonly group: string;
  /** Id of the table. */
  readonly table: string;
  readonly title: string;
  /** The line's other cells, each after its column. */
  readonly text: string;
  readonly cells: readonly Cell[];
};

/** Tables that list what flat files hold otherwise, or day by day. */
const LEFT_OUT: readonly string[] = ["run-days", "run-sales"];

/** Sections that work something out beyond findings and regimes, of one coin or of several. */
const ANALYSES: ReadonlySet<string> = new Set([
  "contributions",
  "path",
  "questions",
  "since",
  "run-test",
  "country",
  "approvals",
  "robustness",
]);

/** Every line of the tables of a report's analyses; days and sales of a run are left out. */
export function listAnalysisLines(sections: readonly Section[]): readonly AnalysisLine[] {
  return sections
    .filter(({ id }) => ANALYSES.has(id))
    .flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? toLines(title, block) : [])),
    );
}

function toLines(group: string, { id, columns, rows }: TableBlock): readonly AnalysisLine[] {
  if (LEFT_OUT.some((start) => id.startsWith(start))) return [];
  return rows.map(([first = cell.text(""), ...cells]) => ({
    group,
    table: id,
    title: sayCell(first),
    text: cells
      .map((each, index) => ({ label: columns[index + 1]?.label ?? "", text: sayCell(each) }))
      .filter(({ text }) => text !== "")
      .map(({ label, text }) => `${label}: ${text}`)
      .join("; "),
    cells,
  }));
}

/** A cell as a page prints it. */
export function sayCell(each: Cell): string {
  if (each.kind === "verdict") return VERDICT_LABELS[each.verdict];
  return each.kind === "date" ? each.value : each.text;
}
