import { stringify } from "csv-stringify/sync";
import type { Ledger } from "@/domain/report/ledger";
import type { Cell, Report } from "@/domain/report/tree";
import { VERDICT_LABELS } from "@/domain/report/words";

/**
 * The findings of a report as CSV for spreadsheets: byte order mark, CRLF, and text that would start a formula
 * defused with an apostrophe. One line per criterion, and per rule and mode; every line carries figures and provenance.
 */
export function writeCsv(report: Report, { columns, lines }: Ledger): Buffer {
  const stamps = [...report.headline, ...report.provenance];
  const heads = ["Pillar", ...columns.map(({ label }) => label)];
  const values = stamps.map(({ value }) => value);
  const notes = [...report.statements, ...itemsOf(report)].join(" ");
  const records = lines.map(({ group, cells }, index) => [
    group,
    ...cells.map(toCsvText),
    ...values,
    index === 0 ? notes : "",
  ]);
  const head = [...heads, ...stamps.map(({ label }) => label), "Notes"];
  const text = stringify([head, ...records], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "\r\n",
  });
  return Buffer.from(text, "utf8");
}

/** What the report does not cover. */
function itemsOf(report: Report): readonly string[] {
  return report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "items" ? block.items : [])),
  );
}

function toCsvText(cell: Cell): string {
  if (cell.kind === "verdict") return VERDICT_LABELS[cell.verdict];
  if (
    cell.kind === "number" ||
    cell.kind === "percent" ||
    cell.kind === "usd" ||
    cell.kind === "date"
  )
    return cell.value;
  return cell.kind === "link" ? cell.url : cell.text;
}
